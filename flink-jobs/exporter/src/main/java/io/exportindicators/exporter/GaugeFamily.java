package io.exportindicators.exporter;

import io.prometheus.client.Collector;
import io.prometheus.client.Collector.MetricFamilySamples;
import io.prometheus.client.Collector.MetricFamilySamples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One gauge while its samples are gathered: a name, a help line, one set of labels. */
final class GaugeFamily {
  private final String name;
  private final String unit;
  private final String help;
  private final List<String> labels;
  private final List<Sample> samples = new ArrayList<>();

  /** A gauge whose name says its unit, or that has none. */
  GaugeFamily(String name, String help, List<String> labels) {
    this(name, "", help, labels);
  }

  /**
   * A gauge with a unit.
   *
   * @param unit as people write it, {@code USD}; OpenMetrics hears of it where the name ends in it
   */
  GaugeFamily(String name, String unit, String help, List<String> labels) {
    String suffix = unit.toLowerCase(Locale.ROOT);
    this.name = name;
    this.unit = name.endsWith("_" + suffix) ? suffix : "";
    this.help = unit.isEmpty() ? help : help + "; unit: " + unit;
    this.labels = labels;
  }

  /** Adds a sample with a value for each label; an empty one is to Prometheus no label. */
  void add(List<String> labelValues, double value) {
    samples.add(new Sample(name, labels, labelValues, value));
  }

  /** The family with what was added. */
  MetricFamilySamples build() {
    return new MetricFamilySamples(name, unit, Collector.Type.GAUGE, help, List.copyOf(samples));
  }
}
