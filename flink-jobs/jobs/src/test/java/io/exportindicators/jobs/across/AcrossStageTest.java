package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.TwoInputHarness;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.junit.jupiter.api.Test;

/** The across stage in Flink's operator harness: folds a release when it is complete. */
class AcrossStageTest {
  @Test
  void releasesThatRanAheadAreFoldedInTheirOrder() throws Exception {
    try (var stage = stage(null)) {
      send(stage, 20, "2024-01", 30, 20);
      send(stage, 10, "2024-01", 100, 10);
      send(stage, 10, "2023-01", 200, 10);
      assertThat(stage.getOutput()).isEmpty();
      stage.processBothWatermarks(new Watermark(10));
      assertThat(values(stage)).containsExactly("10 2023-01 2.0", "10 2024-01 1.0");
      stage.processBothWatermarks(new Watermark(20));
      assertThat(values(stage))
          .containsExactly("10 2023-01 2.0", "10 2024-01 1.0", "20 2024-01 1.3");
      assertThat(stage.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void whatWaitsAndWhatIsKnownOutliveARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (var stage = stage(null)) {
      send(stage, 10, "2024-01", 100, 10);
      stage.processBothWatermarks(new Watermark(10));
      send(stage, 20, "2024-01", 30, 20);
      snapshot = stage.snapshot(1, 1);
    }
    try (var stage = stage(snapshot)) {
      assertThat(stage.getOutput()).isEmpty();
      stage.processBothWatermarks(new Watermark(20));
      assertThat(values(stage)).containsExactly("20 2024-01 1.3");
    }
  }

  @Test
  void aChangeThatSaysNothingNewEmitsNothing() throws Exception {
    try (var stage = stage(null)) {
      send(stage, 10, "2024-01", 100, 10);
      stage.processBothWatermarks(new Watermark(10));
      stage.getOutput().clear();
      stage.processElement1(new StreamRecord<>(change("2024-01", 0, 0, 20), 20));
      stage.processBothWatermarks(new Watermark(20));
      assertThat(stage.getOutput()).containsExactly(new Watermark(20));
    }
  }

  @Test
  void printedRatesWaitForTheirReleaseOutliveARestoreAndMeetOurs() throws Exception {
    OperatorSubtaskState snapshot;
    try (var stage = stage(null)) {
      stage.processElement2(new StreamRecord<>(printed(0.25, 20), 20));
      stage.processElement2(new StreamRecord<>(printed(0.5, 10), 10));
      stage.processBothWatermarks(new Watermark(10));
      assertThat(rates(stage)).containsExactly("10 trade_published_growth_ratio 0.5");
      snapshot = stage.snapshot(1, 1);
    }
    try (var stage = stage(snapshot)) {
      send(stage, 20, "2023-01", 100, 20);
      stage.processBothWatermarks(new Watermark(20));
      assertThat(rates(stage)).containsExactly("20 trade_published_growth_ratio 0.25");
      assertThat(stage.numEventTimeTimers()).isZero();
    }
  }

  private static GatedRecords printed(double ratio, long published) {
    int period = PackedPeriod.of(ReferencePeriod.parse("2024-01").orElseThrow());
    PublishedGrowth rate =
        new PublishedGrowth(1, "KOR", period, GrowthBasis.YOY, ratio, (byte) 1, false);
    return new GatedRecords(
        "KOR", published, new PublishedGrowth[] {rate}, new ObservedFigure[0], new StrategyGoal[0]);
  }

  private static List<String> rates(TwoInputHarness<SeriesChanges, GatedRecords, Readings> stage) {
    List<String> rates = new ArrayList<>();
    for (StreamRecord<? extends Readings> element : stage.extractOutputStreamRecords()) {
      for (Reading reading : element.getValue().readings()) {
        if (reading.indicator().startsWith("trade_published") && reading.absence().isEmpty()) {
          rates.add(element.getTimestamp() + " " + reading.indicator() + " " + reading.value());
        }
      }
    }
    return rates;
  }

  private static void send(
      TwoInputHarness<SeriesChanges, GatedRecords, Readings> stage,
      long position,
      String period,
      long cents,
      long published)
      throws Exception {
    int known = position == 10 ? 1 : 0;
    stage.processElement1(new StreamRecord<>(change(period, cents, known, published), position));
  }

  private static SeriesChanges change(String period, long cents, int known, long published) {
    return new SeriesChanges(
        "KOR",
        published,
        new int[] {1},
        new int[] {PackedPeriod.of(ReferencePeriod.parse(period).orElseThrow())},
        new int[] {0},
        new long[] {cents},
        new long[] {0},
        new int[] {known, known, known, 0, 0},
        new boolean[] {false});
  }

  /** Position, period and value of every level that is there. */
  private static List<String> values(TwoInputHarness<SeriesChanges, GatedRecords, Readings> stage) {
    List<String> values = new ArrayList<>();
    for (StreamRecord<? extends Readings> element : stage.extractOutputStreamRecords()) {
      for (Reading reading : element.getValue().readings()) {
        if (reading.variant().equals("1m")
            && reading.indicator().equals("trade_value_usd")
            && reading.absence().isEmpty()) {
          values.add(
              element.getTimestamp()
                  + " "
                  + PackedPeriod.period(reading.period())
                  + " "
                  + reading.value());
        }
      }
    }
    return values;
  }

  private static TwoInputHarness<SeriesChanges, GatedRecords, Readings> stage(
      OperatorSubtaskState snapshot) throws Exception {
    return TwoInputHarness.open(
        new AcrossStage(Folding.TABLE), SeriesChanges::reporter, GatedRecords::reporter, snapshot);
  }
}
