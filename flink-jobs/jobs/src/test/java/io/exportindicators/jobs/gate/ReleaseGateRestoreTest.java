package io.exportindicators.jobs.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.source.LogEntry;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.junit.jupiter.api.Test;

/** A gate that is restored anywhere in the log goes on as if nothing had happened. */
class ReleaseGateRestoreTest {
  private final Entries log = new Entries("s", 100);

  @Test
  void aRestoreAnywhereGivesTheSameOutputAndRepeatsTheLastWatermarkAlone() throws Exception {
    List<LogEntry> entries = script();
    List<String> whole = new ArrayList<>();
    try (var gate = GateHarness.opened()) {
      for (LogEntry entry : entries) {
        gate.send(entry);
      }
      describe(gate, whole);
    }
    for (int cut = 0; cut <= entries.size(); cut++) {
      List<String> parts = new ArrayList<>();
      OperatorSubtaskState snapshot;
      List<Watermark> last;
      try (var gate = GateHarness.opened()) {
        for (LogEntry entry : entries.subList(0, cut)) {
          gate.send(entry);
        }
        snapshot = gate.snapshot(1, 1);
        last = gate.lastWatermark();
        describe(gate, parts);
      }
      try (var gate = new GateHarness()) {
        gate.initializeState(snapshot);
        gate.open();
        assertThat(List.copyOf(gate.getOutput())).isEqualTo(last);
        assertThat(gate.markers()).isEmpty();
        assertThat(gate.rejections()).isEmpty();
        for (LogEntry entry : entries.subList(cut, entries.size())) {
          gate.send(entry);
        }
        describe(gate, parts);
      }
      assertThat(parts).as("restored after %d entries", cut).containsExactlyElementsOf(whole);
    }
  }

  @Test
  void stateOfOtherTablesIsRefused() throws Exception {
    OperatorSubtaskState snapshot;
    try (var gate = GateHarness.opened()) {
      snapshot = gate.snapshot(1, 1);
    }
    try (var gate = new GateHarness("other tables")) {
      assertThatThrownBy(() -> gate.initializeState(snapshot))
          .hasMessageContaining("--definitions, --measures")
          .hasMessageContaining("from the log");
    }
  }

  /** Passed, withheld, waiting, healed, refused and orphaned releases with junk among them. */
  private List<LogEntry> script() {
    Random random = new Random(41);
    List<LogEntry> entries = new ArrayList<>();
    String[] releases = {"a", "b", "c", "b", "c", "old", "orphan", "d", "e"};
    int[] attempts = {1, 1, 1, 2, 2, 1, 1, 1, 1};
    long[] published = {5, 6, 7, 6, 7, 1, 8, 8, 9};
    for (int i = 0; i < releases.length; i++) {
      int count = 3 + random.nextInt(3);
      for (int row = 0; row < count; row++) {
        entries.add(
            log.record(releases[i], attempts[i], Entries.row(random.nextInt(4), row % 2, row)));
        if (random.nextInt(4) == 0) {
          entries.add(log.junk());
        }
      }
      entries.add(log.growth(releases[i], attempts[i], growth(i)));
      if (!releases[i].equals("orphan")) {
        boolean isShort = releases[i].equals("b") && attempts[i] == 1;
        entries.add(
            log.marker(
                releases[i],
                attempts[i],
                published[i],
                isShort ? 99 : count + 1,
                Entries.group(9)));
      }
    }
    return entries;
  }

  private static PublishedGrowth growth(int number) {
    return new PublishedGrowth(1, "KOR", 768, GrowthBasis.YOY, number, (byte) 1, false);
  }

  private static void describe(GateHarness gate, List<String> into) {
    List<String> lines = new ArrayList<>();
    for (StreamRecord<GroupBlock> block : gate.blocks()) {
      GroupBlock value = block.getValue();
      lines.add(
          block.getTimestamp()
              + " "
              + List.of(
                  Arrays.toString(value.groups()),
                  Arrays.toString(value.ends()),
                  Arrays.toString(value.covered()),
                  Arrays.toString(value.cents())));
    }
    for (StreamRecord<GatedMarker> marker : gate.markers()) {
      lines.add(marker.getTimestamp() + " " + marker.getValue().withheld());
    }
    for (StreamRecord<GatedRecords> growths : gate.records()) {
      lines.add(growths.getTimestamp() + " " + Arrays.toString(growths.getValue().growths()));
    }
    for (Rejection rejection : gate.rejections()) {
      lines.add(rejection.offset() + " " + rejection.reason());
    }
    lines.sort(null);
    into.addAll(lines);
    into.sort(null);
  }
}
