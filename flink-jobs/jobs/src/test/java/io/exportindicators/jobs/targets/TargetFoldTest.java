package io.exportindicators.jobs.targets;

import static io.exportindicators.jobs.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.targets.TargetStatus;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.StrategyTarget;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a release changes in the readings of goals, on constructed figures. */
class TargetFoldTest {
  private static final String JOBS = "sector_observation_value/employment";

  private final GoalFolding line = new GoalFolding(1);

  @Test
  void whatIsOfAnotherUnitDefinitionFlowItemOrRegionNeverEnters() {
    line.goal(target("g", "trade_value_usd", "d/s", "annual-flow", "USD", "2020=1", "2030=9"));
    line.goal(target("jobs", JOBS, "d/s", "stock", "persons", "2020=1", "2030=9"));
    line.reading("trade_value_usd", "1y", "e/s", "export", "", "2021", 5);
    line.reading("trade_value_usd", "1y", "d/t", "export", "", "2021", 5);
    line.reading("trade_value_usd", "1y", "d/s", "import", "", "2021", 5);
    line.reading("trade_value_usd", "12m", "d/s", "export", "", "2021-12", 5);
    line.reading("trade_balance_usd", "1y", "d/s", "export", "", "2021", 5);
    line.reading(of("partner", "USA", ""));
    line.reading(of("", "", "KR-41"));
    line.figure("employment", "d/s", "thousand persons", "2021", 5);
    line.figure("hours", "d/s", "persons", "2021", 5);
    line.release("2022-01-10");
    assertThat(line.status("g", "2030")).isEqualTo("no_data");
    assertThat(line.status("jobs", "2030")).isEqualTo("no_data");
    assertThat(line.latest("g", "value", "1y", "2021")).isNull();

    line.exports("d/s", "2021", 5).figure("employment", "d/s", "persons", "2021", 6);
    line.release("2022-01-11");
    assertThat(line.value("g", "value", "1y", "2021")).isEqualTo(5);
    assertThat(line.value("jobs", "value", "1y", "2021")).isEqualTo(6);
  }

  @Test
  void monthsThatEndedDoNotHideTheYearsAfterThem() {
    line.goal(target("g", JOBS, "d/s", "stock", "persons", "2020=100", "2030=200"));
    line.figure("employment", "d/s", "persons", "2021", 110);
    line.figure("employment", "d/s", "persons", "2022-06", 115).release("2022-07-10");
    assertThat(line.value("g", "value", "1m", "2022-06")).isEqualTo(115);

    line.figure("employment", "d/s", "persons", "2023", 130).release("2024-01-10");
    assertThat(line.value("g", "value", "1y", "2023")).isEqualTo(130);
    assertThat(line.latest("g", "value", "1y", "2022").absence()).isEqualTo("2022 is missing");
    assertThat(line.latest("g", "value", "1m", "2022-06").absence()).isEqualTo(Reading.TAKEN_BACK);
  }

  private static Reading of(String by, String item, String region) {
    return new Reading(
        "trade_value_usd",
        "1y",
        "s",
        "d",
        "export",
        by,
        item,
        region,
        "",
        period("2021"),
        5,
        "",
        (byte) 1,
        0,
        false);
  }

  @Test
  void exactlyOneStatusHoldsAndAllAreTold() {
    line.goal(target("g", JOBS, "d/s", "stock", "persons", "", "2030=9")).release("2022-01-10");
    double sum = 0;
    for (TargetStatus status : TargetStatus.values()) {
      sum += line.value("g", "status", status.wireName(), "2030");
    }
    assertThat(sum).isEqualTo(1);
    assertThat(line.status("g", "2030")).isEqualTo("no_data");
    assertThat(line.reason("g", "2030")).isEqualTo("no value yet");
  }

  @ParameterizedTest
  @CsvSource({"withdrawn, withdrawn", "redefined, redefined", "superseded by another, superseded"})
  void aGoalThatHasEndedKeepsItsHistory(String ended, String status) {
    jobs("2020=100", "2030=200").release("2021-01-10");
    jobsAre("2021", 105).release("2022-01-10");
    StrategyTarget over = goal("2020=100", "2030=200");
    over.setEnded(ended);
    List<Reading> changed = line.goal(over).release("2022-02-10");
    assertThat(changed).noneMatch(reading -> reading.absence().equals(Reading.TAKEN_BACK));
    assertThat(line.status("jobs", "2030")).isEqualTo(status);
    assertThat(line.reason("jobs", "2030")).isEqualTo(ended);
    assertThat(line.value("jobs", "value", "1y", "2021")).isEqualTo(105);

    assertThat(jobsAre("2022", 300).release("2023-01-10")).isEmpty();
    assertThat(jobsAre("2021", 106).release("2031-02-10")).isEmpty();
    assertThat(line.status("jobs", "2030")).isEqualTo(status);
  }

  @Test
  void aGoalThatIsTakenUpAgainTellsWhatCameMeanwhile() {
    jobs("2020=100", "2030=200").release("2021-01-10");
    StrategyTarget over = goal("2020=100", "2030=200");
    over.setEnded("withdrawn");
    line.goal(over).release("2022-01-10");
    jobsAre("2021", 110).release("2022-02-10");
    jobs("2020=100", "2030=200").release("2022-03-10");
    assertThat(line.status("jobs", "2030")).isEqualTo("on_path");
    assertThat(line.value("jobs", "value", "1y", "2021")).isEqualTo(110);
  }

