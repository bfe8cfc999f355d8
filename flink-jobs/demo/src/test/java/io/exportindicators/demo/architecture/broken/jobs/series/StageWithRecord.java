package io.exportindicators.demo.architecture.broken.jobs.series;

import io.exportindicators.demo.architecture.broken.exporter.PageWithClock;
import io.exportindicators.schemas.TradeRecord;
import io.prometheus.client.Gauge;
import org.apache.flink.api.common.state.ValueStateDescriptor;

/** A stage that knows a record of the log, a gauge, the exporter, and state of its own. */
public final class StageWithRecord {
  private final TradeRecord held;
  private final Gauge gauge;
  private final PageWithClock page;

  StageWithRecord(TradeRecord held, Gauge gauge, PageWithClock page) {
    this.held = held;
    this.gauge = gauge;
    this.page = page;
  }

  ValueStateDescriptor<String> state() {
    gauge.set(page.seconds());
    return new ValueStateDescriptor<>(held.getProduct(), String.class);
  }
}
