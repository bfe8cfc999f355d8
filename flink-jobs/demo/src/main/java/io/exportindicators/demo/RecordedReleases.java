package io.exportindicators.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The releases that PostgreSQL has, by their log positions. */
final class RecordedReleases implements AutoCloseable {
  private final Connection connection;
  private final Set<Long> positions = new HashSet<>();
  private long newest = -1;

  RecordedReleases(String jdbcUrl) throws SQLException {
    connection = DriverManager.getConnection(jdbcUrl);
  }

  /** Takes those that came since the last time; they come in the order of the log. */
  void poll() throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT log_position FROM release WHERE log_position > ? AND withheld IS NULL")) {
      query.setLong(1, newest);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          positions.add(rows.getLong(1));
          newest = Math.max(newest, rows.getLong(1));
        }
      }
    }
  }

  boolean has(long logPosition) {
    return positions.contains(logPosition);
  }

  int count() {
    return positions.size();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
