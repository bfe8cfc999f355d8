package io.exportindicators.jobs.targets;

import static io.exportindicators.jobs.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.schemas.StrategyTarget;
import org.junit.jupiter.api.Test;

/**
 * Goals of Korean strategies against published figures, release by release.
 *
 * <p>Exports by month: Korea Customs Service (kcs-months.csv) and, of bio-health, Ministry of
 * Trade, Industry and Energy; medical devices and bio-health with cosmetics: Korea Health Industry
 * Development Institute; budget: Ministry of Economy and Finance; rates: Bank of Korea.
 */
class RealGoalsTest {
  private static final String CHIPS = "kcs-item/semiconductors";
  private static final String TOTAL = "kcs-item/total";

  private final GoalFolding line = new GoalFolding(1);

  @Test
  void semiconductorsReachTheirLevelWhenTwelveMonthsFirstExceedIt() {
    StrategyTarget goal =
        target("chips", "trade_value_usd", CHIPS, "annual-flow", "USD", "2020=99.2e9", "2030=2e11");
    goal.setAnnounced("2021-05-13");
    String reachedOn = "";
    boolean announced = false;
    for (PublishedMonth month : PublishedMonth.all()) {
      if (!announced && month.published().compareTo("2021-05-13") > 0) {
        line.goal(goal).release("2021-05-13");
        announced = true;
      }
      line.exports(CHIPS, month.period(), 1_000 * month.semiconductors())
          .release(month.published());
      if (announced
          && reachedOn.isEmpty()
          && line.status("chips", "2030").equals("level_reached")) {
        reachedOn = month.published();
      }
      if (month.published().equals("2023-08-01")) {
        assertThat(line.status("chips", "2030")).isEqualTo("moving_away");
      }
    }
    assertThat(reachedOn).isEqualTo("2026-03-01");
    assertThat(line.value("chips", "value", "12m", "2026-02")).isEqualTo(201_226_804_000.0);
    assertThat(line.value("chips", "value", "12m", "2026-01")).isEqualTo(185_768_322_000.0);
    assertThat(line.value("chips", "progress_ratio", "", "2026-02"))
        .isCloseTo((201.226804 - 99.2) / (200 - 99.2), within(1e-12));
    assertThat(line.value("chips", "path_value", "geometric", "2025"))
        .isCloseTo(99.2e9 * Math.sqrt(200 / 99.2), within(1.0));
    assertThat(line.status("chips", "2030")).isEqualTo("level_reached");
  }

  @Test
  void medicalDevicesAreOutOfReachAndTheirPastMilestoneIsJudged() {
    String subject = "khidi/medical-devices";
    line.goal(
            target(
                "devices",
                "sector_observation_value/exports",
                subject,
                "annual-flow",
                "USD",
                "",
                "2025=10.9e9 2027=16e9"))
        .release("2023-04-04");
    assertThat(line.status("devices", "2025")).isEqualTo("no_data");
    assertThat(line.reason("devices", "2025")).isEqualTo("no value yet");

    line.figure("exports", subject, "USD", "2022", 8.2e9).release("2023-04-06");
    assertThat(line.status("devices", "2027")).as("one value, no base").isEqualTo("no_data");
    line.figure("exports", subject, "USD", "2023", 5.8e9).release("2024-04-04");
    line.figure("exports", subject, "USD", "2024", 5.81e9).release("2025-04-11");
    assertThat(line.status("devices", "2025")).isEqualTo("out_of_reach");
    assertThat(line.status("devices", "2027")).isEqualTo("out_of_reach");

    line.figure("exchange-rate", "exchange-rate/economy", "KRW/USD", "2025", 1422.16)
        .release("2026-01-02");
    assertThat(line.status("devices", "2025")).as("2025 is over").isEqualTo("missed");
    assertThat(line.reason("devices", "2025"))
        .startsWith(
            "no figure of 2025 yet, the latest is of 2024; 5.81 billion in 2024 needs +87.6 %");
    assertThat(line.status("devices", "2027")).isEqualTo("out_of_reach");

    line.figure("exports", subject, "USD", "2025", 6.0e9).release("2026-03-03");
    assertThat(line.status("devices", "2025")).isEqualTo("missed");
    assertThat(line.value("devices", "value", "milestone", "2025")).isEqualTo(6.0e9);
    assertThat(line.status("devices", "2027")).isEqualTo("out_of_reach");
    assertThat(line.latest("devices", "progress_ratio", "", "2025").absence())
        .isEqualTo("base is not known");
  }

  @Test
  void bioHealthMissedThirtyBillion() {
    String subject = "mti/bio-health";
    double[] hundredMillions = {
      11.4, 12.2, 14.1, 13.6, 13.5, 16.6, 11.8, 11.53, 16.92, 11.75, 14.65, 16.02
    };
    line.goal(target("bio", "trade_value_usd", subject, "annual-flow", "USD", "", "2025=30e9"))
        .release("2020-11-30");
    assertThat(line.status("bio", "2025")).isEqualTo("no_data");
    for (int month = 1; month <= 12; month++) {
      line.exports(subject, "2025-%02d".formatted(month), 1e8 * hundredMillions[month - 1])
          .release(month == 12 ? "2026-01-01" : "2025-%02d-01".formatted(month + 1));
      assertThat(line.status("bio", "2025")).isEqualTo(month == 12 ? "missed" : "no_data");
    }
    assertThat(line.value("bio", "value", "milestone", "2025")).isCloseTo(16.407e9, within(1.0));
  }

