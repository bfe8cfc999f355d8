package io.exportindicators.demo.architecture.broken.jobs.series;

import jdplus.toolkit.base.api.timeseries.TsData;

/** A stage that knows what a library computes with. */
public final class StageWithSeries {
  private final TsData series;

  StageWithSeries(TsData series) {
    this.series = series;
  }

  double last() {
    return series.getValue(series.length() - 1);
  }
}
