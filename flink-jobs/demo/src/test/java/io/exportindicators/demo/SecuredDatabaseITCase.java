package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.embedded.CertificateAuthority;
import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.EmbeddedPostgres;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.history.HistoryOptions;
import io.exportindicators.migrate.Migrate;
import io.exportindicators.schemas.Topics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A database whose certificate and name are verified by everything that writes to it. */
class SecuredDatabaseITCase {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String PASSWORD = "the-password-of-the-database";
  private static final String UNTRUSTED = "PKIX path";

  @TempDir private static Path directory;
  private static CertificateAuthority authority;
  private static EmbeddedPostgres postgres;
  private static EmbeddedKafka kafka;

  @BeforeAll
  static void startServers() {
    authority = CertificateAuthority.create(directory.resolve("ours"));
    postgres = EmbeddedPostgres.start(directory.resolve("postgres"), authority.server());
    kafka = EmbeddedKafka.start(directory.resolve("kafka"));
    Topics.all().forEach(topic -> kafka.createTopic(topic.name(), topic.config()));
  }

  @AfterAll
  static void stopServers() {
    kafka.close();
    postgres.close();
  }

  @Test
  void isWrittenOverTlsAndByNobodyWhoTrustsAnotherAuthority() throws Exception {
    String verified = url(authority.certificate());
    String other = url(CertificateAuthority.create(directory.resolve("other")).certificate());
    Said refused = migrate(other);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.text())
        .startsWith("database jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres")
        .contains("was not migrated as user postgres", UNTRUSTED)
        .doesNotContain(PASSWORD);
    assertThat(migrate(verified).code()).isZero();

    FlinkPages pages = FlinkPages.onFreePort();
    try (CapturedLog log = CapturedLog.attached();
        FlinkCluster flink =
            FlinkCluster.start(
                directory.resolve("checkpoints"), pages.port(), OptionalInt.empty())) {
      JobID untrusting = flink.submit(options(other));
      await().atMost(PATIENCE).until(() -> pages.exceptions(untrusting).contains(UNTRUSTED));
      flink.submit(IndicatorsOptions.of(kafka.bootstrapServers()));
      JobID job = flink.submit(options(verified));
      Replay.write(kafka.bootstrapServers(), List.of(new MadeUpMonths(1).next(1)));
      await()
          .atMost(PATIENCE)
          .until(() -> one(verified, "SELECT count(*) > 0 FROM indicator_latest").equals("t"));

      assertThat(
              one(
                  verified,
                  "SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)"
                      + " WHERE application_name = 'export-indicators-history'"))
          .isEqualTo("t");
      assertThat(pages.allOf(job) + pages.allOf(untrusting)).doesNotContain(PASSWORD);
      assertThat(log.text()).contains(UNTRUSTED).doesNotContain(PASSWORD);
    }
  }

  private static HistoryOptions options(String url) {
    return HistoryOptions.parse(
        Map.of(HistoryOptions.PASSWORD_VARIABLE, PASSWORD),
        "--bootstrap-servers",
        kafka.bootstrapServers(),
        "--jdbc-url",
        url);
  }

  private static String url(Path trusted) {
    return "jdbc:postgresql://127.0.0.1:%d/postgres?sslmode=verify-full&sslrootcert=%s"
        .formatted(postgres.port(), trusted);
  }

  private record Said(int code, String text) {}

  private static Said migrate(String url) throws Exception {
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

  private static String one(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", PASSWORD);
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
