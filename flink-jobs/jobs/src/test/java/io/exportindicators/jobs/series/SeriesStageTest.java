package io.exportindicators.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.TestDefinitions;
import io.exportindicators.jobs.gate.GroupBlock;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.schemas.Reporters;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** The series stage in Flink's operator harness: one part a reporter and release. */
class SeriesStageTest {
  private static final DefinitionTable TABLE =
      TestDefinitions.table("1,d,total,KOR JPN,export,s,HS,2022,2,*,partner,USA CHN,,,,USD");
  private static final long GROUP = GroupKey.of(1, Reporters.numberOf("KOR"), 1, 768);
  private static final long OTHER = GroupKey.of(1, Reporters.numberOf("KOR"), 2, 768);

  @Test
  void emitsOnceForAReleaseAtItsWatermark() throws Exception {
    try (var stage = stage()) {
      send(stage, 10, new Blocks(GROUP).row("USA", 5).covered(1));
      send(stage, 10, new Blocks(OTHER).row("USA", 6).covered(1));
      assertThat(stage.getOutput()).isEmpty();
      stage.processWatermark(new Watermark(10));
      List<StreamRecord<SeriesChanges>> parts = parts(stage);
      assertThat(parts).hasSize(1);
      assertThat(parts.get(0).getTimestamp()).isEqualTo(10);
      assertThat(parts.get(0).getValue().reporter()).isEqualTo("KOR");
      assertThat(parts.get(0).getValue().slots()).containsExactly(0, 1, 2, 3);
      assertThat(parts.get(0).getValue().cents()).containsExactly(11, 11, 0, 0);
      assertThat(List.copyOf(stage.getOutput()).get(1)).isEqualTo(new Watermark(10));
      assertThat(stage.numKeyedStateEntries()).isEqualTo(2);
    }
  }

  @Test
  void anEqualReleaseAndOneWithoutBlocksEmitNothing() throws Exception {
    try (var stage = stage()) {
      send(stage, 10, new Blocks(GROUP).row("USA", 5));
      stage.processWatermark(new Watermark(10));
      stage.getOutput().clear();
      send(stage, 20, new Blocks(GROUP).row("USA", 5));
      stage.processWatermark(new Watermark(20));
      stage.processWatermark(new Watermark(30));
      assertThat(stage.getOutput()).containsExactly(new Watermark(20), new Watermark(30));
    }
  }

  @Test
  void aSecondReleaseGivesTheDifference() throws Exception {
    try (var stage = stage()) {
      send(stage, 10, new Blocks(GROUP).row("USA", 5).row("CHN", 1).covered(1));
      stage.processWatermark(new Watermark(10));
      stage.getOutput().clear();
      send(stage, 20, new Blocks(GROUP).row("USA", 7).covered(1).backfill());
      stage.processWatermark(new Watermark(20));
      SeriesChanges part = parts(stage).get(0).getValue();
      assertThat(part.slots()).containsExactly(0, 1, 2);
      assertThat(part.cents()).containsExactly(1, 2, -1);
      assertThat(part.backfills()).containsExactly(true, true, true);
    }
  }

  @Test
  void aSnapshotWithinAReleaseFlushesFirstSoThatNothingIsLostOrTwice() throws Exception {
    OperatorSubtaskState snapshot;
    List<Long> cents = new ArrayList<>();
    try (var stage = stage()) {
      send(stage, 10, new Blocks(GROUP).row("USA", 5));
      stage.prepareSnapshotPreBarrier(1);
      snapshot = stage.snapshot(1, 1);
      parts(stage).forEach(part -> cents.add(part.getValue().cents()[0]));
      assertThat(cents).containsExactly(5L);
    }
    try (var stage = new Harness()) {
      stage.initializeState(snapshot);
      stage.open();
      send(stage, 10, new Blocks(OTHER).row("USA", 6));
      send(stage, 10, new Blocks(GROUP).row("USA", 5));
      stage.processWatermark(new Watermark(10));
      parts(stage).forEach(part -> cents.add(part.getValue().cents()[0]));
    }
    assertThat(cents).containsExactly(5L, 6L);
  }

  private static final class Harness
      extends KeyedOneInputStreamOperatorTestHarness<Long, GroupBlock, SeriesChanges> {
    Harness() throws Exception {
      super(new SeriesStage(TABLE), GroupBlock::routingKey, Types.LONG, 128, 1, 0);
    }

    /** Declared here because that of the harness may be interrupted, which closing is not. */
    @Override
    public void close() {
      try {
        super.close();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  private static Harness stage() throws Exception {
    Harness harness = new Harness();
    harness.open();
    return harness;
  }

  private static void send(Harness stage, long position, Blocks block) throws Exception {
    stage.processElement(new StreamRecord<>(block.build(), position));
  }

  private static List<StreamRecord<SeriesChanges>> parts(Harness stage) {
    List<StreamRecord<SeriesChanges>> parts = new ArrayList<>();
    for (Object element : stage.getOutput()) {
      if (element instanceof StreamRecord<?> record) {
        parts.add(record.asRecord());
      }
    }
    return parts;
  }
}
