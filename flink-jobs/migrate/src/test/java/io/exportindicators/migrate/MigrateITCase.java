package io.exportindicators.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MigrateITCase {
  @TempDir private static Path directory;
  @AutoClose private static EmbeddedPostgres postgres;
  private static Path owner;

  private final StringWriter said = new StringWriter();

  @BeforeAll
  static void startServer() throws IOException {
    postgres = EmbeddedPostgres.start(directory.resolve("server"), 0);
    owner = Files.writeString(directory.resolve("owner"), "postgres\n");
  }

  @Test
  void theDatabaseIsThereForAReaderWhoCannotWrite() throws Exception {
    assertThat(migrate("--reader-password-file", password("a first secret"))).isZero();
    String first = verifier();
    assertThat(migrate("--reader-password-file", password("a second secret"))).isZero();

    assertThat(said).asString().contains("role reader may read it").doesNotContain("secret");
    assertThat(verifier()).startsWith("SCRAM-SHA-256$").isNotEqualTo(first);
    try (Connection reader = connect("reader")) {
      assertThat(one(reader, "SELECT count(*) FROM indicator_latest")).isEqualTo("0");
      assertThat(one(reader, "SELECT rolconfig FROM pg_roles WHERE rolname = 'reader'"))
          .isEqualTo("{default_transaction_read_only=on,TimeZone=UTC}");
      assertThatThrownBy(() -> one(reader, "DELETE FROM release RETURNING 1"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("read-only");
      // Reading only is a setting of the role's sessions; what it may do is told by privileges.
      reader.createStatement().execute("SET default_transaction_read_only = off");
      for (String sql :
          List.of("DELETE FROM release RETURNING 1", "SELECT 1 FROM flyway_schema_history")) {
        assertThatThrownBy(() -> one(reader, sql))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void withoutADatabaseItSaysWhy() {
    int code =
        run(
            "--jdbc-url=jdbc:postgresql://127.0.0.1:1/nowhere?connectTimeout=1",
            "--jdbc-password-file",
            owner.toString());

    assertThat(code).isEqualTo(1);
    assertThat(said)
        .asString()
        .startsWith(
            "database jdbc:postgresql://127.0.0.1:1/nowhere was not migrated as user postgres:")
        .contains("refused");
  }

  @Test
  void namesTheOptionThatIsWrong() throws IOException {
    assertThat(run("--jdbc-url=mysql://here", "--jdbc-password-file", owner.toString()))
        .isEqualTo(2);
    assertThat(said).asString().startsWith("--jdbc-url: jdbc:postgresql://host:port/database");
    assertThat(run("--jdbc-password-file", "/nowhere")).isEqualTo(2);
    assertThat(said).asString().contains("--jdbc-password-file: '/nowhere' cannot be read");
    assertThat(migrate("--reader-password-file", password(" "))).isEqualTo(2);
    assertThat(said).asString().containsPattern("--reader-password-file: '.*' is empty");
    assertThat(run()).isEqualTo(2);
    assertThat(said)
        .asString()
        .contains("no password: give --jdbc-password-file or set EXPORT_INDICATORS_JDBC_PASSWORD");
  }

  private int migrate(String... more) {
    String[] options = new String[more.length + 3];
    options[0] = "--jdbc-url=" + postgres.jdbcUrl();
    options[1] = "--jdbc-password-file";
    options[2] = owner.toString();
    System.arraycopy(more, 0, options, 3, more.length);
    return run(options);
  }

  private int run(String... options) {
    PrintWriter writer = new PrintWriter(said, true);
    return new CommandLine(new Migrate()).setOut(writer).setErr(writer).execute(options);
  }

  private static String password(String text) throws IOException {
    return Files.writeString(directory.resolve("reader"), text).toString();
  }

  private static String verifier() throws SQLException {
    try (Connection superuser = connect("postgres")) {
      return one(superuser, "SELECT rolpassword FROM pg_authid WHERE rolname = 'reader'");
    }
  }

  private static Connection connect(String user) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres", user, "");
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
