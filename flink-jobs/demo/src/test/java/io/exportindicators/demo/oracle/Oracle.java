package io.exportindicators.demo.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Every indicator of every vintage in SQL, straight from the raw figures. */
public final class Oracle implements AutoCloseable {
  private static final List<String> FAMILIES =
      List.of(
          "figures",
          "definitions",
          "working-days",
          "levels",
          "growth",
          "calendar",
          "headline",
          "structure",
          "prices",
          "competitiveness",
          "published",
          "world",
          "sectors",
          "clusters",
          "targets",
          "target-progress",
          "attainment",
          "target-status");

  private final Connection connection;

  private Oracle(Connection connection) {
    this.connection = connection;
  }

  /**
   * Computes all.
   *
   * @param folder holds {@code definitions.csv}, {@code measures.csv} and {@code figures/*.csv}
   */
  public static Oracle compute(Path folder) throws SQLException {
    Oracle oracle = empty();
    try {
      oracle.execute("SET VARIABLE folder = '" + folder + "'");
      for (String family : FAMILIES) {
        oracle.run(family);
      }
      return oracle;
    } catch (SQLException | RuntimeException e) {
      oracle.close();
      throw e;
    }
  }

  /** A database that has the lunar calendar and nothing else. */
  static Oracle empty() throws SQLException {
    Oracle oracle = new Oracle(DriverManager.getConnection("jdbc:duckdb:"));
    oracle.execute("SET threads = 2");
    LunarFeasts.load(oracle.connection);
    return oracle;
  }

  /** Runs a script of this package's resources. */
  void run(String script) throws SQLException {
    try (InputStream in = Oracle.class.getResourceAsStream("/oracle/" + script + ".sql")) {
      execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(script, e);
    } catch (SQLException e) {
      throw new SQLException(script + ".sql: " + e.getMessage(), e);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
