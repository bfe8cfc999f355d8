package io.exportindicators.jobs;

import io.exportindicators.schemas.Milestone;
import io.exportindicators.schemas.StrategyTarget;
import java.util.ArrayList;
import java.util.List;

/** Goals of Korea as ingest writes them, in short form. */
public final class TargetFixture {
  private TargetFixture() {}

  /**
   * A goal of release r of source strategy.
   *
   * @param indicator its metric, and behind a stroke its variant
   * @param subject definition/sector
   * @param base period=value, empty where there is none
   * @param milestones period=value, with spaces between them
   */
  public static StrategyTarget target(
      String id,
      String indicator,
      String subject,
      String kind,
      String unit,
      String base,
      String milestones) {
    List<Milestone> steps = new ArrayList<>();
    for (String step : milestones.split(" ", -1)) {
      steps.add(new Milestone(period(step), value(step)));
    }
    return StrategyTarget.newBuilder()
        .setSource("strategy")
        .setReleaseId("r")
        .setAttempt(1)
        .setTarget(id)
        .setReporter("KOR")
        .setIndicator(indicator)
        .setDefinition(subject.split("/", 2)[0])
        .setSector(subject.split("/", 2)[1])
        .setRegion("")
        .setKind(kind)
        .setUnit(unit)
        .setBasePeriod(base.isEmpty() ? null : period(base))
        .setBaseValue(base.isEmpty() ? null : value(base))
        .setMilestones(steps)
        .setDocument("constructed")
        .setAnnounced("2021-01-01")
        .setCertainty("unverified")
        .setTitle("title of " + id)
        .build();
  }

  private static String period(String step) {
    return step.split("=", 2)[0];
  }

  private static double value(String step) {
    return Double.parseDouble(step.split("=", 2)[1]);
  }
}
