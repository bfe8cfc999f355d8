package io.exportindicators.indicators.targets;

import static io.exportindicators.indicators.Series.month;
import static io.exportindicators.indicators.targets.Goals.judge;
import static io.exportindicators.indicators.targets.TargetStatus.LEVEL_REACHED;
import static io.exportindicators.indicators.targets.TargetStatus.MET;
import static io.exportindicators.indicators.targets.TargetStatus.MISSED;
import static io.exportindicators.indicators.targets.TargetStatus.MOVING_AWAY;
import static io.exportindicators.indicators.targets.TargetStatus.NO_DATA;
import static io.exportindicators.indicators.targets.TargetStatus.OFF_PATH;
import static io.exportindicators.indicators.targets.TargetStatus.ON_PATH;
import static io.exportindicators.indicators.targets.TargetStatus.OUT_OF_REACH;
import static io.exportindicators.indicators.targets.Tracked.december;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.Window;
import org.junit.jupiter.api.Test;

class TargetJudgementTest {
  private static TargetJudgement is(TargetStatus status, String reason) {
    return new TargetJudgement(status, reason);
  }

  @Test
  void medicalDevicesAreOutOfReachAndThenMissed() {
    Tracked seen = Goals.medicalDevices();
    assertThat(judge(Goals.MEDICAL_DEVICES, 1, seen, month("2025-06")))
        .isEqualTo(
            is(
                OUT_OF_REACH,
                "5.8 billion in 2023 needs +28.9 % a year to 16 billion in 2027; the best seen is -17.9 %"));
    assertThat(judge(Goals.MEDICAL_DEVICES, 0, seen, month("2025-11")).status())
        .isEqualTo(OUT_OF_REACH);
    assertThat(judge(Goals.MEDICAL_DEVICES, 0, seen, december(2025)))
        .isEqualTo(
            is(
                MISSED,
                "no figure of 2025 yet, the latest is of 2023; 5.8 billion in 2023 needs +37.1 % a year to"
                    + " 10.9 billion in 2025; the best seen is -17.9 %"));
    assertThat(judge(Goals.MEDICAL_DEVICES, 0, seen.with(2025, 11e9), december(2025)))
        .isEqualTo(is(MET, "11 billion in 2025 reaches 10.9 billion"));
  }

  @Test
  void theShareOfResearchFallsAndComesBack() {
    assertThat(judge(Goals.RESEARCH_SHARE, 0, Goals.researchShare(2023), december(2023)).status())
        .isEqualTo(ON_PATH);
    assertThat(judge(Goals.RESEARCH_SHARE, 0, Goals.researchShare(2024), december(2024)))
        .isEqualTo(
            is(
                MOVING_AWAY,
                "4.04 % in 2024 is -19.3 % from the path to 5.00 % in 2027 and worse than 4.87 % in"
                    + " 2023"));
    assertThat(judge(Goals.RESEARCH_SHARE, 0, Goals.researchShare(2025), december(2025)))
        .isEqualTo(is(OFF_PATH, "4.40 % in 2025 is -12.1 % from the path to 5.00 % in 2027"));
    assertThat(judge(Goals.RESEARCH_SHARE, 0, Goals.researchShare(2026), december(2026)).status())
        .isEqualTo(ON_PATH);
    Tracked above = Goals.researchShare(2023).with(2024, 0.06);
    assertThat(judge(Goals.RESEARCH_SHARE, 0, above, december(2024)).status()).isEqualTo(ON_PATH);
    assertThat(judge(Goals.RESEARCH_SHARE, 0, above.with(2027, 0.0499), december(2027)))
        .isEqualTo(is(MISSED, "4.99 % in 2027 does not reach 5.00 %"));
  }

  /** Korea Customs Service, item 01 semiconductors, 12-month sums. */
  @Test
  void semiconductorsReachTheirLevelYearsBefore2030() {
    Levels exports = KcsFigures.semiconductors(Window.MONTH);
    int first = 0;
    for (int month = december(2020); month <= exports.lastMonth(); month++) {
      Tracked seen = Tracked.sums(exports, month);
      TargetStatus status = judge(Goals.SEMICONDUCTORS, 0, seen, month).status();
      boolean reached = seen.at(month).getAsDouble() >= 200e9;
      assertThat(status == LEVEL_REACHED).isEqualTo(reached);
      first = first == 0 && reached ? month : first;
    }
    assertThat(first).isEqualTo(month("2026-02"));
    assertThat(judge(Goals.SEMICONDUCTORS, 0, Tracked.sums(exports, month("2023-12")), 0).status())
        .isEqualTo(MOVING_AWAY);
    assertThat(judge(Goals.SEMICONDUCTORS, 0, Tracked.sums(exports, month("2024-12")), 0).status())
        .isEqualTo(ON_PATH);
  }

