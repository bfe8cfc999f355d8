package io.exportindicators.demo;

import static io.exportindicators.demo.SecuredKafka.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.ingest.ExitCode;
import io.exportindicators.ingest.Ingest;
import io.exportindicators.jobs.config.IndicatorsOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program of the line with a broker that wants TLS and a password. */
class SecuredKafkaITCase {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String WRONG = "not-the-password-at-all";
  private static final String REFUSED = "Authentication failed";

  @TempDir private static Path directory;
  @AutoClose private static SecuredKafka kafka;

  @BeforeAll
  static void startBroker() {
    kafka = SecuredKafka.start(directory);
  }

  @Test
  void aValueArrivesAndThePasswordIsSeenNowhere() throws Exception {
    String config = kafka.clientConfig(PASSWORD).toString();
    String reference = kafka.clientConfigWithReference().toString();
    String figures = OneFigure.write(directory).toString();
    FlinkPages pages = FlinkPages.onFreePort();
    try (CapturedLog log = CapturedLog.attached();
        FlinkCluster flink =
            FlinkCluster.start(
                directory.resolve("checkpoints"), pages.port(), OptionalInt.empty());
        ExporterProcess exporter = ExporterProcess.start("--kafka-config", config)) {
      assertThat(ingest("create-topics", "--kafka-config", reference))
          .isEqualTo(new Said(ExitCode.DONE, ""));
      assertThat(ingest("load", "--kafka-config", config, figures))
          .isEqualTo(new Said(ExitCode.DONE, ""));
      JobID job = flink.submit(IndicatorsOptions.parse("--kafka-config", reference));

      MetricsPage metrics = new MetricsPage(exporter.port());
      await()
          .atMost(PATIENCE)
          .until(() -> MetricsPage.sample(metrics.read(), "trade_value_usd{").orElse(0) == 250);

      assertThat(flink.failure()).isEmpty();
      assertThat(pages.allOf(job)).doesNotContain(PASSWORD);
      assertThat(log.text()).contains("sasl.jaas.config = [hidden]").doesNotContain(PASSWORD);
      assertThat(exporter.commandLine()).contains("--kafka-config").doesNotContain(PASSWORD);
    }
  }

  @Test
  void aWrongPasswordIsSaidAndNotShown() throws Exception {
    String config = kafka.clientConfig(WRONG).toString();
    FlinkPages pages = FlinkPages.onFreePort();
    try (CapturedLog log = CapturedLog.attached();
        FlinkCluster flink =
            FlinkCluster.start(directory.resolve("none"), pages.port(), OptionalInt.empty());
        ExporterProcess exporter = ExporterProcess.start("--kafka-config", config)) {
      Said said = ingest("list", "--kafka-config", config);
      assertThat(said.code()).isEqualTo(ExitCode.KAFKA);
      assertThat(said.text())
          .startsWith("Kafka failed: " + REFUSED)
          .contains("SCRAM-SHA-512")
          .doesNotContain(WRONG);

      JobID job = flink.submit(IndicatorsOptions.parse("--kafka-config", config));
      await().atMost(PATIENCE).until(() -> pages.exceptions(job).contains(REFUSED));
      await().atMost(PATIENCE).until(() -> exporter.healthy().contains(REFUSED));

      assertThat(pages.allOf(job)).doesNotContain(WRONG);
      assertThat(exporter.healthy()).contains("indicators.v1-0").doesNotContain(WRONG);
      assertThat(log.text()).contains(REFUSED).doesNotContain(WRONG);
    }
  }

  @Test
  void aClientWithoutTlsIsRefused() {
    Said said =
        ingest(
            "list",
            "--bootstrap-servers",
            kafka.bootstrapServers(),
            "--property=default.api.timeout.ms=5000",
            "--property=request.timeout.ms=2000");
    assertThat(said.code()).isEqualTo(ExitCode.KAFKA);
    assertThat(said.text()).contains("Kafka at " + kafka.bootstrapServers() + " does not answer");
  }

  private static Said ingest(String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      return new Said(Ingest.run(arguments), said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }
}
