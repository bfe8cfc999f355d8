package io.exportindicators.schemas;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The login role that people look at the history with: it may read and nothing else. */
public final class DatabaseReader {
  /** Name of the role. */
  public static final String NAME = "reader";

  private DatabaseReader() {}

  /**
   * Makes the role in a migrated database, or changes its password; an empty one leaves it without.
   *
   * <p>The server gets the verifier of the password only, so that no log of statements has it.
   *
   * @throws IllegalStateException when that fails
   */
  public static void create(String jdbcUrl, String user, String password, String readerPassword) {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          DO $$
          BEGIN
            CREATE ROLE %s LOGIN IN ROLE export_indicators_reader;
          EXCEPTION
            WHEN duplicate_object OR unique_violation THEN
              NULL;
          END
          $$
          """
              .formatted(NAME));
      // Settings of a group are not inherited.
      statement.execute("ALTER ROLE " + NAME + " SET default_transaction_read_only = on");
      statement.execute("ALTER ROLE " + NAME + " SET timezone TO 'UTC'");
      if (readerPassword.isEmpty()) {
        statement.execute("ALTER ROLE " + NAME + " PASSWORD NULL");
      } else {
        connection
            .unwrap(PGConnection.class)
            .alterUserPassword(NAME, readerPassword.toCharArray(), "scram-sha-256");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "role %s was not made as user %s: %s".formatted(NAME, user, e.getMessage()), e);
    }
  }
}
