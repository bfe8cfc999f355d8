package io.exportindicators.faults;

import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseMarker;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Releases and values as lines of text: those of the database, and those of the topic. */
final class RecordedHistory {
  private RecordedHistory() {}

  /** A line for each row of {@code release}. */
  static List<String> releases(String jdbcUrl) throws SQLException {
    return lines(
        jdbcUrl,
        "SELECT log_position, source, release_id, attempt,"
            + " extract(epoch FROM published_at)::bigint, value_count, withheld FROM release");
  }

  /** What these lines must be. */
  static List<String> releases(List<CompleteRelease> releases) {
    return releases.stream()
        .map(CompleteRelease::marker)
        .map(RecordedHistory::line)
        .sorted()
        .toList();
  }

  private static String line(ReleaseMarker marker) {
    return joined(
        marker.getLogPosition(),
        marker.getSource(),
        marker.getReleaseId(),
        marker.getAttempt(),
        marker.getPublishedAt().getEpochSecond(),
        marker.getRecordCount(),
        marker.getWithheld());
  }

  /** A line for each row of {@code indicator_value}. */
  static List<String> values(String jdbcUrl) throws SQLException {
    return lines(
        jdbcUrl,
        "SELECT v.log_position, s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow,"
            + " s.by_dimension, s.item, s.region, v.period, v.value, v.absence, s.unit, v.status,"
            + " extract(epoch FROM v.published_at)::bigint, v.backfill, v.method_version"
            + " FROM indicator_value v LEFT JOIN indicator_series s USING (series_id)");
  }

  /** What these lines must be. */
  static List<String> values(List<CompleteRelease> releases) {
    return releases.stream()
        .flatMap(release -> release.values().stream())
        .map(RecordedHistory::line)
        .sorted()
        .toList();
  }

  private static String line(IndicatorValue value) {
    return joined(
        value.getLogPosition(),
        value.getIndicator(),
        value.getVariant(),
        value.getReporter(),
        value.getSector(),
        value.getDefinition(),
        value.getFlow(),
        value.getBy(),
        value.getItem(),
        value.getRegion(),
        value.getPeriod(),
        value.getValue(),
        value.getAbsence(),
        value.getUnit(),
        value.getStatus(),
        value.getPublishedAt().getEpochSecond(),
        value.getBackfill(),
        value.getMethodVersion());
  }

  /** The newest exports of a definition in dollars, by partner and month. */
  static Map<String, Double> exportsByPartner(String jdbcUrl, String definition)
      throws SQLException {
    return lines(
            jdbcUrl,
            "SELECT item || ' ' || period, value FROM indicator_latest"
                + " WHERE indicator = 'trade_value_usd' AND variant = '1m' AND flow = 'export'"
                + " AND by_dimension = 'partner' AND definition = '"
                + definition
                + "'")
        .stream()
        .map(text -> text.split("\\|"))
        .collect(Collectors.toMap(fields -> fields[0], fields -> Double.valueOf(fields[1])));
  }

  /** A line for each row that a query finds, sorted. */
  static List<String> lines(String jdbcUrl, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        Object[] fields = new Object[columns];
        for (int i = 0; i < columns; i++) {
          fields[i] = rows.getObject(i + 1);
        }
        lines.add(joined(fields));
      }
    }
    return lines.stream().sorted().toList();
  }

  private static String joined(Object... fields) {
    return String.join("|", Stream.of(fields).map(String::valueOf).toList());
  }
}
