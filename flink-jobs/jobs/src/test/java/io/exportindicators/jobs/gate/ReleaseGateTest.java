package io.exportindicators.jobs.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.source.Rejection;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.junit.jupiter.api.Test;

/** The gate in Flink's operator harness: whole releases at the offset of their marker. */
class ReleaseGateTest {
  private final Entries log = new Entries("s", 100);

  @Test
  void nothingPassesBeforeTheMarkerAndThenAllAtItsOffset() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.record("r", 1));
      gate.send(log.record("r", 2));
      gate.send(log.event("r"));
      assertThat(gate.getOutput()).isEmpty();
      assertThat(gate.markers()).isEmpty();

      gate.send(log.marker("r", 1, 7, 3, Entries.group(3)));
      List<Object> output = List.copyOf(gate.getOutput());
      assertThat(output).hasSizeGreaterThan(1);
      assertThat(output.get(output.size() - 1)).isEqualTo(new Watermark(103));
      List<Long> groups = new ArrayList<>();
      for (StreamRecord<GroupBlock> block : gate.blocks()) {
        assertThat(block.getTimestamp()).isEqualTo(103);
        assertThat(block.getValue().publishedMillis()).isEqualTo(7);
        for (long group : block.getValue().groups()) {
          groups.add(group);
        }
      }
      assertThat(groups)
          .containsExactlyInAnyOrder(Entries.group(1), Entries.group(2), Entries.group(3));
      assertThat(gate.markers()).hasSize(1);
      StreamRecord<GatedMarker> marker = gate.markers().get(0);
      assertThat(marker.getTimestamp()).isEqualTo(103);
      assertThat(marker.getValue())
          .usingRecursiveComparison()
          .isEqualTo(new GatedMarker(103, "s", "r", new byte[] {'r'}, new byte[][] {{9}}, ""));
    }
  }

  @Test
  void anEmptyReleaseHasItsMarkerAndWatermark() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.marker("r", 7, 0));
      assertThat(gate.getOutput()).containsExactly(new Watermark(100));
      assertThat(gate.markers()).hasSize(1);
    }
  }

  @Test
  void junkAmongTheRecordsIsRejectedAndStopsNothing() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.record("r", 1));
      gate.send(log.junk());
      gate.send(log.record("r", 2));
      gate.send(log.marker("r", 7, 2));
      assertThat(gate.rejections()).extracting(Rejection::offset).containsExactly(101L);
      assertThat(gate.rows()).isEqualTo(2);
      assertThat(gate.markers().get(0).getValue().withheld()).isEmpty();
    }
  }

  @Test
  void recordsWithoutAMarkerAreRejectedByTheirOffsets() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.record("r", 1));
      gate.send(log.event("r"));
      gate.send(log.record("q", 1));
      assertThat(gate.rejections())
          .extracting(Rejection::offset)
          .containsExactlyInAnyOrder(100L, 101L);
      assertThat(gate.rejections())
          .allMatch(r -> r.reason().contains("no marker") && r.reason().contains("s r attempt 1"));
      gate.send(log.marker("q", 7, 1));
      assertThat(gate.rows()).isEqualTo(1);
    }
  }

  @Test
  void aMarkerOfAnotherReleaseDropsTheOpenOne() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.record("r", 1));
      gate.send(log.marker("q", 7, 1));
      assertThat(gate.rejections()).extracting(Rejection::offset).containsExactly(100L);
      assertThat(gate.blocks()).isEmpty();
      assertThat(gate.markers().get(0).getValue().withheld()).isEqualTo("0 of 1 records arrived");
    }
  }

  @Test
  void aWithheldReleaseLeavesNothingBehindAndOtherSourcesGoOn() throws Exception {
    Entries other = new Entries("t", 500);
    try (var gate = GateHarness.opened()) {
      gate.send(log.record("r", 1));
      gate.send(log.marker("r", 7, 2));
      assertThat(gate.blocks()).isEmpty();
      assertThat(gate.markers().get(0).getValue().withheld()).isEqualTo("1 of 2 records arrived");
      assertThat(gate.getOutput()).containsExactly(new Watermark(101));

      gate.send(other.record("x", 5));
      gate.send(other.marker("x", 1, 1));
      assertThat(gate.rows()).isEqualTo(1);

      log.skip(500);
      gate.send(log.record("r", 2, Entries.row(1, 1, 1)));
      gate.send(log.record("r", 2, Entries.row(2, 1, 1)));
      gate.send(log.marker("r", 2, 7, 2));
      assertThat(gate.rows()).isEqualTo(3);
      assertThat(gate.markers().get(2).getValue().withheld()).isEmpty();
    }
  }

  @Test
  void anOlderReleaseIsRejectedWithItsMarkerAndNothingElseComesOut() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.send(log.marker("r", 7, 0));
      gate.getOutput().clear();
      gate.send(log.record("q", 1));
      gate.send(log.marker("q", 6, 1));
      assertThat(gate.getOutput()).isEmpty();
      assertThat(gate.markers()).hasSize(1);
      assertThat(gate.rejections()).hasSize(1);
      Rejection rejection = gate.rejections().get(0);
      assertThat(rejection.offset()).isEqualTo(102);
      assertThat(rejection.message()).containsExactly('q');
      assertThat(rejection.reason()).contains("s q attempt 1").contains("older");
    }
  }

  @Test
  void onlyTheLastWatermarkOfTheSourceGoesThrough() throws Exception {
    try (var gate = GateHarness.opened()) {
      gate.processWatermark(new Watermark(5));
      assertThat(gate.getOutput()).isEmpty();
      gate.processWatermark(Watermark.MAX_WATERMARK);
      assertThat(gate.getOutput()).containsExactly(Watermark.MAX_WATERMARK);
    }
  }
}
