package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Outcome;

/** Printed growth rates as readings see them; what is read is noted in the provenance. */
final class PublishedRates {
  private final PublishedSeries series;
  private final Provenance provenance;

  PublishedRates(PublishedSeries series, Provenance provenance) {
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
    int at = month - series.firstMonth();
    provenance.read(
        series.statuses()[at],
        series.positions()[at],
        series.publishedMillis()[at],
        series.backfills()[at]);
    return series.ratios()[at];
  }

  /** The rate less ours, absent where ours is. */
  Outcome less(Outcome ours, int month) {
    double printed = at(month);
    return ours.isPresent() ? Outcome.of(printed - ours.value()) : ours;
  }
}
