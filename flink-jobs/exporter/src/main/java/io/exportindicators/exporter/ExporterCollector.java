package io.exportindicators.exporter;

import io.prometheus.client.Collector;
import java.util.ArrayList;
import java.util.List;

/** One scrape: the exporter's own metrics, and the snapshot of this moment once there is one. */
final class ExporterCollector extends Collector {
  private final ReadingState state;

  ExporterCollector(ReadingState state) {
    this.state = state;
  }

  @Override
  public List<MetricFamilySamples> collect() {
    List<MetricFamilySamples> families = new ArrayList<>();
    state.snapshot().ifPresent(snapshot -> families.addAll(snapshot.families()));
    families.add(
        new MetricFamilySamples(
            MetricName.CONSUMED,
            Type.COUNTER,
            "Messages of the indicators topic read since the start",
            List.of(
                new MetricFamilySamples.Sample(
                    MetricName.CONSUMED + "_total",
                    List.of(),
                    List.of(),
                    (double) state.consumed()))));
    GaugeFamily lag =
        new GaugeFamily(
            MetricName.LAG, "Messages in the indicators topic that are not yet read", List.of());
    state.lag().ifPresent(records -> lag.add(List.of(), (double) records));
    families.add(lag.build());
    return families;
  }
}
