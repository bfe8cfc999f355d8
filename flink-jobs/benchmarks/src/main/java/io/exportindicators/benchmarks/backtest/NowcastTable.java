package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.Window;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints how nowcasts and plain formulas turned out. */
final class NowcastTable {
  private final PrintWriter out;

  NowcastTable(PrintWriter out) {
    this.out = out;
  }

  /** A line for each series and window, what the columns are, and which months these are. */
  void print(List<NowcastCell> cells) {
    int width = cells.stream().mapToInt(cell -> name(cell).length()).max().orElse(0);
    out.printf("Mean absolute percentage error of the whole month, known after so many days:%n");
    out.printf(Locale.ROOT, "%-" + width + "s %4s %6s %8s", "series", "days", "months", "nowcast");
    for (NowcastBaseline baseline : NowcastBaseline.values()) {
      out.printf(Locale.ROOT, " %10s", baseline.title());
    }
    out.printf(Locale.ROOT, " %10s %7s%n", "in 80 %", "absent");
    for (NowcastCell cell : cells) {
      out.printf(
          Locale.ROOT,
          "%-" + width + "s %4d %6d %8s",
          name(cell),
          days(cell.window()),
          cell.months().size(),
          figure(cell.error()));
      for (NowcastBaseline baseline : NowcastBaseline.values()) {
        out.printf(Locale.ROOT, " %10s", figure(cell.error(baseline)));
      }
      out.printf(Locale.ROOT, " %10s %7d%n", figure(cell.coverage()), cell.absences().size());
    }
    out.printf(
        "growth: last month's goes on; scaled: by working days; window yoy: last year's month by"
            + " the window's growth; daily yoy: the same by working day; regression: of the ratio"
            + " on working days, 60 months; in 80 %%: months inside the interval, percent%n");
    cells.forEach(this::printMonths);
    out.flush();
  }

  private void printMonths(NowcastCell cell) {
    String name = "%s, %d days: ".formatted(name(cell), days(cell.window()));
    if (!cell.months().isEmpty()) {
      out.printf(
          "%s%s to %s%n",
          name,
          Months.text(cell.months().get(0).month()),
          Months.text(cell.months().get(cell.months().size() - 1).month()));
    }
    if (!cell.absences().isEmpty()) {
      List<String> absences = cell.absences();
      out.printf("%sabsent %s%n", name, absences.get(0));
      if (absences.size() > 1) {
        out.printf(
            "%sabsent %s%s%n",
            name, absences.size() > 2 ? "and so on " : "", absences.get(absences.size() - 1));
      }
    }
  }

  private static String name(NowcastCell cell) {
    return cell.series().toString();
  }

  private static int days(Window window) {
    return window == Window.DAYS_1_TO_10 ? 10 : 20;
  }

  private static String figure(double percent) {
    return Double.isNaN(percent) ? "-" : String.format(Locale.ROOT, "%.2f", percent);
  }
}
