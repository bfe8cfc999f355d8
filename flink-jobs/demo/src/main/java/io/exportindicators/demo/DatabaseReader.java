package io.exportindicators.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The role that people look at the database with: it may read and nothing else. */
final class DatabaseReader {
  /** Name of the role; it needs no password here. */
  static final String NAME = "reader";

  private DatabaseReader() {}

  static void create(String jdbcUrl) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + NAME + " LOGIN IN ROLE export_indicators_reader");
      // Settings of a group are not inherited.
      statement.execute("ALTER ROLE " + NAME + " SET default_transaction_read_only = on");
      statement.execute("ALTER ROLE " + NAME + " SET timezone TO 'UTC'");
    }
  }
}
