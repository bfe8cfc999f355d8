package io.exportindicators.demo;

import io.exportindicators.embedded.CertificateAuthority;
import io.exportindicators.embedded.EmbeddedPostgres;
import io.exportindicators.migrate.Migrate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import picocli.CommandLine;

/** A database with a certificate that its clients verify. */
final class SecuredDatabase implements AutoCloseable {
  /** What must be seen nowhere. */
  static final String PASSWORD = "the-password-of-the-database";

  private final Path directory;
  private final CertificateAuthority authority;
  private final EmbeddedPostgres postgres;

  private SecuredDatabase(Path directory) {
    this.directory = directory;
    authority = CertificateAuthority.create(directory.resolve("authority-of-the-database"));
    postgres = EmbeddedPostgres.start(directory.resolve("postgres"), authority.server());
  }

  static SecuredDatabase start(Path directory) {
    return new SecuredDatabase(directory);
  }

  int port() {
    return postgres.port();
  }

  /** Its address for those who trust its authority. */
  String url() {
    return url(authority.certificate());
  }

  /** Its address for those who trust another one. */
  String url(Path trusted) {
    return "jdbc:postgresql://127.0.0.1:%d/postgres?sslmode=verify-full&sslrootcert=%s"
        .formatted(postgres.port(), trusted);
  }

  /** Runs the program {@code migrate}. */
  Said migrate(String url) throws IOException {
    Path password = Files.writeString(directory.resolve("password"), PASSWORD);
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    int code =
        new CommandLine(new Migrate())
            .setOut(writer)
            .setErr(writer)
            .execute(
                "--jdbc-url=" + url,
                "--jdbc-password-file=" + password,
                "--reader-password-file=" + password);
    return new Said(code, said.toString());
  }

  /** The first field of what a query answers. */
  String one(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "postgres", PASSWORD);
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  @Override
  public void close() {
    postgres.close();
  }
}
