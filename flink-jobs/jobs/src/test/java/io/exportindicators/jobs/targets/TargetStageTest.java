package io.exportindicators.jobs.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.targets.TargetKind;
import io.exportindicators.jobs.TwoInputHarness;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.ReferencePeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.junit.jupiter.api.Test;

/** The targets stage in Flink's operator harness: folds a release when it is complete. */
class TargetStageTest {
  @Test
  void partsOutOfOrderAcrossReleasesAreFoldedReleaseByRelease() throws Exception {
    try (var stage = stage(null)) {
      stage.first(30, readings("across", "2023-01-10", "2022", 160));
      stage.first(20, readings("world", "2022-01-10", "2020", 90));
      stage.first(20, readings("across", "2022-01-10", "2021", 120));
      stage.second(10, goal("2021-01-10", 200));
      assertThat(stage.getOutput()).isEmpty();
      stage.complete(10);
      assertThat(told(stage)).containsExactly("10 no_data");
      stage.complete(30);
      assertThat(told(stage))
          .containsExactly(
              "10 no_data", "20 2020 90.0", "20 2021 120.0", "20 on_path", "30 2022 160.0");
      assertThat(stage.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void aGoalAndWhatItMeasuresInOneRelease() throws Exception {
    try (var stage = stage(null)) {
      stage.first(10, readings("across", "2022-01-10", "2021", 120));
      stage.second(10, goal("2022-01-10", 200));
      stage.complete(10);
      assertThat(told(stage)).containsExactly("10 2021 120.0", "10 on_path");
    }
  }

  @Test
  void goalsFiguresKnowledgeAndWhatWaitsOutliveARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (var stage = stage(null)) {
      stage.second(10, goal("2022-01-05", 200));
      stage.first(10, readings("across", "2022-01-05", "2021", 120));
      stage.complete(10);
      stage.first(20, readings("across", "2031-01-10", "2022", 160));
      stage.second(30, goal("2031-02-10", 150));
      snapshot = stage.snapshot(1, 1);
    }
    try (var stage = stage(snapshot)) {
      assertThat(stage.getOutput()).isEmpty();
      stage.complete(20);
      assertThat(told(stage)).containsExactly("20 2022 160.0", "20 no_data");
      stage.getOutput().clear();
      stage.first(25, readings("across", "2030-01-10", "2030", 170));
      stage.complete(30);
      assertThat(told(stage)).as("time does not go back").contains("25 missed", "30 met");
      assertThat(stage.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void whatSaysNothingNewOrBringsNoGoalEmitsNothing() throws Exception {
    try (var stage = stage(null)) {
      stage.second(10, goal("2022-01-10", 200));
      stage.complete(10);
      stage.getOutput().clear();
      stage.second(20, goal("2022-01-11", 200));
      stage.second(
          30,
          new GatedRecords(
              "KOR", 30, new PublishedGrowth[0], new ObservedFigure[0], new StrategyGoal[0]));
      assertThat(stage.numEventTimeTimers()).isEqualTo(1);
      stage.complete(30);
      assertThat(stage.getOutput()).containsExactly(new Watermark(30));
    }
  }

  private static GatedRecords goal(String published, double target) {
    StrategyGoal goal =
        new StrategyGoal(
            "g",
            "KOR",
            "sector_observation_value",
            "m",
            "d",
            "s",
            "",
            TargetKind.STOCK,
            "USD",
            period("2020"),
            100,
            new int[] {period("2030")},
            new double[] {target},
            12 * 2020,
            "");
    return new GatedRecords(
        "KOR",
        millis(published),
        new PublishedGrowth[0],
        new ObservedFigure[0],
        new StrategyGoal[] {goal});
  }

  private static Readings readings(String part, String published, String period, double value) {
    Reading reading =
        new Reading(
            "sector_observation_value",
            "m",
            "s",
            "d",
            "",
            "",
            "",
            "",
            "USD",
            period(period),
            value,
            "",
            (byte) 1,
            millis(published),
            false);
    return Readings.of("KOR", part, List.of(reading));
  }

  /** Position with each value told, and with the status that a release turned to. */
  private static List<String> told(TwoInputHarness<Readings, GatedRecords, Readings> stage) {
    List<String> told = new ArrayList<>();
    for (StreamRecord<? extends Readings> element : stage.extractOutputStreamRecords()) {
      for (Reading reading : element.getValue().readings()) {
        String position = element.getTimestamp() + " ";
        if (reading.indicator().equals("strategy_target_status") && reading.value() == 1) {
          told.add(position + reading.variant());
        } else if (reading.indicator().equals("strategy_target_value")
            && reading.variant().equals("1y")) {
          told.add(position + PackedPeriod.period(reading.period()) + " " + reading.value());
        }
      }
    }
    return told;
  }

  private static int period(String text) {
    return PackedPeriod.of(ReferencePeriod.parse(text).orElseThrow());
  }

  private static long millis(String date) {
    return Instant.parse(date + "T00:00:00Z").toEpochMilli();
  }

  private static TwoInputHarness<Readings, GatedRecords, Readings> stage(
      OperatorSubtaskState snapshot) throws Exception {
    return TwoInputHarness.open(
        new TargetStage(), Readings::reporter, GatedRecords::reporter, snapshot);
  }
}
