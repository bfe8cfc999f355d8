package io.exportindicators.demo.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An episode is told once when it opens and once when it closes, whatever the exporters do. */
class DropNotificationITCase {
  private static final Duration TIME_TO_TELL = Duration.ofSeconds(60);
  private static final String QUIET = new DropFigures(100, false, false).text();
  private static final String OPEN = new DropFigures(140, true, false).text();
  private static final String SHOCK = new DropFigures(180, true, true).text();
  private static final String CLOSED = new DropFigures(220, false, false).text();

  @Test
  void isToldOnceWithItsCauseAndOnceWhenItCloses(@TempDir Path directory) throws Exception {
    AlertingPrograms.assumeInstalled();
    try (NotificationReceiver receiver = NotificationReceiver.start();
        ExporterPage first = ExporterPage.start(QUIET);
        ExporterPage second = ExporterPage.start(QUIET);
        Alerting alerting =
            Alerting.start(directory, List.of(first.port(), second.port()), receiver.address())) {
      until(alerting, "series:trade_drop_alert:newest{kind='drop'} == 0 and on () sum(up) == 2");

      first.says(OPEN);
      untilTold(receiver, "ExportDrop firing");
      second.up(false);
      until(alerting, "sum(up) == 1");
      // It comes back behind the first, which then goes away: what is behind closes nothing.
      second.up(true);
      until(alerting, "sum(up) == 2");
      first.up(false);
      until(alerting, "trade_drop_alert{kind='drop'} == 0 and on () sum(up) == 1");
      until(alerting, "absent(exporter:at_front)");
      second.up(false);
      until(alerting, "sum(up) == 0");
      second.says(OPEN);
      second.up(true);
      until(alerting, "count(exporter:at_front) == 1");
      first.up(true);
      until(alerting, "count(exporter:at_front) == 2");

      // That a shock inside the episode is told shows that all before it has been told.
      first.says(SHOCK);
      second.says(SHOCK);
      untilTold(receiver, "ExportShock firing");
      assertThat(receiver.news()).containsExactly("ExportDrop firing", "ExportShock firing");
      second.up(false);
      first.says(CLOSED);
      untilTold(receiver, "ExportDrop resolved");
      untilTold(receiver, "ExportShock resolved");

      assertThat(receiver.news()).as(alerting.output()).hasSize(4);
      saysWhatFell(receiver.received().get(0));
    }
  }

  private static void saysWhatFell(Notification told) {
    assertThat(told.receiver()).isEqualTo("page");
    assertThat(told.labels())
        .containsEntry("sector", "semiconductors")
        .containsEntry("definition", "kcs-item")
        .doesNotContainKeys("instance", "job");
    assertThat(told.annotations().get("description"))
        .contains("in 2026-09: -12.3 % on the year before, calendar-adjusted; 8.21 bn USD.")
        .contains("growth below -1 % in two months running")
        .contains("by partner (definition hs8542, 2026-08), lowest first: CHN -6.1 %p")
        .contains("Price-led")
        .contains("Provisional, published 2026-10-01 09:00 KST.");
  }

  private static void untilTold(NotificationReceiver receiver, String news) {
    await(news).atMost(TIME_TO_TELL).until(() -> receiver.news().contains(news));
  }

  private static void until(Alerting alerting, String expression) {
    await(expression).atMost(TIME_TO_TELL).until(() -> alerting.holds(expression));
  }
}
