package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Topics;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Runs commands beside a server and a fresh log, and listens to all that they say. */
final class FetchRun implements AutoCloseable {
  private static final AtomicInteger LOGS = new AtomicInteger();

  final KcsServer server;
  final LogTopics topics;
  final MachineTime time;
  private final EmbeddedKafka kafka;
  private final Kcs10DayOperation operation;

  /** Runs when records of a release were handed to Kafka and it is not committed yet. */
  Runnable duringWrite = () -> {};

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private int before;

  FetchRun(EmbeddedKafka kafka, Kcs10DayOperation operation, String now) {
    this.kafka = kafka;
    this.operation = operation;
    time = new MachineTime(now);
    server = KcsServer.start(operation);
    String number = operation.text() + "." + LOGS.incrementAndGet();
    topics = new LogTopics("releases." + number, "index." + number);
    try (KafkaTopics admin =
        new KafkaTopics(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.create(topics.releases(), Topics.RELEASES, Optional.empty());
      admin.create(topics.index(), Topics.RELEASE_INDEX, Optional.empty());
    }
  }

  /** Fetches the operation, unless another one is given. */
  int fetch(String... arguments) {
    return run(topics, fetchArguments(arguments));
  }

  List<String> fetchArguments(String... arguments) {
    List<String> all = new ArrayList<>(List.of("fetch", "--base-url=" + server.gateway() + "/"));
    if (Stream.of(arguments).noneMatch(option -> option.startsWith("--operation"))) {
      all.add("--operation=" + operation.text());
    }
    all.addAll(List.of(arguments));
    return all;
  }

  /** Runs a command on a log. */
  int run(LogTopics log, List<String> arguments) {
    before = said.size();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintWriter console = new PrintWriter(said, true, StandardCharsets.UTF_8);
    try (PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      return Ingest.run(
          new Console(console, console, records -> new Watched()),
          time.surroundings(KcsServer.KEY),
          onLog(log, arguments).toArray(String[]::new));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private final class Watched implements LoadProgress {
    @Override
    public void reached(long records) {
      Runnable action = duringWrite;
      duringWrite = () -> {};
      action.run();
    }

    @Override
    public void close() {}
  }

  /** Another loader takes the log over. */
  void takeOver() {
    ReleaseWriter.open(Map.of("bootstrap.servers", kafka.bootstrapServers()), topics).close();
  }

  List<String> onLog(LogTopics log, List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--bootstrap-servers", kafka.bootstrapServers()));
    all.addAll(List.of("--releases-topic", log.releases(), "--index-topic", log.index()));
    return all;
  }

  /** What the last command said on its console, the standard output and the standard error. */
  String said() {
    return said.toString(StandardCharsets.UTF_8).substring(before);
  }

  /** Takes what a process said for what the last command said. */
  void hear(byte[] output) {
    before = said.size();
    said.writeBytes(output);
  }

  List<Entry> committed() {
    return committed(topics);
  }

  List<Entry> committed(LogTopics log) {
    return LogReader.committed(kafka.bootstrapServers(), log.releases());
  }

  List<Entry> uncommitted() {
    return LogReader.uncommitted(kafka.bootstrapServers(), topics.releases());
  }

  List<ReleaseMarker> markers() {
    return LogReader.markers(committed());
  }

  /** No command may ever have said the key, in either form, or an address with it. */
  @Override
  public void close() {
    server.close();
    before = 0;
    assertThat(said())
        .isNotEmpty()
        .doesNotContain(KcsServer.KEY, KcsServer.ENCODED_KEY, "serviceKey", "made", "qrstuvwxyz");
  }
}
