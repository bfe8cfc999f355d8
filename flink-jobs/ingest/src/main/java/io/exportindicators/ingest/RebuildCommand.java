package io.exportindicators.ingest;

import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.Topics.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a fresh log from files, in the order of publication over all of them. */
@Command(
    name = "rebuild",
    description = {
      "Makes a fresh log from files, in the order of publication over all of them.",
      "The topics must be absent or empty; absent ones are made. Start the jobs on the new log"
          + " afterwards."
    })
final class RebuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Loading loading;
  @Mixin private Writing writing;
  @Mixin private KafkaOptions kafka;
  @Mixin private TopicOptions log;

  @Option(
      names = "--replication-factor",
      paramLabel = "N",
      description = "Of topics that are made; the broker's default if not given.")
  private Optional<Short> replicationFactor = Optional.empty();

  @Option(
      names = "--old-index",
      paramLabel = "TOPIC",
      description =
          "Index of the log that the new one replaces: a release that was accepted there keeps its"
              + " reason. Without it, releases with implausible values are refused as by load.")
  private Optional<String> oldIndex = Optional.empty();

  RebuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int timeout = writing.transactionTimeoutMillis();
    List<Release> releases =
        loading.read(console.out()).stream()
            .sorted(Comparator.comparing(Release::publishedAt))
            .toList();
    Map<String, Object> config = kafka.config();
    LogTopics topics = log.topics();
    try (KafkaTopics admin = new KafkaTopics(config)) {
      oldIndex.ifPresent(admin::requireOne);
      requireFresh(admin, topics.releases(), Topics.RELEASES);
      requireFresh(admin, topics.index(), Topics.RELEASE_INDEX);
    }
    ReleaseLog old =
        oldIndex.map(index -> ReleaseIndex.read(config, index)).orElseGet(ReleaseLog::new);
    config.put("transaction.timeout.ms", timeout);
    try (ReleaseWriter writer = ReleaseWriter.open(config, topics)) {
      List<Release> news = NewFigures.in(releases, config, topics);
      LoadPlan plan = LoadPlan.of(writer.log(), news, false).acceptedIn(old);
      Quarantine quarantine = new Quarantine(config, topics, console.out());
      writing.write(writer, quarantine.pass(plan, writing.reason()), false, console);
    }
    return ExitCode.DONE;
  }

  private void requireFresh(KafkaTopics admin, String name, Topic like) {
    if (!admin.create(name, like, replicationFactor) && !admin.isEmpty(name)) {
      throw new LogFailedException(
          "topic %s is not empty: a rebuilt log begins in empty topics; name others or delete it"
              .formatted(name));
    }
  }
}
