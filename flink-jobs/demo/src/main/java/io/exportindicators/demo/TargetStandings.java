package io.exportindicators.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How the strategy's targets stand, as PostgreSQL has them. */
final class TargetStandings {
  private static final String QUERY =
      """
      SELECT target, period, unit, target_value, status, latest_value, latest_period, certainty
      FROM target_standing
      ORDER BY period_stamp, target
      """;

  private TargetStandings() {}

  /** The milestones that something is known of, and how many others there are; for people. */
  static String table(String jdbcUrl) throws SQLException {
    TextTable table =
        new TextTable(
            List.of("target", "by", "to reach", "newest value", "of", "status"), List.of(2, 3));
    int unknown = 0;
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        PreparedStatement query = connection.prepareStatement(QUERY);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (rows.getObject("latest_value", Double.class) == null) {
          unknown++;
        } else {
          table.add(row(rows));
        }
      }
    }
    return table + "%d more milestones have no figures yet: no data.%n".formatted(unknown);
  }

  private static List<String> row(ResultSet rows) throws SQLException {
    String unit = rows.getString("unit");
    String certainty = rows.getString("certainty");
    return List.of(
        rows.getString("target") + (certainty.equals("sourced") ? "" : " (" + certainty + ")"),
        rows.getString("period"),
        FigureText.value(rows.getDouble("target_value"), unit),
        FigureText.value(rows.getDouble("latest_value"), unit),
        rows.getString("latest_period"),
        rows.getString("status").replace('_', ' '));
  }
}
