package io.exportindicators.jobs.across;

import io.exportindicators.jobs.source.PublishedGrowth;

/** Enters the rates of one release into a copy of a series. */
final class PublishedUpdate {
  private final long position;
  private PublishedSeries series;

  PublishedUpdate(PublishedSeries before, long position) {
    this.series = before;
    this.position = position;
  }

  /** Enters a rate; an equal one changes nothing and keeps its earlier vintage. */
  boolean enter(PublishedGrowth growth, int month, long publishedMillis) {
    if (series.has(month)) {
      int at = month - series.firstMonth();
      if (series.ratios()[at] == growth.ratio() && series.statuses()[at] == growth.status()) {
        return false;
      }
    }
    series = series.including(month);
    int at = month - series.firstMonth();
    series.ratios()[at] = growth.ratio();
    series.statuses()[at] = growth.status();
    series.positions()[at] = position;
    series.publishedMillis()[at] = publishedMillis;
    series.backfills()[at] = growth.backfill();
    return true;
  }

  PublishedSeries series() {
    return series;
  }
}
