package io.exportindicators.schemas;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The SQL schema of the history, brought up to the newest version.
 *
 * <p>The migrations lie under {@code db/migration}; a released one is never changed. A database
 * that is up to date stays as it is; several processes may migrate at once.
 */
public final class DatabaseSchema {
  private DatabaseSchema() {}

  /**
   * Migrates a PostgreSQL database as its owner.
   *
   * @throws IllegalStateException when that fails; the message names the database and what failed
   */
  public static void migrate(String jdbcUrl, String user, String password) {
    try {
      Flyway.configure(DatabaseSchema.class.getClassLoader())
          .dataSource(jdbcUrl, user, password)
          .locations("classpath:db/migration")
          .validateMigrationNaming(true)
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new IllegalStateException(
          "database %s was not migrated as user %s: %s"
              .formatted(withoutParameters(jdbcUrl), user, e.getMessage().strip()),
          e);
    }
  }

  private static String withoutParameters(String jdbcUrl) {
    int parameters = jdbcUrl.indexOf('?');
    return parameters < 0 ? jdbcUrl : jdbcUrl.substring(0, parameters);
  }
}