  /** Ministry of Trade: 8.45 in 2018, 8.91, 13.89; 13.35 in 2023; 16 in 2025. */
  @Test
  void bioHealthMissesAGoalWithoutABase() {
    Tracked seen = Tracked.years(2018, 8.45e9, 8.91e9, 13.89e9).with(2023, 13.35e9);
    assertThat(judge(Goals.BIO_HEALTH, 0, seen, december(2024)))
        .isEqualTo(
            is(
                OUT_OF_REACH,
                "13.35 billion in 2023 needs +49.9 % a year to 30 billion in 2025; the best seen is +9.6 %"));
    assertThat(judge(Goals.BIO_HEALTH, 0, seen.with(2025, 16e9), december(2025)))
        .isEqualTo(is(MISSED, "16 billion in 2025 does not reach 30 billion"));
    assertThat(judge(Goals.BIO_HEALTH, 0, Tracked.years(2024, 29e9), december(2024)))
        .isEqualTo(is(NO_DATA, "no path to judge by: base is not known"));
  }

  @Test
  void ranksAreBetterTheSmallerTheyAre() {
    assertThat(judge(Goals.CLINICAL_TRIALS, 0, Tracked.years(2021, 6, 5, 5), 0))
        .isEqualTo(is(ON_PATH, "5 in 2023 is 0.0 % from the path to 3 in 2027"));
    assertThat(judge(Goals.CLINICAL_TRIALS, 0, Tracked.years(2022, 6, 6), 0).status())
        .isEqualTo(OFF_PATH);
    assertThat(judge(Goals.CLINICAL_TRIALS, 0, Tracked.years(2022, 6, 7), 0))
        .isEqualTo(
            is(
                MOVING_AWAY,
                "7 in 2023 is -40.0 % from the path to 3 in 2027 and worse than 6 in 2022"));
    assertThat(judge(Goals.CLINICAL_TRIALS, 0, Tracked.years(2023, 3), 0))
        .isEqualTo(is(LEVEL_REACHED, "3 in 2023 is at 3 in 2027 already"));
    Tracked end = Tracked.years(2027, 3);
    assertThat(judge(Goals.CLINICAL_TRIALS, 0, end, december(2027)).status()).isEqualTo(MET);
    assertThat(judge(Goals.CLINICAL_TRIALS, 0, end.with(2027, 4), december(2027)).status())
        .isEqualTo(MISSED);
  }

  /** Budgets of 31.1, 26.5, 29.6 and 35.3 trillion won, 2023 to 2026, make 122.5 of 170. */
  @Test
  void sumsAreJudgedByASteadyCount() {
    Tracked sums = Tracked.years(2023, 31.1, 57.6, 87.2, 122.5);
    assertThat(judge(Goals.RESEARCH_SUM, 0, sums, december(2026)))
        .isEqualTo(is(OFF_PATH, "122.5 in 2026 is -9.9 % from the path to 170 in 2027"));
  }

  @Test
  void countsReachTheirLevelOrDoNot() {
    assertThat(judge(Goals.MATERIALS_FIRMS, 0, Tracked.years(2024, 4, 5), 0).status())
        .isEqualTo(ON_PATH);
    assertThat(judge(Goals.MATERIALS_FIRMS, 0, Tracked.years(2024, 4, 11), 0).status())
        .isEqualTo(LEVEL_REACHED);
    assertThat(judge(Goals.MATERIALS_FIRMS, 0, Tracked.years(2022, 4, 4, 4, 4), 0).status())
        .isEqualTo(OUT_OF_REACH);
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(judge(Goals.SEMICONDUCTORS, 0, Tracked.none(), 0))
        .isEqualTo(is(NO_DATA, "no value yet"));
    assertThat(judge(Goals.SEMICONDUCTORS, 0, Tracked.years(2029, 190e9), december(2030)))
        .isEqualTo(is(NO_DATA, "no figure of 2030 yet, the latest is of 2029"));
    assertThat(judge(Goals.SEMICONDUCTORS, 0, Tracked.months(2029, 190e9), december(2030)))
        .isEqualTo(is(NO_DATA, "no figure of 2030-12 yet, the latest is of 2029-12"));
  }

  @Test
  void staysOnThePathDownToFivePercentBelow() {
    Tracked values = Tracked.years(2024, 100e9, 101e9);
    Goal goal = Goals.SEMICONDUCTORS;
    assertThat(TargetJudgement.of(goal, 0, values, Outcome.of(-0.05), 0).status())
        .isEqualTo(ON_PATH);
    Outcome below = Outcome.of(Math.nextDown(-0.05));
    assertThat(TargetJudgement.of(goal, 0, Tracked.years(2024, 100e9, 101e9), below, 0).status())
        .isEqualTo(OFF_PATH);
  }

  @Test
  void namesItsStatusesInLowerCase() {
    assertThat(OUT_OF_REACH.wireName()).isEqualTo("out_of_reach");
    assertThat(MET.wireName()).isEqualTo("met");
  }
}
