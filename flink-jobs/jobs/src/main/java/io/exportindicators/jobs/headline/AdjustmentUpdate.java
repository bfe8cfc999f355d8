package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.seasonal.AdjustedSeries;
import io.exportindicators.indicators.seasonal.Outlier;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;
import java.util.Map;
import java.util.TreeMap;

/** Enters what a seasonal adjustment of all months says of them. */
final class AdjustmentUpdate {
  private static final Map<HeldFigure, String> OUTLIERS =
      Map.of(
          HeldFigure.ADDITIVE_OUTLIER, "AO",
          HeldFigure.LEVEL_SHIFT, "LS",
          HeldFigure.TRANSITORY_CHANGE, "TC");

  private final SeriesUpdate series;
  private final SeasonalRevisions revisions;
  private final int last;
  private final Provenance past;

  /** Figures of a series whose last month is known, from all its levels. */
  AdjustmentUpdate(SeriesUpdate series, SeasonalRevisions revisions, int last, Provenance past) {
    this.series = series;
    this.revisions = revisions;
    this.last = last;
    this.past = past;
  }

  /** The kinds of outliers with the name of their type. */
  static Map<HeldFigure, String> outliers() {
    return OUTLIERS;
  }

  void enter(int firstMonth, AdjustedSeries adjusted) {
    for (int i = 0; i < adjusted.adjusted().length; i++) {
      enterVisible(HeldFigure.ADJUSTED, firstMonth + i, adjusted.adjusted()[i], 0);
    }
    series.enter(HeldFigure.Q, last, adjusted.q(), past);
    series.enter(HeldFigure.M7, last, adjusted.m7(), past);
    series.enter(HeldFigure.RESIDUAL_SEASONALITY, last, adjusted.residualSeasonalityPValue(), past);
    series.enter(HeldFigure.WORKING_DAY_ELASTICITY, last, adjusted.workingDayElasticity(), past);
    OUTLIERS.forEach((figure, type) -> enterOutliers(figure, type, adjusted.outliers()));
  }

  private void enterOutliers(HeldFigure figure, String type, Outlier[] found) {
    TreeMap<Integer, Double> effects = new TreeMap<>();
    for (Outlier outlier : found) {
      if (outlier.type().equals(type)) {
        effects.put(outlier.month(), outlier.effect());
      }
    }
    FigureSeries told = series.figures(figure);
    for (int month = told.firstMonth(); month <= told.lastMonth(); month++) {
      if (told.has(month) && !effects.containsKey(month)) {
        series.enter(figure, month, Double.NaN, past);
      }
    }
    effects.forEach((month, effect) -> enterVisible(figure, month, effect, 1));
  }

  /** Effects are changes of one. */
  private void enterVisible(HeldFigure figure, int month, double now, double one) {
    FigureSeries told = series.figures(figure);
    if (told.has(month)) {
      int at = month - told.firstMonth();
      boolean sameStatus = told.statuses()[at] == past.status();
      if (sameStatus && !revisions.tells(month, last, one + told.values()[at], one + now)) {
        return;
      }
      if (!sameStatus && month <= last - revisions.months()) {
        return;
      }
    }
    series.enter(figure, month, now, past);
  }
}
