package io.exportindicators.exporter;

import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.tables.ReleaseCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The newest figure of each series and the news of each source, folded from whole releases in the
 * order of the log.
 *
 * <p>Of a series the newest period is kept, absent or not: an absence never lets an older value
 * through. Months, quarters and years are series of their own. A mark stands where it was told
 * last, which may be an earlier period than before. What is told of periods that lie ahead is left
 * to the history. The size is bounded by the number of series. For one thread.
 */
final class NewestFigures {
  private final Map<Series, Figure> figures = new HashMap<>();
  private final TreeMap<String, SourceNews> sources = new TreeMap<>();
  private final ReleaseCalendar calendar;

  /** No figures yet, and a calendar that tells when sources publish. */
  NewestFigures(ReleaseCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * Takes the next release; of a withheld one the news only.
   *
   * @throws IllegalArgumentException when a value has no period
   */
  void take(CompleteRelease release) {
    if (release.marker().getWithheld() == null) {
      for (IndicatorValue value : release.values()) {
        take(value);
      }
    }
    sources
        .computeIfAbsent(release.marker().getSource(), source -> new SourceNews())
        .take(release.marker());
  }

  private void take(IndicatorValue value) {
    Indicator indicator = Indicator.ofMetric(value.getIndicator());
    if (indicator != null && indicator.isAhead()) {
      return;
    }
    Figure figure = Figure.of(value);
    boolean isMark = indicator != null && indicator.isMark();
    figures.merge(
        Series.of(value, figure.period()), figure, isMark ? Figure::standing : Figure::newer);
  }

  /** What is to be shown now, which later releases do not change. */
  Snapshot snapshot() {
    TreeMap<Series, Figure> shown = new TreeMap<>(Series.ORDER);
    figures.forEach(
        (series, figure) -> {
          if (figure.present()) {
            shown.put(series, figure);
          }
        });
    return Snapshot.of(shown, sources, calendar);
  }
}
