package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.nowcast.Nowcast;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;
import java.util.Optional;
import java.util.OptionalLong;

/** Estimates a month of a headline series from the last of its windows that is known. */
final class RunningMonth {
  private final HeadlineStore series;
  private final WorkingDayCalendar calendar;

  RunningMonth(HeadlineStore series, WorkingDayCalendar calendar) {
    this.series = series;
    this.calendar = calendar;
  }

  /** The estimate, empty where no window of the month is known; what it reads is noted. */
  Optional<Nowcast> estimate(int month, Provenance provenance) {
    return estimate(month, HeldFigure.DAYS_1_TO_20, Window.DAYS_1_TO_20, provenance)
        .or(() -> estimate(month, HeldFigure.DAYS_1_TO_10, Window.DAYS_1_TO_10, provenance));
  }

  private Optional<Nowcast> estimate(
      int month, HeldFigure figure, Window window, Provenance provenance) {
    FigureSeries windows = series.figures(figure);
    if (!windows.has(month)) {
      return Optional.empty();
    }
    FigureSeries months = series.figures(HeldFigure.LEVEL);
    return Optional.of(
        Nowcast.of(
            new CentLevels(windows, provenance),
            new CentLevels(months, provenance),
            month,
            calendar,
            window));
  }

  /** Levels in dollars as the mathematics wants them. */
  private record CentLevels(FigureSeries dollars, Provenance provenance) implements Levels {
    @Override
    public OptionalLong at(int month) {
      return dollars.has(month)
          ? OptionalLong.of(Math.round(dollars.read(month, provenance) * 100))
          : OptionalLong.empty();
    }

    @Override
    public int firstMonth() {
      return dollars.firstMonth();
    }

    @Override
    public int lastMonth() {
      return dollars.lastMonth();
    }
  }
}
