package io.exportindicators.jobs.targets;

import io.exportindicators.jobs.reading.Readings;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Takes out of the readings those that goals can measure. */
public final class TrackedReadings implements FlatMapFunction<Readings, Readings> {
  private static final long serialVersionUID = 1L;

  @Override
  public void flatMap(Readings all, Collector<Readings> out) {
    Readings tracked = all.select(TrackedKey::isTracked, TrackedKey::isTracked);
    if (tracked.size() > 0) {
      out.collect(tracked);
    }
  }
}
