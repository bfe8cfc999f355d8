package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Topics;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** Loads files one after another, each with one kill or two while it is on its way. */
final class FaultRounds implements AutoCloseable {
  private static final int KILLED = 128 + 9;
  private static final int MOST_REPETITIONS = 10;
  private static final Duration AT_ONCE = Duration.ofMillis(1);
  private static final Duration OFTEN = Duration.ofMillis(100);

  /** When a round's first kill comes. */
  private enum Moment {
    LOADER_STARTED,
    RECORDS_SENT,
    RESULTS_WRITTEN
  }

  private final PackagedLine line;
  private final Random random;
  private final FaultTable table;
  private final Duration limit;
  private final Deque<Fault> next = new ArrayDeque<>();
  private final TopicContents sent;
  private final TopicContents committed;
  private final TopicContents results;

  FaultRounds(PackagedLine line, long seed, FaultTable table, Duration limit) {
    this.line = line;
    this.random = new Random(seed);
    this.table = table;
    this.limit = limit;
    String servers = line.bootstrapServers();
    this.sent = new TopicContents(servers, Topics.RELEASES.name(), TopicContents.UNCOMMITTED);
    this.committed = new TopicContents(servers, Topics.RELEASES.name(), TopicContents.COMMITTED);
    this.results = new TopicContents(servers, Topics.INDICATORS.name(), TopicContents.UNCOMMITTED);
  }

  /** Loads a file, kills, loads it again if that was needed, and waits until it is everywhere. */
  void run(Path file) {
    Fault fault = nextFault();
    Moment moment =
        fault == Fault.LOADER
            ? Moment.RECORDS_SENT
            : Moment.values()[random.nextInt(Moment.values().length)];
    String what = file.getFileName() + ": " + fault.title() + ", " + moment;
    long sentBefore = sent.end();
    long resultsBefore = results.end();
    RunningProcess loader = startLoad(file);
    switch (moment) {
      case LOADER_STARTED -> {
        // At once.
      }
      case RECORDS_SENT -> await(what, AT_ONCE, () -> sent.end() > sentBefore);
      case RESULTS_WRITTEN -> await(what, AT_ONCE, () -> results.end() > resultsBefore);
    }
    long start = System.nanoTime();
    strike(fault, loader);
    if (random.nextInt(3) == 0) {
      Fault second = nextFault();
      if (strike(second, loader)) {
        what += ", then " + second.title();
      }
    }
    for (int i = 0; loader.exitCode(limit) != 0; i++) {
      assertThat(i).as("%s: %s", what, loader.output()).isLessThan(MOST_REPETITIONS);
      loader = startLoad(file);
    }
    awaitEverywhere(what);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    table.recovered(what, time);
    System.out.printf("%s: %d ms%n", what, time.toMillis());
  }

  /** Small batches sent at once, so that a load lasts long enough to be killed in its middle. */
  private RunningProcess startLoad(Path file) {
    return line.startLoad(file, "--property", "linger.ms=0", "--property", "batch.size=256");
  }

  /** Whether it hit; a loader may have been faster, then another one's turn comes soon. */
  private boolean strike(Fault fault, RunningProcess loader) {
    fault.strike(line, loader);
    if (fault == Fault.LOADER) {
      if (loader.exitCode(limit) != KILLED) {
        next.addFirst(fault);
        return false;
      }
      if (committed.end() < sent.end()) {
        table.leftOpen();
      }
    }
    table.killed(fault);
    return true;
  }

  private Fault nextFault() {
    if (next.isEmpty()) {
      List<Fault> all = new ArrayList<>(Arrays.asList(Fault.values()));
      Collections.shuffle(all, random);
      next.addAll(all);
    }
    return next.removeFirst();
  }

  private void awaitEverywhere(String what) {
    committed.awaitCommitted(sent, limit);
    List<Long> positions = new ArrayList<>();
    Map<String, Double> published = new HashMap<>();
    committed
        .messages()
        .forEach(
            message -> {
              if (committed.decode(message) instanceof ReleaseMarker marker) {
                positions.add(message.offset());
                published.put(
                    marker.getSource(), (double) marker.getPublishedAt().getEpochSecond());
              }
            });
    await(what, OFTEN, () -> recorded().equals(positions));
    await(
        what,
        OFTEN,
        () -> {
          String page = line.metrics();
          return published.entrySet().stream()
              .allMatch(entry -> FigurePage.published(page, entry.getKey()) == entry.getValue());
        });
  }

  private List<Long> recorded() {
    List<Long> positions = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(line.jdbcUrl());
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("SELECT log_position FROM release ORDER BY log_position")) {
      while (rows.next()) {
        positions.add(rows.getLong(1));
      }
      return positions;
    } catch (SQLException e) {
      return List.of();
    }
  }

  private void await(String what, Duration interval, BooleanSupplier condition) {
    Awaitility.await(what)
        .atMost(limit)
        .pollDelay(Duration.ZERO)
        .pollInterval(interval)
        .until(condition::getAsBoolean);
  }

  @Override
  public void close() {
    sent.close();
    committed.close();
    results.close();
  }
}
