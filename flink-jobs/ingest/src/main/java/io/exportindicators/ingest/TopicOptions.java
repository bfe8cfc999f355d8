package io.exportindicators.ingest;

import picocli.CommandLine.Option;

/** Options that say which log is meant. */
final class TopicOptions {
  @Option(
      names = "--releases-topic",
      paramLabel = "NAME",
      defaultValue = "releases.v1",
      description = "Topic of records and markers (default ${DEFAULT-VALUE}).")
  private String releases;

  @Option(
      names = "--index-topic",
      paramLabel = "NAME",
      defaultValue = "release.index.v1",
      description = "Topic of the markers by release id (default ${DEFAULT-VALUE}).")
  private String index;

  LogTopics topics() {
    return new LogTopics(releases, index);
  }
}
