package io.exportindicators.schemas;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A real PostgreSQL server with a migrated database; every test takes a fresh one. */
final class TestDatabase implements AutoCloseable {
  private static final String OWNER = "postgres";

  private final EmbeddedPostgres server;
  private String name = OWNER;

  private TestDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  static TestDatabase start() throws IOException {
    return new TestDatabase(EmbeddedPostgres.builder().start());
  }

  /** Makes a database, migrates it and uses it from now on. */
  void fresh(String newName) throws SQLException {
    name = OWNER;
    execute("CREATE DATABASE " + newName);
    name = newName;
    DatabaseSchema.migrate(url(), OWNER, OWNER);
  }

  String url() {
    return server.getJdbcUrl(OWNER, name);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), OWNER, OWNER);
  }

  Connection connect(String user, String password) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + server.getPort() + "/" + name, user, password);
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, their columns with a bar between them. */
  List<String> rows(String sql) throws SQLException {
    try (Connection connection = connect()) {
      return rows(connection, sql);
    }
  }

  static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join("|", row.stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
