package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseSchemaITCase {
  @AutoClose private static TestDatabase database;

  @BeforeAll
  static void startServer() throws IOException {
    database = TestDatabase.start();
  }

  @Test
  void aSecondMigrationChangesNothing() throws SQLException {
    database.fresh("twice");
    List<String> history = database.rows("SELECT to_jsonb(h) FROM flyway_schema_history h");

    DatabaseSchema.migrate(database.url(), "postgres", "postgres");

    assertThat(history).hasSize(9);
    assertThat(database.rows("SELECT to_jsonb(h) FROM flyway_schema_history h")).isEqualTo(history);
  }

  @Test
  void severalMigrateAtOnce() throws Exception {
    database.fresh("at_once");
    database.execute("DROP SCHEMA public CASCADE");
    database.execute("CREATE SCHEMA public");
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        all.add(
            threads.submit(() -> DatabaseSchema.migrate(database.url(), "postgres", "postgres")));
      }
      for (Future<?> one : all) {
        one.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(database.rows("SELECT count(*) FROM flyway_schema_history")).containsExactly("9");
  }

  @Test
  void sessionsAreInUtc() throws SQLException {
    database.fresh("utc");

    assertThat(
            database.rows(
                "SELECT setconfig FROM pg_db_role_setting s JOIN pg_database d"
                    + " ON d.oid = s.setdatabase WHERE d.datname = 'utc' AND setrole = 0"))
        .containsExactly("{TimeZone=UTC}");
  }

  @Test
  void whatFailedIsSaid() {
    assertThatThrownBy(
            () -> DatabaseSchema.migrate("jdbc:postgresql://localhost:1/none?a=b", "me", "secret"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("database jdbc:postgresql://localhost:1/none was not migrated")
        .hasMessageContaining("Connection to localhost:1 refused")
        .hasMessageNotContaining("secret");
  }
}
