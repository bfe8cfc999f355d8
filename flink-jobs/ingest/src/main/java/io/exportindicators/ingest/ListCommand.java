package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what the log holds. */
@Command(
    name = "list",
    description = {
      "Shows the releases in the log, the newest attempt of each, in the log's order; below them,"
          + " which were accepted with implausible values, and why."
    })
final class ListCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private KafkaOptions kafka;
  @Mixin private TopicOptions log;

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, Object> config = kafka.config();
    try (KafkaTopics existing = new KafkaTopics(config)) {
      existing.requireLog(log.topics());
    }
    List<ReleaseMarker> releases = ReleaseIndex.read(config, log.topics().index()).releases();
    if (releases.isEmpty()) {
      console.out().println("the log is empty");
    } else {
      LogTable.of(releases).forEach(console.out()::println);
    }
    return ExitCode.DONE;
  }
}
