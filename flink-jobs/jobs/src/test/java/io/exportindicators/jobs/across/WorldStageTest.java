package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.jobs.series.WorldChanges;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** The world stage in Flink's operator harness: folds the parts of a release when all are there. */
class WorldStageTest {
  @Test
  void partsOfOneReleaseAreFoldedTogetherAndReleasesInTheirOrder() throws Exception {
    try (var stage = stage()) {
      send(stage, 20, "KOR", "2021", 60);
      send(stage, 10, "TWN", "2020", 30);
      send(stage, 10, "KOR", "2020", 10);
      send(stage, 20, "TWN", "2021", 40);
      assertThat(stage.getOutput()).isEmpty();
      stage.processWatermark(new Watermark(10));
      assertThat(shares(stage)).isEmpty();
      assertThat(reporters(stage)).containsExactly("KOR world/w", "TWN world/w", "WLD world/w");
      stage.processWatermark(new Watermark(20));
      assertThat(shares(stage)).containsExactly("20 KOR 2021 0.6", "20 TWN 2021 0.4");
      assertThat(stage.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void whatWaitsAndWhatIsKnownOutliveARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (var stage = stage()) {
      send(stage, 10, "KOR", "2020", 10);
      stage.processWatermark(new Watermark(10));
      send(stage, 20, "KOR", "2021", 60);
      snapshot = stage.snapshot(1, 1);
    }
    try (var stage = new Harness()) {
      stage.initializeState(snapshot);
      stage.open();
      assertThat(stage.getOutput()).isEmpty();
      stage.processWatermark(new Watermark(20));
      assertThat(shares(stage)).containsExactly("20 KOR 2021 1.0");
    }
  }

  private static void send(Harness stage, long position, String reporter, String year, long cents)
      throws Exception {
    SeriesChanges part =
        new SeriesChanges(
            reporter,
            position,
            new int[] {1},
            new int[] {PackedPeriod.of(ReferencePeriod.parse(year).orElseThrow())},
            new int[] {0},
            new long[] {cents},
            new long[] {0},
            new int[] {1, 1, 1, 0, 0},
            new boolean[] {false});
    stage.processElement(new StreamRecord<>(part, position));
  }

  private static List<String> reporters(Harness stage) {
    return stage.extractOutputStreamRecords().stream()
        .map(element -> element.getValue().reporter() + " " + element.getValue().part())
        .sorted()
        .toList();
  }

  private static List<String> shares(Harness stage) {
    List<String> shares = new ArrayList<>();
    for (StreamRecord<? extends Readings> element : stage.extractOutputStreamRecords()) {
      for (Reading reading : element.getValue().readings()) {
        if (reading.indicator().equals("trade_share_ratio")
            && reading.variant().equals("world")
            && reading.absence().isEmpty()) {
          shares.add(
              String.join(
                  " ",
                  Long.toString(element.getTimestamp()),
                  element.getValue().reporter(),
                  PackedPeriod.period(reading.period()).toString(),
                  Double.toString(reading.value())));
        }
      }
    }
    return shares;
  }

  private static Harness stage() throws Exception {
    Harness harness = new Harness();
    harness.open();
    return harness;
  }

  private static final class Harness
      extends KeyedOneInputStreamOperatorTestHarness<String, SeriesChanges, Readings> {
    Harness() throws Exception {
      super(
          new KeyedProcessOperator<>(new WorldStage(WorldFolding.SUM)),
          WorldChanges.definition(WorldFolding.SUM),
          Types.STRING);
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
}
