package io.exportindicators.jobs.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.source.PublishedGrowth;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.junit.jupiter.api.Test;

/** Printed growth rates are held with their release, pass with it and are dropped with it. */
class HeldGrowthsTest {
  private final Entries log = new Entries("s", 100);

  @Test
  void theyPassAtTheMarkerByReporterInTheOrderOfTheLog() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.growth("r", growth("KOR", 0.1)));
      gate.send(log.record("r", 1));
      gate.send(log.growth("r", growth("JPN", 0.2)));
      gate.send(log.growth("r", growth("KOR", 0.3)));
      assertThat(gate.records()).isEmpty();
      gate.send(log.marker("r", 7, 4));
      assertThat(gate.records()).hasSize(2);
      assertThat(gate.records()).allMatch(rates -> rates.getTimestamp() == 104);
      assertThat(rates(gate)).containsExactly("JPN 7 [0.2]", "KOR 7 [0.1, 0.3]");
      assertThat(gate.rows()).isEqualTo(1);

      gate.send(log.marker("next", 8, 0));
      assertThat(gate.records()).as("once").hasSize(2);
    }
  }

  @Test
  void theyOutliveARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (var gate = GateHarness.opened()) {
      gate.send(log.growth("r", growth("KOR", 0.1)));
      snapshot = gate.snapshot(1, 1);
    }
    try (var gate = new GateHarness()) {
      gate.initializeState(snapshot);
      gate.open();
      assertThat(gate.records()).isEmpty();
      gate.send(log.growth("r", growth("KOR", 0.2)));
      gate.send(log.marker("r", 7, 2));
      assertThat(rates(gate)).containsExactly("KOR 7 [0.1, 0.2]");
      snapshot = gate.snapshot(2, 2);
    }
    try (var gate = new GateHarness()) {
      gate.initializeState(snapshot);
      gate.open();
      gate.send(log.marker("next", 8, 0));
      assertThat(gate.records()).as("not held any more").isEmpty();
    }
  }

  @Test
  void aWithheldReleaseDropsThemAndItsNextAttemptBringsThemAgain() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.growth("r", growth("KOR", 0.1)));
      gate.send(log.marker("r", 7, 2));
      assertThat(gate.markers().get(0).getValue().withheld()).isEqualTo("1 of 2 records arrived");
      assertThat(gate.records()).isEmpty();
      gate.send(log.growth("r", 2, growth("KOR", 0.1)));
      gate.send(log.growth("r", 2, growth("KOR", 0.2)));
      gate.send(log.marker("r", 2, 7, 2));
      assertThat(rates(gate)).containsExactly("KOR 7 [0.1, 0.2]");
    }
  }

  @Test
  void aReleaseWithoutItsMarkerAndOneThatIsRefusedDropThem() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.growth("orphan", growth("KOR", 0.1)));
      gate.send(log.growth("r", growth("KOR", 0.2)));
      assertThat(gate.rejections()).hasSize(1);
      assertThat(gate.rejections().get(0).reason()).contains("no marker").contains("orphan");
      gate.send(log.marker("r", 7, 1));
      gate.send(log.growth("older", growth("KOR", 0.3)));
      gate.send(log.marker("older", 6, 1));
      gate.send(log.marker("last", 8, 0));
      assertThat(rates(gate)).containsExactly("KOR 7 [0.2]");
    }
  }

  private static PublishedGrowth growth(String reporter, double ratio) {
    return new PublishedGrowth(1, reporter, 768, GrowthBasis.YOY, ratio, (byte) 1, false);
  }

  private static List<String> rates(GateHarness gate) {
    return gate.records().stream()
        .map(StreamRecord::getValue)
        .map(
            rates ->
                rates.reporter()
                    + " "
                    + rates.publishedMillis()
                    + " "
                    + Arrays.stream(rates.growths()).map(PublishedGrowth::ratio).toList())
        .toList();
  }
}
