package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.ingest.Ingest;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.history.HistoryOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a broker that wants TLS and a password into a database whose certificate is verified. */
class SecuredHistoryITCase {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String WRONG = "not-the-password-at-all";
  private static final String REFUSED = "Authentication failed";

  @TempDir private static Path directory;
  @AutoClose private static SecuredKafka kafka;
  @AutoClose private static SecuredDatabase database;

  @BeforeAll
  static void startServers() throws Exception {
    kafka = SecuredKafka.start(directory);
    database = SecuredDatabase.start(directory);
    assertThat(database.migrate(database.url()).code()).isZero();
    String config = kafka.clientConfig(SecuredKafka.PASSWORD).toString();
    assertThat(Ingest.run("create-topics", "--kafka-config", config)).isZero();
    String figures = OneFigure.write(directory).toString();
    assertThat(Ingest.run("load", "--kafka-config", config, figures)).isZero();
  }

  @Test
  void aValueIsWrittenByTheJobThatMayReadAndByNoOther() throws Exception {
    FlinkPages pages = FlinkPages.onFreePort();
    try (CapturedLog log = CapturedLog.attached();
        FlinkCluster flink =
            FlinkCluster.start(
                directory.resolve("checkpoints"), pages.port(), OptionalInt.empty())) {
      String reference = kafka.clientConfigWithReference().toString();
      flink.submit(IndicatorsOptions.parse("--kafka-config", reference));
      await().atMost(PATIENCE).until(() -> kafka.written("indicators.v1") > 0);
      JobID refused = flink.submit(options(kafka.clientConfig(WRONG).toString()));
      await().atMost(PATIENCE).until(() -> pages.exceptions(refused).contains(REFUSED));
      assertThat(database.one("SELECT count(*) FROM release")).isEqualTo("0");

      JobID job = flink.submit(options(reference));
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  database
                      .one(
                          "SELECT max(value) FROM indicator_latest"
                              + " WHERE indicator = 'trade_value_usd' AND variant = '1m'")
                      .equals("250"));

      assertThat(pages.exceptions(job)).doesNotContain(REFUSED);
      assertThat(pages.allOf(job) + pages.allOf(refused))
          .doesNotContain(SecuredKafka.PASSWORD, SecuredDatabase.PASSWORD, WRONG);
      assertThat(log.text())
          .contains(REFUSED)
          .doesNotContain(SecuredKafka.PASSWORD, SecuredDatabase.PASSWORD, WRONG);
    }
  }

  private static HistoryOptions options(String kafkaConfig) {
    return HistoryOptions.parse(
        Map.of(HistoryOptions.PASSWORD_VARIABLE, SecuredDatabase.PASSWORD),
        "--kafka-config",
        kafkaConfig,
        "--jdbc-url",
        database.url());
  }
}
