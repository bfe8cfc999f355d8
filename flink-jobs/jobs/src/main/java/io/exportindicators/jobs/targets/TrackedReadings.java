package io.exportindicators.jobs.targets;

import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import java.util.Arrays;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Takes out of the readings those that goals can measure. */
public final class TrackedReadings implements FlatMapFunction<Readings, Readings> {
  private static final long serialVersionUID = 1L;

  @Override
  public void flatMap(Readings all, Collector<Readings> out) {
    Reading[] tracked =
        Arrays.stream(all.readings()).filter(TrackedKey::isTracked).toArray(Reading[]::new);
    if (tracked.length > 0) {
      out.collect(new Readings(all.reporter(), all.part(), tracked));
    }
  }
}
