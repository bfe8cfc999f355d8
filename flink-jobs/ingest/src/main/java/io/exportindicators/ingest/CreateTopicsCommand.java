package io.exportindicators.ingest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the topics of the line. */
@Command(
    name = "create-topics",
    description = "Makes those topics of the line that are absent; leaves the others as they are.")
final class CreateTopicsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private KafkaOptions kafka;

  @Option(
      names = "--replication-factor",
      paramLabel = "N",
      description = "The broker's default if not given.")
  private Optional<Short> replicationFactor = Optional.empty();

  CreateTopicsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (KafkaTopics admin = new KafkaTopics(kafka.config())) {
      List<String> made = admin.createAbsent(replicationFactor);
      made.forEach(name -> console.out().println("made " + name));
      if (made.isEmpty()) {
        console.out().println("all topics are there");
      }
    }
    return ExitCode.DONE;
  }
}