  @Test
  void governmentResearchFallsBelowTheLineItKeeps() {
    line.goal(
            target(
                "rd",
                "productivity_rd_intensity_ratio/government",
                "kr-budget/government",
                "maintain",
                "ratio",
                "2023=0.049",
                "2027=0.05"))
        .release("2023-03-07");
    research("2023", 31.1, 638.7).release("2023-04-01");
    assertThat(line.status("rd", "2027")).as("2.6 %% below the line").isEqualTo("on_path");
    research("2024", 26.5, 656.6).release("2024-01-01");
    assertThat(line.value("rd", "path_deviation_ratio", "1y", "2024"))
        .isCloseTo(26.5 / 656.6 - 0.05, within(1e-12));
    assertThat(line.status("rd", "2027")).isEqualTo("moving_away");
    assertThat(line.latest("rd", "progress_ratio", "", "2024").absence())
        .isEqualTo("no part of a way: told in points from the path, or in places");
    research("2025", 29.6, 673.3).release("2025-01-01");
    assertThat(line.status("rd", "2027")).isEqualTo("off_path");
  }

  @Test
  void totalExportsFollowTheSeasonsBeforeTheyReachTheirLevel() {
    String goal = "total";
    for (PublishedMonth month : PublishedMonth.all()) {
      if (month.published().compareTo("2026-02-25") < 0) {
        line.exports(TOTAL, month.period(), 1_000 * month.total());
      }
    }
    line.release("2026-02-01");
    line.goal(
            target(
                goal, "trade_value_usd", TOTAL, "annual-flow", "USD", "2025=709.3e9", "2026=740e9"))
        .release("2026-02-25");
    assertThat(line.status(goal, "2026")).isEqualTo("on_path");
    assertThat(line.reason(goal, "2026"))
        .isEqualTo("726 billion in 2026-01 is +2.0 % from the path to 740 billion in 2026");
    double shares = 0;
    for (int year = 2021; year <= 2025; year++) {
      shares += PublishedMonth.exports(year, 1) / PublishedMonth.exports(year, 12);
    }
    assertThat(line.value(goal, "path_deviation_ratio", "ytd", "2026-01"))
        .isCloseTo(PublishedMonth.exports(2026, 1) / (740e9 * shares / 5) - 1, within(1e-9));
    assertThat(line.value(goal, "path_deviation_ratio", "12m", "2026-01"))
        .isCloseTo(
            725_998_679_000.0 / (709.3e9 * Math.pow(740 / 709.3, 1 / 12.0)) - 1, within(1e-9));

    line.exports(TOTAL, "2026-02", 67_650_689_000.0).release("2026-03-01");
    assertThat(line.status(goal, "2026")).isEqualTo("level_reached");
    assertThat(line.value(goal, "value", "12m", "2026-02")).isEqualTo(741_357_067_000.0);
  }

  @Test
  void aGoalInWonIsJudgedInWonAtThePeriodsAverageRate() {
    String subject = "khidi/bio-health";
    line.goal(
        target(
            "won",
            "sector_observation_value/exports",
            subject,
            "annual-flow",
            "KRW",
            "2021=29e12",
            "2027=60e12"));
    line.figure("exports", subject, "USD", "2022", 24.2e9);
    line.figure("exports", subject, "USD", "2023", 21.8e9).release("2024-04-04");
    assertThat(line.status("won", "2027")).isEqualTo("no_data");
    assertThat(line.reason("won", "2027")).isEqualTo("no value yet");

    rate("2022", 1292.20).release("2024-06-01");
    assertThat(line.value("won", "value", "1y_converted", "2022")).isEqualTo(24.2e9 * 1292.20);
    assertThat(line.latest("won", "value", "1y_converted", "2023")).as("no rate").isNull();
    assertThat(line.status("won", "2027")).isEqualTo("on_path");

    rate("2023", 1305).release("2025-03-05");
    assertThat(line.value("won", "value", "1y_converted", "2023")).isEqualTo(21.8e9 * 1305);
    assertThat(line.latest("won", "value", "1y_converted", "2023").unit()).isEqualTo("KRW");
    assertThat(line.status("won", "2027")).isEqualTo("moving_away");
  }

  private GoalFolding rate(String year, double won) {
    return line.figure("exchange-rate", "exchange-rate/economy", "KRW/USD", year, won);
  }

  private GoalFolding research(String year, double part, double whole) {
    return line.reading(
        "productivity_rd_intensity_ratio",
        "government",
        "kr-budget/government",
        "",
        "",
        year,
        part / whole);
  }
}
