package io.exportindicators.demo.oracle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** What the line stored, copied from PostgreSQL to where the oracle is. */
final class StoredValues {
  private StoredValues() {}

  /** Creates the tables {@code stored_release} and {@code stored_value}. */
  static void copy(String jdbcUrl, Oracle oracle) throws SQLException {
    oracle.execute(
        "CREATE TABLE stored_release"
            + " (log_position BIGINT, source VARCHAR, published_millis BIGINT)");
    oracle.execute(
        "CREATE TABLE stored_value (indicator VARCHAR, variant VARCHAR, reporter VARCHAR,"
            + " sector VARCHAR, definition VARCHAR, flow VARCHAR, dim VARCHAR, item VARCHAR,"
            + " region VARCHAR, unit VARCHAR, period VARCHAR, status VARCHAR, absence VARCHAR,"
            + " log_position BIGINT,"
            + " published_millis BIGINT, backfill BOOLEAN, value DOUBLE)");
    try (Connection line = DriverManager.getConnection(jdbcUrl);
        Statement statement = line.createStatement()) {
      copyReleases(statement, oracle);
      copyValues(statement, oracle);
    }
  }

  private static void copyReleases(Statement statement, Oracle oracle) throws SQLException {
    try (ResultSet rows =
            statement.executeQuery(
                "SELECT log_position, source,"
                    + " (extract(epoch FROM published_at) * 1000)::bigint FROM release");
        DuckDBAppender appender = appender(oracle, "stored_release")) {
      while (rows.next()) {
        appender.beginRow();
        appender.append(rows.getLong(1));
        appender.append(rows.getString(2));
        appender.append(rows.getLong(3));
        appender.endRow();
      }
    }
  }

  private static void copyValues(Statement statement, Oracle oracle) throws SQLException {
    try (ResultSet rows =
            statement.executeQuery(
                "SELECT indicator, variant, reporter, sector, definition, flow, by_dimension, item,"
                    + " region, unit, period, status, absence, log_position,"
                    + " (extract(epoch FROM vintage) * 1000)::bigint, backfill, value"
                    + " FROM indicator_vintage");
        DuckDBAppender appender = appender(oracle, "stored_value")) {
      while (rows.next()) {
        appender.beginRow();
        for (int column = 1; column <= 13; column++) {
          appender.append(rows.getString(column));
        }
        appender.append(rows.getLong(14));
        appender.append(rows.getLong(15));
        appender.append(rows.getBoolean(16));
        double value = rows.getDouble(17);
        if (rows.wasNull()) {
          appender.appendNull();
        } else {
          appender.append(value);
        }
        appender.endRow();
      }
    }
  }

  private static DuckDBAppender appender(Oracle oracle, String table) throws SQLException {
    return oracle
        .connection()
        .unwrap(DuckDBConnection.class)
        .createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
  }
}
