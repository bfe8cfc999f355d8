package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.DatabaseReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Where a person looks at a running demo.
 *
 * @param postgresPort port of the database
 * @param exporterPort port of the metrics
 */
record DemoPages(int postgresPort, int exporterPort) {
  /** The one number that a query gives. */
  BigDecimal number(String query) throws SQLException {
    String url =
        "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s"
            .formatted(postgresPort, DatabaseReader.NAME);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).as(query).isTrue();
      BigDecimal number = rows.getBigDecimal(1);
      assertThat(number).as(query).isNotNull();
      assertThat(rows.next()).as("one row: " + query).isFalse();
      return number;
    }
  }

  /** The first sample of a metric with these in its labels, as it is now. */
  OptionalDouble metric(String name, String... labels) throws InterruptedException {
    return samples(name)
        .filter(line -> Stream.of(labels).allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst();
  }

  /** All samples of a metric, as they are now. */
  Stream<String> samples(String name) throws InterruptedException {
    return new MetricsPage(exporterPort).read().lines().filter(line -> line.startsWith(name));
  }
}
