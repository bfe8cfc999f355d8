package io.exportindicators.demo;

import io.exportindicators.schemas.Status;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** The newest levels of the headline sectors and their growth, as PostgreSQL has them. */
final class NewestIndicators {
  private static final String QUERY =
      """
      SELECT * FROM (
        SELECT DISTINCT ON (v.reporter, v.flow, v.sector, v.definition, v.variant)
          v.reporter, v.flow, v.sector, v.definition, v.period, v.period_stamp, v.value,
          g.value AS growth, v.vintage, v.backfill, v.status
        FROM indicator_latest v
        LEFT JOIN indicator_latest g
          ON g.indicator = 'trade_growth_ratio'
          AND g.variant = CASE v.variant WHEN '1m' THEN 'yoy' ELSE 'yoy_' || v.variant END
          AND (g.reporter, g.flow, g.sector, g.definition, g.item, g.region, g.period)
            = (v.reporter, v.flow, v.sector, v.definition, v.item, v.region, v.period)
        WHERE v.indicator = 'trade_value_usd'
          AND v.variant IN ('1m', '10d', '20d')
          AND v.item = ''
          AND v.sector IN ('total', 'semiconductors', 'bio-health')
          AND v.value IS NOT NULL
        ORDER BY v.reporter, v.flow, v.sector, v.definition, v.variant, v.period_stamp DESC) newest
      ORDER BY reporter, sector DESC, definition, flow, period_stamp
      """;

  private NewestIndicators() {}

  /** The table, for people. */
  static String table(String jdbcUrl) throws SQLException {
    TextTable table =
        new TextTable(
            List.of("series", "period", "value", "growth", "definition", "vintage", "status"),
            List.of(2, 3));
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        PreparedStatement query = connection.prepareStatement(QUERY);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        table.add(row(rows));
      }
    }
    return table.toString();
  }

  private static List<String> row(ResultSet rows) throws SQLException {
    return List.of(
        String.join(
            " ", rows.getString("reporter"), rows.getString("flow"), rows.getString("sector")),
        rows.getString("period"),
        FigureText.amount(rows.getDouble("value")),
        FigureText.growth(rows.getObject("growth", Double.class)),
        rows.getString("definition"),
        FigureText.vintage(
            rows.getObject("vintage", OffsetDateTime.class).toInstant(),
            rows.getBoolean("backfill")),
        FigureText.status(Status.valueOf(rows.getString("status"))));
  }
}