  @Test
  void aChangedGoalChangesItsReadingsFromThatReleaseOn() {
    jobs("2020=100", "2025=150 2030=200").release("2021-01-10");
    jobsAre("2021", 105).release("2022-01-10");
    assertThat(line.value("jobs", "progress_ratio", "", "2021")).isEqualTo(0.05);
    List<Reading> changed = jobs("2020=100", "2030=300").release("2022-02-10");
    assertThat(line.value("jobs", "progress_ratio", "", "2021")).isEqualTo(0.025);
    assertThat(line.value("jobs", "path_value", "geometric", "2030")).isEqualTo(300);
    assertThat(line.latest("jobs", "value", "milestone", "2025").absence())
        .isEqualTo(Reading.TAKEN_BACK);
    assertThat(line.latest("jobs", "progress_ratio", "", "2021").publishedMillis())
        .isEqualTo(Instant.parse("2022-02-10T00:00:00Z").toEpochMilli());
    assertThat(changed)
        .as("what the value is has not changed")
        .noneMatch(
            reading ->
                reading.indicator().equals("strategy_target_value")
                    && reading.variant().equals("1y"));
  }

  @Test
  void anEqualGoalKeepsItsVintage() {
    jobs("2020=100", "2030=200").release("2021-01-10");
    assertThat(jobs("2020=100", "2030=200").release("2021-01-20")).isEmpty();
    jobsAre("2021", 105).release("2021-01-25");
    assertThat(line.latest("jobs", "path_value", "geometric", "2025").publishedMillis())
        .isEqualTo(Instant.parse("2021-01-10T00:00:00Z").toEpochMilli());
  }

  @Test
  void ofTwoGoalsOfOneIdInOneReleaseTheLaterInTheLogWins() {
    jobs("2020=100", "2030=200").release("2021-01-10");
    jobs("2020=100", "2030=300");
    jobs("2020=100", "2030=200").release("2021-02-10");
    assertThat(line.value("jobs", "path_value", "geometric", "2030")).isEqualTo(200);
  }

  @Test
  void thePassingOfAYearAloneTurnsAStatus() {
    jobs("2020=100", "2025=120").release("2025-01-10");
    jobsAre("2025-11", 130).release("2025-12-10");
    jobsAre("2025-12", 130).release("2025-12-29");
    assertThat(line.status("jobs", "2025")).isEqualTo("level_reached");
    line.exports("other/sector", "2025-12", 1).release("2025-12-30");
    assertThat(line.status("jobs", "2025")).isEqualTo("level_reached");
    line.exports("other/sector", "2026-01", 1).release("2026-01-01");
    assertThat(line.status("jobs", "2025")).isEqualTo("met");
  }

  @Test
  void aRankIsJudgedByPlacesAndACumulativeGoalByItsSum() {
    line.goal(target("rank", "trade_rank/world", "d/s", "rank", "rank", "2020=6", "2024=2"));
    line.goal(
        target(
            "sum", "sector_observation_value/rd", "d/s", "cumulative", "KRW", "2020=0", "2024=8"));
    line.reading("trade_rank", "world", "d/s", "export", "", "2021", 5);
    line.reading("trade_rank", "world", "d/s", "export", "", "2022", 6);
    for (int year = 2019; year <= 2022; year++) {
      line.figure("rd", "d/s", "KRW", Integer.toString(year), 2);
    }
    line.release("2023-01-10");
    assertThat(line.value("rank", "value", "1y", "2021")).isEqualTo(5);
    assertThat(line.latest("rank", "path_deviation_ratio", "1y", "2022").absence())
        .contains("in places");
    assertThat(line.latest("rank", "progress_ratio", "", "2022").value()).isNaN();
    assertThat(line.status("rank", "2024")).isEqualTo("moving_away");
    assertThat(line.latest("rank", "required_growth_ratio", "", "2022").absence())
        .isEqualTo("growth means nothing for this kind of goal");
    assertThat(line.value("sum", "value", "cumulative", "2021")).isEqualTo(2);
    assertThat(line.value("sum", "value", "cumulative", "2022")).isEqualTo(4);
    assertThat(line.value("sum", "progress_ratio", "", "2022")).isEqualTo(0.5);
    assertThat(line.status("sum", "2024")).isEqualTo("on_path");
  }

  @Test
  void aFigureThatIsWithdrawnTakesItsReadingsBack() {
    jobs("2020=100", "2030=200").release("2021-01-10");
    jobsAre("2021", 105).release("2022-01-10");
    jobsAre("2021", Double.NaN).release("2022-02-10");
    assertThat(line.latest("jobs", "value", "1y", "2021").absence()).isEqualTo(Reading.TAKEN_BACK);
    assertThat(line.status("jobs", "2030")).isEqualTo("no_data");
  }

  @Test
  void aBaseThatIsNotKnownLeavesNoPathButAnOpenEnd() {
    jobs("", "2030=200").release("2021-01-10");
    jobsAre("2021", 105).release("2022-01-10");
    assertThat(line.latest("jobs", "path_value", "geometric", "2030")).isNull();
    assertThat(line.latest("jobs", "progress_ratio", "", "2021").absence())
        .isEqualTo("base is not known");
    assertThat(line.value("jobs", "required_growth_ratio", "", "2021"))
        .isCloseTo(Math.pow(200 / 105.0, 1 / 9.0) - 1, within(1e-12));
    assertThat(line.reason("jobs", "2030")).startsWith("no path to judge by");
  }

  private GoalFolding jobs(String base, String milestones) {
    return line.goal(goal(base, milestones));
  }

  private static StrategyTarget goal(String base, String milestones) {
    return target("jobs", JOBS, "d/s", "stock", "persons", base, milestones);
  }

  private GoalFolding jobsAre(String period, double persons) {
    return line.figure("employment", "d/s", "persons", period, persons);
  }

  private static int period(String text) {
    return PackedPeriod.of(ReferencePeriod.parse(text).orElseThrow());
  }
}
