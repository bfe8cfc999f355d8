package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.drops.BelowPeak;
import io.exportindicators.indicators.drops.DropEpisode;
import io.exportindicators.indicators.drops.FallingGrowth;
import io.exportindicators.indicators.drops.Shock;
import io.exportindicators.indicators.seasonal.AdjustedSeries;
import io.exportindicators.indicators.seasonal.Expectation;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;
import java.util.Optional;

/** Enters the signals of a month, whether an episode is open, and whether there is an alert. */
final class SignalUpdate {
  private final SeriesUpdate series;
  private final int month;
  private final Provenance past;
  private final boolean isNews;

  /** Signals of a month, from all levels up to it. */
  SignalUpdate(SeriesUpdate series, int month, Provenance past, boolean isNews) {
    this.series = series;
    this.month = month;
    this.past = past;
    this.isNews = isNews;
  }

  void enter(Optional<AdjustedSeries> adjusted) {
    enterDrop(adjusted.map(fit -> BelowPeak.of(fit.adjusted(), fit.next().standardError())));
    double shock = shock(adjusted);
    enter(HeldFigure.SHOCK_SIGNAL, shock);
    enterAlert(HeldFigure.SHOCK_ALERT, shock, false);
  }

  private void enterDrop(Optional<BelowPeak> level) {
    FigureSeries growth = series.figures(HeldFigure.GROWTH);
    boolean knowsGrowth = growth.has(month);
    boolean knowsBoth = knowsGrowth && growth.has(month - 1);
    double now = knowsGrowth ? growth.read(month, past) : Double.NaN;
    boolean falls = knowsBoth && FallingGrowth.signals(now, growth.read(month - 1, past));
    boolean isBelow = level.isPresent() && level.get().signals();
    boolean isWeak = FallingGrowth.isWeak(now) || (level.isPresent() && level.get().isWeak());
    enter(HeldFigure.GROWTH_SIGNAL, knowsBoth ? number(falls) : Double.NaN);
    enter(HeldFigure.PEAK_SIGNAL, level.isPresent() ? number(isBelow) : Double.NaN);
    enter(HeldFigure.WEAK_MONTH, knowsGrowth || level.isPresent() ? number(isWeak) : Double.NaN);
    boolean wasOpen = is(1, HeldFigure.DROP_EPISODE, month - 1);
    boolean isOpen =
        DropEpisode.isOpen(
            wasOpen,
            falls || isBelow,
            is(0, HeldFigure.WEAK_MONTH, month),
            is(0, HeldFigure.WEAK_MONTH, month - 1));
    boolean isKnown = knowsBoth || level.isPresent() || wasOpen;
    double episode = isKnown ? number(isOpen) : Double.NaN;
    enter(HeldFigure.DROP_EPISODE, episode);
    enterAlert(HeldFigure.DROP_ALERT, episode, is(1, HeldFigure.DROP_ALERT, month - 1));
  }

  private double shock(Optional<AdjustedSeries> adjusted) {
    FigureSeries forecast = series.figures(HeldFigure.LOG_FORECAST);
    if (adjusted.isEmpty() || !forecast.has(month)) {
      return Double.NaN;
    }
    FigureSeries error = series.figures(HeldFigure.FORECAST_STANDARD_ERROR);
    FigureSeries level = series.figures(HeldFigure.LEVEL);
    Outcome z =
        Expectation.error(
            level.read(month, past), forecast.read(month, past), error.read(month, past));
    return z.isPresent() ? number(Shock.signals(z.value(), adjusted.get().adjusted())) : Double.NaN;
  }

  /** An alert goes on with its episode; only news begins one. */
  private void enterAlert(HeldFigure figure, double episode, boolean wasOn) {
    boolean begins = isNews || wasOn || is(1, figure, month);
    enter(figure, Double.isNaN(episode) ? Double.NaN : number(episode == 1 && begins));
  }

  private void enter(HeldFigure figure, double value) {
    series.enter(figure, month, value, past);
  }

  private boolean is(double value, HeldFigure figure, int at) {
    FigureSeries figures = series.figures(figure);
    return figures.has(at) && figures.values()[at - figures.firstMonth()] == value;
  }

  private static double number(boolean holds) {
    return holds ? 1 : 0;
  }
}
