package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.seasonal.AdjustedGrowth;
import io.exportindicators.indicators.seasonal.Expectation;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.NotedFigures;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingCollector;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** All readings of one headline series at one vintage, from a month on. */
final class HeadlineReadings {
  private static final Map<HeldFigure, String> SIGNALS =
      Map.of(
          HeldFigure.GROWTH_SIGNAL, "growth",
          HeldFigure.PEAK_SIGNAL, "peak",
          HeldFigure.SHOCK_SIGNAL, "shock");
  private static final Map<HeldFigure, String> DIAGNOSTICS =
      Map.of(
          HeldFigure.Q, "q",
          HeldFigure.M7, "m7",
          HeldFigure.RESIDUAL_SEASONALITY, "residual_seasonality_pvalue",
          HeldFigure.WORKING_DAY_ELASTICITY, "working_day_elasticity");
  private static final Map<HeldFigure, String> NOWCASTS =
      Map.of(
          HeldFigure.NOWCAST, "mean",
          HeldFigure.NOWCAST_LOWER, "lower80",
          HeldFigure.NOWCAST_UPPER, "upper80");

  private final HeadlineSeries series;
  private final HeadlineStore store;
  private final Provenance provenance = new Provenance();
  private final ReadingCollector out;
  private int month;

  private HeadlineReadings(HeadlineSeries series, HeadlineStore store, Cause cause) {
    this.series = series;
    this.store = store;
    this.out = new ReadingCollector(provenance, cause);
  }

  static List<Reading> of(
      HeadlineSeries series,
      HeadlineStore store,
      WorkingDayCalendar calendar,
      int from,
      Cause cause) {
    HeadlineReadings readings = new HeadlineReadings(series, store, cause);
    FigureSeries levels = store.figures(HeldFigure.LEVEL);
    int last = levels.lastMonth();
    for (int month = Math.max(from, levels.firstMonth()); month <= last; month++) {
      readings.month = month;
      readings.addAdjusted();
      readings.addForecastError();
      readings.addDrops();
      readings.addWhereKnown(Indicator.TRADE_SEASONAL_DIAGNOSTIC, DIAGNOSTICS);
      readings.addWhereKnown(Indicator.TRADE_OUTLIER_EFFECT, AdjustmentUpdate.outliers());
      readings.addAhead();
    }
    readings.month = last + 1;
    readings.addAhead();
    readings.addUnknownNowcast(new RunningMonth(store, calendar));
    return readings.out.readings();
  }

  private void addAdjusted() {
    NotedFigures adjusted = new NotedFigures(store.figures(HeldFigure.ADJUSTED), 1, provenance);
    String absence = store.model().absence();
    add(
        Indicator.TRADE_SEASONALLY_ADJUSTED,
        "",
        () -> adjusted(absence, known(HeldFigure.ADJUSTED, Outcome.missing(month))));
    Indicator growth = Indicator.TRADE_GROWTH;
    add(growth, "mom_sa", () -> adjusted(absence, AdjustedGrowth.ofMonth(adjusted, month)));
    add(growth, "sa_3m3m", () -> adjusted(absence, AdjustedGrowth.ofQuarter(adjusted, month)));
    add(
        growth,
        "saar_3m3m",
        () -> adjusted(absence, AdjustedGrowth.ofQuarterAnnualised(adjusted, month)));
  }

  private static Outcome adjusted(String absence, Outcome outcome) {
    return absence.isEmpty() ? outcome : Outcome.absent(absence);
  }

  private void addForecastError() {
    FigureSeries forecast = store.figures(HeldFigure.LOG_FORECAST);
    FigureSeries error = store.figures(HeldFigure.FORECAST_STANDARD_ERROR);
    FigureSeries level = store.figures(HeldFigure.LEVEL);
    add(
        Indicator.TRADE_FORECAST_ERROR,
        "",
        () -> {
          if (!forecast.has(month)) {
            return Outcome.absent("nothing was expected of the month before it was known");
          }
          return level.has(month)
              ? Expectation.error(
                  level.read(month, provenance),
                  forecast.read(month, provenance),
                  error.read(month, provenance))
              : Outcome.missing(month);
        });
  }

  private void addDrops() {
    SIGNALS.forEach(
        (figure, name) ->
            add(
                Indicator.TRADE_DROP_SIGNAL,
                name,
                () -> known(figure, Outcome.absent("what the signal reads is not known"))));
    Outcome unknown = Outcome.absent("no signal of the month can be known");
    add(Indicator.TRADE_DROP_EPISODE, "drop", () -> known(HeldFigure.DROP_EPISODE, unknown));
    add(Indicator.TRADE_DROP_EPISODE, "shock", () -> known(HeldFigure.SHOCK_SIGNAL, unknown));
    add(Indicator.TRADE_DROP_ALERT, "drop", () -> known(HeldFigure.DROP_ALERT, unknown));
    add(Indicator.TRADE_DROP_ALERT, "shock", () -> known(HeldFigure.SHOCK_ALERT, unknown));
  }

  /** What was said of the month before it was known. */
  private void addAhead() {
    addWhereKnown(Indicator.TRADE_NOWCAST, NOWCASTS);
    FigureSeries logs = store.figures(HeldFigure.LOG_FORECAST);
    FigureSeries errors = store.figures(HeldFigure.FORECAST_STANDARD_ERROR);
    if (logs.has(month)) {
      Indicator expected = Indicator.TRADE_EXPECTED;
      add(expected, "forecast", () -> Expectation.forecast(logs.read(month, provenance)));
      add(
          expected,
          "lower80",
          () -> Expectation.lower80(logs.read(month, provenance), errors.read(month, provenance)));
      add(
          expected,
          "upper80",
          () -> Expectation.upper80(logs.read(month, provenance), errors.read(month, provenance)));
    }
  }

  /** Why a month whose window is known is not estimated. */
  private void addUnknownNowcast(RunningMonth running) {
    if (!store.figures(HeldFigure.NOWCAST).has(month)) {
      running
          .estimate(month, new Provenance())
          .ifPresent(
              nowcast -> {
                add(Indicator.TRADE_NOWCAST, "mean", nowcast::mean);
                add(Indicator.TRADE_NOWCAST, "lower80", nowcast::lower80);
                add(Indicator.TRADE_NOWCAST, "upper80", nowcast::upper80);
              });
    }
  }

  private void addWhereKnown(Indicator indicator, Map<HeldFigure, String> variants) {
    variants.forEach(
        (figure, name) -> {
          if (store.figures(figure).has(month)) {
            add(indicator, name, () -> known(figure, null));
          }
        });
  }

  private Outcome known(HeldFigure figure, Outcome otherwise) {
    FigureSeries figures = store.figures(figure);
    return figures.has(month) ? Outcome.of(figures.read(month, provenance)) : otherwise;
  }

  private void add(Indicator indicator, String variant, Supplier<Outcome> computation) {
    out.add(
        series.subject(), indicator, variant, "", PackedPeriod.of(Kind.MONTH, month), computation);
  }
}
