package io.exportindicators.jobs.productivity;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.TwoInputHarness;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.StrategyGoal;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.junit.jupiter.api.Test;

/** The productivity stage in Flink's operator harness: folds a release when it is complete. */
class ProductivityStageTest {
  @Test
  void partsOutOfOrderAcrossReleasesAreFoldedReleaseByRelease() throws Exception {
    try (var stage = stage(null)) {
      stage.first(20, exports("a", 20, "2021", 300));
      stage.second(10, figure(10, "production", "2020", 50));
      stage.second(20, figure(20, "production", "2021", 75));
      stage.first(10, exports("a", 10, "2020", 100));
      assertThat(stage.getOutput()).isEmpty();
      stage.complete(10);
      assertThat(told(stage)).containsExactly("10 sector_observation_value 2020 50.0");
      stage.complete(20);
      assertThat(told(stage))
          .containsExactly(
              "10 sector_observation_value 2020 50.0",
              "20 productivity_exports_beyond_output_ratio 2021 1.0",
              "20 productivity_growth_ratio 2021 0.5",
              "20 sector_observation_value 2021 75.0");
      assertThat(stage.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void twoPartsOfExportsOfOneReleaseAreBothTaken() throws Exception {
    try (var stage = stage(null)) {
      stage.second(10, figure(10, "production", "2020", 50));
      stage.second(20, figure(20, "production", "2021", 50));
      stage.first(20, exports("a", 20, "2020", 100));
      stage.first(20, exports("b", 20, "2021", 300));
      stage.complete(20);
      assertThat(told(stage)).contains("20 productivity_exports_beyond_output_ratio 2021 2.0");
    }
  }

  @Test
  void whatWaitsAndWhatIsKnownOutliveARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (var stage = stage(null)) {
      stage.second(10, figure(10, "production", "2020", 50));
      stage.first(10, exports("a", 10, "2020", 100));
      stage.complete(10);
      stage.second(20, figure(20, "production", "2021", 50));
      stage.first(20, exports("a", 20, "2021", 300));
      snapshot = stage.snapshot(1, 1);
    }
    try (var stage = stage(snapshot)) {
      assertThat(stage.getOutput()).isEmpty();
      stage.complete(20);
      assertThat(told(stage))
          .contains(
              "20 productivity_exports_beyond_output_ratio 2021 2.0",
              "20 sector_observation_value 2021 50.0");
      assertThat(stage.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void whatSaysNothingNewOrNothingOfSectorsEmitsNothing() throws Exception {
    try (var stage = stage(null)) {
      stage.second(10, figure(10, "production", "2020", 50));
      stage.complete(10);
      stage.getOutput().clear();
      stage.second(20, figure(20, "production", "2020", 50));
      stage.second(
          30,
          new GatedRecords(
              "KOR", 30, new PublishedGrowth[0], new ObservedFigure[0], new StrategyGoal[0]));
      assertThat(stage.numEventTimeTimers()).isEqualTo(1);
      stage.complete(30);
      assertThat(stage.getOutput()).containsExactly(new Watermark(30));
    }
  }

  private static GatedRecords figure(long published, String measure, String period, double value) {
    ObservedFigure figure =
        new ObservedFigure(
            "d", "chips", measure, "KOR", "", SectorFolding.period(period), value, (byte) 1, false);
    return new GatedRecords(
        "KOR",
        published,
        new PublishedGrowth[0],
        new ObservedFigure[] {figure},
        new StrategyGoal[0]);
  }

  private static Readings exports(String part, long published, String period, double dollars) {
    Reading reading =
        new Reading(
            "trade_value_usd",
            "1y",
            "chips",
            "t",
            "export",
            "",
            "",
            "",
            "",
            SectorFolding.period(period),
            dollars,
            "",
            (byte) 1,
            published,
            false);
    return Readings.of("KOR", part, List.of(reading));
  }

  /** Position, indicator, period and value of all that is there. */
  private static List<String> told(TwoInputHarness<Readings, GatedRecords, Readings> stage) {
    List<String> told = new ArrayList<>();
    for (StreamRecord<? extends Readings> element : stage.extractOutputStreamRecords()) {
      for (Reading reading : element.getValue().readings()) {
        if (reading.absence().isEmpty()) {
          told.add(
              String.join(
                  " ",
                  Long.toString(element.getTimestamp()),
                  reading.indicator(),
                  PackedPeriod.period(reading.period()).toString(),
                  Double.toString(reading.value())));
        }
      }
    }
    return told;
  }

  private static TwoInputHarness<Readings, GatedRecords, Readings> stage(
      OperatorSubtaskState snapshot) throws Exception {
    return TwoInputHarness.open(
        new ProductivityStage(SectorFolding.TABLE),
        Readings::reporter,
        GatedRecords::reporter,
        snapshot);
  }
}
