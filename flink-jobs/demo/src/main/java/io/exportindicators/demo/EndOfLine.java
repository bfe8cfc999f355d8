package io.exportindicators.demo;

import io.exportindicators.ingest.Release;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Waits for releases to come out: as end markers, in PostgreSQL, and on the metrics page. */
final class EndOfLine implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofMillis(200);
  private static final int NAMED = 10;

  private final SortedMap<Long, Release> expected;
  private final EmittedReleases emitted;
  private final RecordedReleases recorded;
  private final ShownReleases shown;

  EndOfLine(
      SortedMap<Long, Release> expected, String bootstrapServers, String jdbcUrl, MetricsPage page)
      throws SQLException {
    this.expected = expected;
    this.recorded = new RecordedReleases(jdbcUrl);
    this.emitted = new EmittedReleases(bootstrapServers);
    this.shown = new ShownReleases(page, expected.values());
  }

  /**
   * Waits until every release is out.
   *
   * @param failure why the line cannot go on, empty while it runs
   * @throws NotEmittedException when one is withheld, the line fails, or time is up
   */
  void await(Duration limit, Supplier<Optional<String>> failure)
      throws SQLException, InterruptedException {
    long start = System.nanoTime();
    try (Steps steps = Steps.of("Computing", expected.size())) {
      while (!arrived(steps)) {
        Optional<String> reason = failure.get();
        if (reason.isPresent()) {
          throw new NotEmittedException(reason.get() + System.lineSeparator() + missing());
        }
        if (expected.keySet().stream().anyMatch(at -> emitted.withheld(at).isPresent())) {
          throw new NotEmittedException(missing());
        }
        if (System.nanoTime() - start > limit.toNanos()) {
          throw new NotEmittedException(
              "Not done after %d s.%n%s".formatted(limit.toSeconds(), missing()));
        }
      }
    }
  }

  /** Values that the releases caused. */
  long values() {
    return emitted.values();
  }

  private boolean arrived(Steps steps) throws SQLException, InterruptedException {
    emitted.poll(INTERVAL);
    recorded.poll();
    steps.to(recorded.count());
    if (recorded.count() < expected.size() || !expected.keySet().stream().allMatch(emitted::has)) {
      return false;
    }
    shown.poll();
    return shown.hasAll();
  }

  /** What did not come out; what is withheld first, for it holds back others. */
  private String missing() {
    List<String> lines =
        expected.entrySet().stream()
            .sorted(Comparator.comparing(entry -> emitted.withheld(entry.getKey()).isEmpty()))
            .flatMap(entry -> missing(entry).stream())
            .map(line -> "  " + line)
            .toList();
    String more = lines.size() > NAMED ? "%n  and %d more".formatted(lines.size() - NAMED) : "";
    return "%d of %d releases did not come out:%n%s%s"
        .formatted(
            lines.size(),
            expected.size(),
            String.join(System.lineSeparator(), lines.subList(0, Math.min(NAMED, lines.size()))),
            more);
  }

  private Optional<String> missing(Map.Entry<Long, Release> entry) {
    long position = entry.getKey();
    Release release = entry.getValue();
    String why;
    if (emitted.withheld(position).isPresent()) {
      why = "withheld: " + emitted.withheld(position).get();
    } else if (!emitted.has(position)) {
      why = "no end marker in indicators.v1";
    } else if (!recorded.has(position)) {
      why = "not in PostgreSQL";
    } else if (!shown.has(release)) {
      why = "not on the metrics page";
    } else {
      return Optional.empty();
    }
    return Optional.of(
        "%s of %s: %s"
            .formatted(release.source(), FigureText.vintage(release.publishedAt(), false), why));
  }

  @Override
  public void close() throws SQLException {
    emitted.close();
    recorded.close();
  }
}
