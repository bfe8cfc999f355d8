package io.exportindicators.faults;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What was done to the line, and how long it took to be whole again. */
final class FaultTable {
  private final long seed;
  private final Map<Fault, Integer> kills = new EnumMap<>(Fault.class);
  private int rounds;
  private int leftOpen;
  private Duration healing = Duration.ZERO;
  private Duration longest = Duration.ZERO;
  private String slowest = "";

  FaultTable(long seed) {
    this.seed = seed;
  }

  void killed(Fault fault) {
    kills.merge(fault, 1, Integer::sum);
  }

  /** A loader was killed in the middle of a transaction. */
  void leftOpen() {
    leftOpen++;
  }

  /** A release was withheld and came out by another attempt. */
  void healed(Duration time) {
    healing = time;
  }

  /** Ends a round: from its first kill until its releases had come out everywhere. */
  void recovered(String what, Duration time) {
    rounds++;
    if (time.compareTo(longest) > 0) {
      longest = time;
      slowest = what;
    }
  }

  int kills(Fault fault) {
    return kills.getOrDefault(fault, 0);
  }

  /** The table as text. */
  String text(int releases, long values, long samples, long differences) {
    StringBuilder text = new StringBuilder("%nfaults, seed %d%n".formatted(seed));
    line(text, "rounds", rounds);
    kills.forEach((fault, count) -> line(text, "kills: " + fault.title(), count));
    line(text, "loaders that left a transaction open", leftOpen);
    line(text, "releases loaded", releases);
    line(text, "values compared: topic and database", values);
    line(text, "samples compared: metrics page", samples);
    line(text, "differences", differences);
    return text.append(
            String.format(
                Locale.ROOT,
                "  %-40s %9.1f s (%s)%n",
                "longest recovery",
                longest.toMillis() / 1000.0,
                slowest))
        .append(
            String.format(
                Locale.ROOT,
                "  %-40s %9.1f s%n",
                "a record lost, withheld and healed",
                healing.toMillis() / 1000.0))
        .toString();
  }

  private static void line(StringBuilder text, String what, long count) {
    text.append("  %-40s %,9d%n".formatted(what, count));
  }
}
