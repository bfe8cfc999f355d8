package io.exportindicators.ingest;

import io.exportindicators.schemas.Topics;

/**
 * The two topics of a log.
 *
 * @param releases the records and markers
 * @param index the markers by release id
 */
public record LogTopics(String releases, String index) {
  /** The log that the jobs read. */
  public static final LogTopics DEFAULT =
      new LogTopics(Topics.RELEASES.name(), Topics.RELEASE_INDEX.name());

  private static final String LOADER = "export-indicators-loader";

  /** One name for all loaders of a log, so that a second one fences the first. */
  String transactionalId() {
    return releases.equals(DEFAULT.releases) ? LOADER : LOADER + "." + releases;
  }
}
