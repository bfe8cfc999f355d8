package io.exportindicators.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL server, run from Maven artefacts as processes of its own. */
public final class EmbeddedPostgres implements AutoCloseable {
  /** After a kill it reads its journal first, on a busy machine for longer than the usual 10 s. */
  private static final Duration TIME_TO_START = Duration.ofMinutes(1);

  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

  private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts a server on a port (0: a free one), with its data in a directory that it keeps. */
  public static EmbeddedPostgres start(Path directory, int port) {
    return start(directory, port, Map.of());
  }

  /** Starts a server on a free port that speaks TLS with those who ask for it. */
  public static EmbeddedPostgres start(Path directory, PemIdentity identity) {
    return start(
        directory,
        0,
        Map.of(
            "ssl",
            "on",
            "ssl_cert_file",
            identity.certificate().toString(),
            "ssl_key_file",
            identity.key().toString()));
  }

  /** Starts a server with settings of its own. */
  public static EmbeddedPostgres start(Path directory, int port, Map<String, String> settings) {
    io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder =
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
            .setPort(port == 0 ? FreePorts.next() : port)
            .setDataDirectory(directory.resolve("data"))
            .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
            .setCleanDataDirectory(false)
            .setPGStartupWait(TIME_TO_START);
    settings.forEach(builder::setServerConfig);
    try {
      return new EmbeddedPostgres(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start on port " + port, e);
    }
  }

  /** JDBC address of the database, as its superuser. */
  public String jdbcUrl() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** Stops the server; its directory stays. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not stop", e);
    }
  }
}
