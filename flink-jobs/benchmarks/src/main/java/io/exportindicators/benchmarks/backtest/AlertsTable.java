package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

/** Prints episodes, and how made-up years would have been seen. */
final class AlertsTable {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final double FALL = 0.9;
  private static final String ROW = " %-5s %-7s %-10s %-11s %-10s %-7s %s%n";

  private final PrintWriter out;

  AlertsTable(PrintWriter out) {
    this.out = out;
  }

  /** A line for each episode that opened in the months asked for. */
  void printEpisodes(List<AlertsReplay> judged, int first, int last) {
    int width = judged.stream().mapToInt(one -> one.series().toString().length()).max().orElse(0);
    String name = "%-" + width + "s";
    out.printf(
        Locale.ROOT,
        name + ROW,
        "series",
        "kind",
        "opened",
        "published",
        "by",
        "alert",
        "closed",
        "published");
    for (AlertsReplay one : judged) {
      List<Episode> episodes =
          one.episodes().episodes().stream()
              .filter(episode -> episode.opened() >= first && episode.opened() <= last)
              .toList();
      for (Episode episode : episodes) {
        out.printf(
            Locale.ROOT,
            name + ROW,
            one.series(),
            episode.kind(),
            Months.text(episode.opened()),
            day(episode.openedAt()),
            episode.cause(),
            day(episode.alertedAt()),
            episode.closedAt() == null ? "open" : Months.text(episode.closed()),
            day(episode.closedAt()));
      }
      if (episodes.isEmpty()) {
        out.printf(Locale.ROOT, name + " none%n", one.series());
      }
    }
    out.printf(
        "growth: calendar-adjusted growth below -1 %% in two months running; peak: both adjusted"
            + " levels below the best quarter of a year; z: standard errors from what was expected;"
            + " alert: the release that would have been notified, each episode once%n");
    out.flush();
  }

  /** In which month a fall would be seen, and how often one would be where there is none. */
  void printYears(List<AlertsReplay> judged, WorkingDayCalendar calendar, int years) {
    for (AlertsReplay one : judged) {
      int last = one.levels().lastMonth();
      if (!one.isAdjusted(last)) {
        out.printf("%s: no year made up, for it is not adjusted seasonally%n", one.series());
        continue;
      }
      SimulatedYear year = new SimulatedYear(one, calendar);
      double noise = year.noise();
      out.printf(
          Locale.ROOT,
          "%s, %d years made up after %s, noise of %.1f %%:%n",
          one.series(),
          years,
          Months.text(last),
          100 * noise);
      out.printf(
          Locale.ROOT,
          "  falls by 10 %% a month without noise: seen in %s; with noise: %s%n",
          text(year.firstDrop(FALL, 0, new Random(0))),
          seen(year, FALL, noise, years));
      out.printf(Locale.ROOT, "  stays level: a drop seen in %s%n", seen(year, 1, noise, years));
    }
    out.flush();
  }

  private static String seen(SimulatedYear year, double factor, double noise, int years) {
    TreeMap<String, Integer> months = new TreeMap<>();
    for (int seed = 0; seed < years; seed++) {
      months.merge(text(year.firstDrop(factor, noise, new Random(seed))), 1, Integer::sum);
    }
    return months.entrySet().stream()
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();
  }

  private static String text(OptionalInt month) {
    return month.isPresent() ? Months.text(month.getAsInt()) : "none";
  }

  private static String day(Instant at) {
    return at == null ? "-" : at.atZone(SEOUL).toLocalDate().toString();
  }
}
