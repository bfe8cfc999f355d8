package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.demo.alerting.Alerting;
import io.exportindicators.demo.alerting.AlertingPrograms;
import io.exportindicators.demo.alerting.Notification;
import io.exportindicators.demo.alerting.NotificationReceiver;
import io.exportindicators.embedded.FreePorts;
import io.exportindicators.ingest.Release;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From a file with a crash of exports to the message on somebody's screen, and to its end. */
class ExportCrashITCase {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String TOTAL = "{definition='kcs-item',sector='total',by=''}";

  @Test
  void isToldOnceWithItsCauseAndEndsWithTheRecovery(@TempDir Path directory) throws Exception {
    AlertingPrograms.assumeInstalled();
    Ports ports = freePorts();
    try (TemporaryDirectory data = TemporaryDirectory.create();
        Line line = Line.start(ports, data);
        NotificationReceiver receiver = NotificationReceiver.start();
        Alerting alerting =
            Alerting.start(directory, List.of(ports.exporter()), receiver.address())) {
      MadeUpMonths months = new MadeUpMonths(11);
      load(line, months.until(YearMonth.of(2025, 12), "2026-01-01"));
      load(line, months.next(1));
      until(alerting, "trade_drop_alert" + TOTAL + " == 0");
      assertThat(receiver.news()).isEmpty();

      load(line, months.next(0.6));
      load(line, months.next(0.6));
      untilTold(receiver, "total: ExportDrop firing");
      untilTold(receiver, "semiconductors: ExportDrop firing");
      load(line, months.next(1.04));
      load(line, months.next(1.04));
      untilTold(receiver, "total: ExportDrop resolved");
      untilTold(receiver, "semiconductors: ExportDrop resolved");

      assertThat(news(receiver))
          .filteredOn(news -> news.contains("ExportDrop"))
          .as(alerting.output())
          .containsExactlyInAnyOrder(
              "total: ExportDrop firing",
              "semiconductors: ExportDrop firing",
              "total: ExportDrop resolved",
              "semiconductors: ExportDrop resolved");
      saysWhatFell(
          receiver.received().stream()
              .filter(told -> news(told).equals("total: ExportDrop firing"))
              .findFirst()
              .orElseThrow());
    }
  }

  private static void saysWhatFell(Notification told) {
    assertThat(told.annotations().get("description"))
        .contains("KOR export total (definition kcs-item) in 2026-03: -")
        .contains("growth below -1 % in two months running")
        .containsPattern("by sector .*lowest first: semiconductors -[789]\\.\\d %p, other ")
        .contains("Final, published 2026-04-01 09:00 KST.");
  }

  private static void load(Line line, Release release) {
    Replay.write(line.bootstrapServers(), List.of(release));
  }

  private static Ports freePorts() throws Exception {
    Ports ports = new Ports();
    new CommandLine(ports)
        .parseArgs(
            "--kafka-port=" + FreePorts.next(),
            "--postgres-port=" + FreePorts.next(),
            "--flink-port=" + FreePorts.next(),
            "--exporter-port=" + FreePorts.next());
    return ports;
  }

  private static List<String> news(NotificationReceiver receiver) {
    return receiver.received().stream().map(ExportCrashITCase::news).toList();
  }

  private static String news(Notification told) {
    return told.labels().get("sector") + ": " + told.news();
  }

  private static void untilTold(NotificationReceiver receiver, String news) {
    await(news).atMost(PATIENCE).until(() -> news(receiver).contains(news));
  }

  private static void until(Alerting alerting, String expression) {
    await(expression).atMost(PATIENCE).until(() -> alerting.holds(expression));
  }
}
