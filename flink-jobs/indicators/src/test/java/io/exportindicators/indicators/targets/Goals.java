package io.exportindicators.indicators.targets;

import static io.exportindicators.indicators.targets.Tracked.end;

import io.exportindicators.indicators.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Goals of Korea's strategies and what became of them, as their agencies published it. */
final class Goals {
  /**
   * Ministry of Health and Welfare, first master plan for the medical device industry (4 April
   * 2023): exports, US dollars.
   */
  static final Goal MEDICAL_DEVICES =
      new Goal(
          TargetKind.ANNUAL_FLOW, end(2021, 8.6e9), List.of(end(2025, 10.9e9), end(2027, 16e9)));

  /** Ministry of Science and ICT, first R&D investment strategy (7 March 2023). */
  static final Goal RESEARCH_SHARE =
      new Goal(TargetKind.MAINTAIN, end(2023, 0.049), List.of(end(2027, 0.05)));

  /** Ministry of Trade, K-semiconductor strategy (13 May 2021): exports, US dollars. */
  static final Goal SEMICONDUCTORS =
      new Goal(TargetKind.ANNUAL_FLOW, end(2020, 99.2e9), List.of(end(2030, 200e9)));

  /** Big-3 innovation growth plan (November 2020): bio-health exports, US dollars; no base. */
  static final Goal BIO_HEALTH = new Goal(TargetKind.ANNUAL_FLOW, null, List.of(end(2025, 30e9)));

  /** Ministry of Health and Welfare (24 March 2023): world rank in clinical trials. */
  static final Goal CLINICAL_TRIALS =
      new Goal(TargetKind.RANK, end(2021, 6), List.of(end(2027, 3)));

  /** Ministry of Science and ICT (7 March 2023): government R&D 2023 to 2027, trillion won. */
  static final Goal RESEARCH_SUM =
      new Goal(TargetKind.CUMULATIVE, end(2022, 0), List.of(end(2027, 170)));

  /** Ministry of Trade (15 January 2024): materials firms with sales of a trillion won. */
  static final Goal MATERIALS_FIRMS =
      new Goal(TargetKind.COUNT, end(2024, 4), List.of(end(2030, 10)));

  private Goals() {}

  /** Medical device exports 2021 to 2023, Ministry of Health and Welfare, US dollars. */
  static Tracked medicalDevices() {
    return Tracked.years(2021, 8.6e9, 8.2e9, 5.8e9);
  }

  /** The government's R&D in its total expenditure, 2023 to a year of up to 2026. */
  static Tracked researchShare(int last) {
    double[] research = {31.1, 26.5, 29.6, 35.3};
    double[] total = {638.7, 656.6, 673.3, 728};
    Tracked tracked = Tracked.none();
    for (int year = 2023; year <= last; year++) {
      tracked.with(year, research[year - 2023] / total[year - 2023]);
    }
    return tracked;
  }

  /** The judgement of a milestone with the deviation of its latest value from the path. */
  static TargetJudgement judge(Goal goal, int milestone, TrackedFigures values, int passedMonth) {
    return TargetJudgement.of(goal, milestone, values, deviation(goal, values), passedMonth);
  }

  private static Outcome deviation(Goal goal, TrackedFigures values) {
    Optional<TargetPath> path = TargetPath.of(goal);
    if (path.isEmpty()) {
      return Outcome.absent("base is not known");
    }
    if (values.lastMonth().isEmpty()) {
      return Outcome.absent("no value");
    }
    int month = values.lastMonth().getAsInt();
    OptionalDouble there = path.get().at(month);
    return there.isPresent()
        ? PathDeviation.relative(goal, values.at(month).getAsDouble(), there.getAsDouble())
        : Outcome.absent("the path does not reach the value");
  }
}
