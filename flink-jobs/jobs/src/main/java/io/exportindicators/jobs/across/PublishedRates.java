package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;

/** Printed growth rates as readings see them; what is read is noted in the provenance. */
final class PublishedRates {
  private final FigureSeries series;
  private final Provenance provenance;

  PublishedRates(FigureSeries series, Provenance provenance) {
    this.series = series;
    this.provenance = provenance;
  }

  boolean has(int month) {
    return series.has(month);
  }

  int lastMonth() {
    return series.lastMonth();
  }

  /** The rate of a month that has one. */
  double at(int month) {
    return series.read(month, provenance);
  }

  /** The rate less ours, absent where ours is. */
  Outcome less(Outcome ours, int month) {
    double printed = at(month);
    return ours.isPresent() ? Outcome.of(printed - ours.value()) : ours;
  }
}
