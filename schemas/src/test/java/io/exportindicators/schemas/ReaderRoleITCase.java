package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReaderRoleITCase {
  @AutoClose private static TestDatabase database;

  @BeforeAll
  static void startServer() throws IOException, SQLException {
    database = TestDatabase.start();
    database.fresh("roles");
    database.execute(
        "CREATE ROLE grafana LOGIN PASSWORD 'secret' IN ROLE export_indicators_reader");
  }

  private static void oneValueIn(String name) throws SQLException {
    database.fresh(name);
    new TestRelease(5, "2026-08-01").value("", "2026-07", 1).write(database);
  }

  @Test
  void aMemberReadsEveryTableViewAndTheFunction() throws SQLException {
    oneValueIn("reading");
    try (Connection connection = database.connect("grafana", "secret")) {
      for (String name :
          database.rows(
              "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                  + " AND relkind IN ('r', 'v') AND relname <> 'flyway_schema_history'")) {
        assertThatCode(() -> TestDatabase.rows(connection, "SELECT * FROM " + name))
            .as(name)
            .doesNotThrowAnyException();
      }
      assertThat(TestDatabase.rows(connection, "SELECT value FROM indicator_as_of('2026-08-02')"))
          .containsExactly("1");
    }
  }

  @Test
  void aMemberWritesNothing() throws SQLException {
    oneValueIn("writing");
    try (Connection connection = database.connect("grafana", "secret")) {
      for (String sql :
          new String[] {
            "UPDATE indicator_value SET value = 2",
            "DELETE FROM indicator_series",
            "TRUNCATE release",
            "INSERT INTO policy_event SELECT * FROM policy_event",
            "CREATE TABLE own (x int)"
          }) {
        assertThatThrownBy(() -> connection.createStatement().execute(sql))
            .as(sql)
            .hasMessageContaining("permission denied");
      }
      TestRelease release = new TestRelease(6, "2026-09-01").value("", "2026-08", 1);
      assertThatThrownBy(() -> release.write(connection))
          .hasMessageContaining("permission denied for procedure write_release");
    }
    assertThat(database.rows("SELECT value FROM indicator_value")).containsExactly("1");
  }

  @Test
  void aSecondDatabaseOfTheServerTakesTheSameRole() throws SQLException {
    database.fresh("second");
    database.fresh("third");

    assertThat(database.rows("SELECT 1 FROM pg_roles WHERE rolname = 'export_indicators_reader'"))
        .containsExactly("1");
  }
}
