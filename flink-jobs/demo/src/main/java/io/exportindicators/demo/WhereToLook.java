package io.exportindicators.demo;

import io.exportindicators.schemas.DatabaseReader;

/** Where people find what runs, as text. */
final class WhereToLook {
  private WhereToLook() {}

  static String text(Ports ports) {
    return """
        Metrics    http://127.0.0.1:%d/metrics
        Flink      http://127.0.0.1:%d
        Kafka      127.0.0.1:%d, topics releases.v1 and indicators.v1
        History    psql -h 127.0.0.1 -p %d -U %s postgres \
        -c "SELECT * FROM indicator_latest WHERE definition = 'kcs-item' LIMIT 20"
        """
        .formatted(
            ports.exporter(), ports.flink(), ports.kafka(), ports.postgres(), DatabaseReader.NAME);
  }
}
