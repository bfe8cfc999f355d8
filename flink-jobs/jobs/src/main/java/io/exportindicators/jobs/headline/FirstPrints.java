package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.drops.UsualRevision;
import io.exportindicators.jobs.reading.FigureSeries;
import java.util.Arrays;

/**
 * Levels as they were known first, and what is news beside them.
 *
 * <p>News is a month that was not known, or a revision of the last two that is larger than usual. A
 * first load and backfill are none.
 */
final class FirstPrints {
  private FirstPrints() {}

  /** Keeps the first level of each month. */
  static void enter(SeriesUpdate series) {
    FigureSeries levels = series.figures(HeldFigure.LEVEL);
    FigureSeries first = series.figures(HeldFigure.FIRST_LEVEL);
    for (int month = levels.firstMonth(); month <= levels.lastMonth(); month++) {
      if (levels.has(month) && !first.has(month)) {
        int at = month - levels.firstMonth();
        series.enter(
            HeldFigure.FIRST_LEVEL,
            month,
            levels.values()[at],
            levels.statuses()[at],
            levels.publishedMillis()[at],
            levels.backfills()[at]);
      }
    }
  }

  /** Whether what the release says of a month, the last one or one that it adds, is news. */
  static boolean isNews(SeriesUpdate series, int month) {
    FigureSeries was = series.before().figures(HeldFigure.LEVEL);
    FigureSeries now = series.figures(HeldFigure.LEVEL);
    if (was.values().length == 0 || now.backfills()[month - now.firstMonth()]) {
      return false;
    }
    if (month > was.lastMonth()) {
      return true;
    }
    double usual = usualRevision(series);
    return revision(was, now, month) > usual || revision(was, now, month - 1) > usual;
  }

  private static double revision(FigureSeries was, FigureSeries now, int month) {
    if (!was.has(month) || !now.has(month) || now.backfills()[month - now.firstMonth()]) {
      return 0;
    }
    return UsualRevision.size(
        was.values()[month - was.firstMonth()], now.values()[month - now.firstMonth()]);
  }

  private static double usualRevision(SeriesUpdate series) {
    FigureSeries first = series.before().figures(HeldFigure.FIRST_LEVEL);
    FigureSeries latest = series.before().figures(HeldFigure.LEVEL);
    double[] firsts = new double[first.values().length];
    double[] latests = new double[first.values().length];
    int n = 0;
    for (int month = first.firstMonth(); month <= first.lastMonth(); month++) {
      if (first.has(month) && !first.backfills()[month - first.firstMonth()] && latest.has(month)) {
        firsts[n] = first.values()[month - first.firstMonth()];
        latests[n++] = latest.values()[month - latest.firstMonth()];
      }
    }
    return UsualRevision.of(Arrays.copyOf(firsts, n), Arrays.copyOf(latests, n));
  }
}
