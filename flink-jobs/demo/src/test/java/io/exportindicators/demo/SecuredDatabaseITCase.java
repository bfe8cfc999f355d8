package io.exportindicators.demo;

import static io.exportindicators.demo.SecuredDatabase.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.embedded.CertificateAuthority;
import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.history.HistoryOptions;
import io.exportindicators.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database whose certificate and name are verified by everything that writes to it. */
class SecuredDatabaseITCase {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String UNTRUSTED = "PKIX path";

  @TempDir private static Path directory;
  @AutoClose private static SecuredDatabase database;
  @AutoClose private static EmbeddedKafka kafka;

  @BeforeAll
  static void startServers() {
    database = SecuredDatabase.start(directory);
    kafka = EmbeddedKafka.start(directory.resolve("kafka"));
    Topics.all().forEach(topic -> kafka.createTopic(topic.name(), topic.config()));
  }

  @Test
  void isWrittenOverTlsAndByNobodyWhoTrustsAnotherAuthority() throws Exception {
    String other =
        database.url(CertificateAuthority.create(directory.resolve("other")).certificate());
    Said refused = database.migrate(other);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.text())
        .startsWith("database jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres")
        .contains("was not migrated as user postgres", UNTRUSTED)
        .doesNotContain(PASSWORD);
    assertThat(database.migrate(database.url()).code()).isZero();

    FlinkPages pages = FlinkPages.onFreePort();
    try (CapturedLog log = CapturedLog.attached();
        FlinkCluster flink =
            FlinkCluster.start(
                directory.resolve("checkpoints"), pages.port(), OptionalInt.empty())) {
      JobID untrusting = flink.submit(options(other));
      await().atMost(PATIENCE).until(() -> pages.exceptions(untrusting).contains(UNTRUSTED));
      flink.submit(IndicatorsOptions.of(kafka.bootstrapServers()));
      JobID job = flink.submit(options(database.url()));
      Replay.write(kafka.bootstrapServers(), List.of(new MadeUpMonths(1).next(1)));
      await()
          .atMost(PATIENCE)
          .until(() -> database.one("SELECT count(*) > 0 FROM indicator_latest").equals("t"));

      assertThat(
              database.one(
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
}
