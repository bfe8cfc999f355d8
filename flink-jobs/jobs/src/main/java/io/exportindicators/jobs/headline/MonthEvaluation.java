package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.seasonal.AdjustedSeries;
import io.exportindicators.indicators.seasonal.Fit;
import io.exportindicators.indicators.seasonal.SeasonalAdjustment;
import io.exportindicators.indicators.seasonal.SeasonalModel;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;
import java.util.Optional;

/**
 * Judges a month of a headline series by what was known with it: adjusts the series, compares the
 * month with what was expected of it, looks for signals of a drop, and says what to expect of the
 * next.
 */
final class MonthEvaluation {
  private final WorkingDayCalendar calendar;
  private final SeasonalRevisions revisions;
  private final int identificationMonth;

  /**
   * Judges months of one series.
   *
   * @param identificationMonth the month of the year, 1 to 12, with which its model is identified
   *     anew
   */
  MonthEvaluation(
      WorkingDayCalendar calendar, SeasonalRevisions revisions, int identificationMonth) {
    this.calendar = calendar == WorkingDayCalendar.UNKNOWN ? null : calendar;
    this.revisions = revisions;
    this.identificationMonth = identificationMonth;
  }

  /**
   * Judges a month whose level is known.
   *
   * @param isLast whether it is the last one: all months are told as adjusted with it
   * @param isNews whether what opens an episode is news
   */
  void judge(SeriesUpdate series, int month, boolean isLast, boolean isNews) {
    FigureSeries levels = series.figures(HeldFigure.LEVEL);
    int first = levels.firstMonth();
    Provenance past = new Provenance();
    double[] known = new double[month - first + 1];
    for (int i = 0; i < known.length; i++) {
      known[i] = levels.has(first + i) ? levels.read(first + i, past) : Double.NaN;
    }
    Optional<AdjustedSeries> adjusted = adjusted(series, first, known);
    // A shock reads the forecast too, which what follows from the levels alone does not.
    Provenance read = new Provenance();
    read.readAllOf(past);
    new SignalUpdate(series, month, read, isNews).enter(adjusted);
    series.enter(
        HeldFigure.LOG_FORECAST,
        month + 1,
        adjusted.map(fit -> fit.next().logMean()).orElse(Double.NaN),
        past);
    series.enter(
        HeldFigure.FORECAST_STANDARD_ERROR,
        month + 1,
        adjusted.map(fit -> fit.next().standardError()).orElse(Double.NaN),
        past);
    if (isLast && adjusted.isPresent()) {
      new AdjustmentUpdate(series, revisions, month, past).enter(first, adjusted.get());
    } else if (isLast) {
      series.endWith(HeldFigure.ADJUSTED, first - 1);
    }
  }

  private Optional<AdjustedSeries> adjusted(SeriesUpdate series, int first, double[] known) {
    SeasonalModel model = series.model().model();
    int month = first + known.length - 1;
    if (model == null
        || (Months.monthValue(month) == identificationMonth && model.identifiedThrough() < month)) {
      Fit<SeasonalModel> identified = SeasonalAdjustment.identify(first, known, calendar);
      if (!identified.isPresent() && model == null) {
        series.model(new HeldModel(null, identified.absence()));
        return Optional.empty();
      }
      model = identified.isPresent() ? identified.value() : model;
    }
    Fit<AdjustedSeries> adjusted = SeasonalAdjustment.adjust(model, first, known, calendar);
    series.model(new HeldModel(model, adjusted.isPresent() ? "" : adjusted.absence()));
    return adjusted.isPresent() ? Optional.of(adjusted.value()) : Optional.empty();
  }
}
