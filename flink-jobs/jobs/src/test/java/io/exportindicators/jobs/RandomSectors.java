package io.exportindicators.jobs;

import static io.exportindicators.jobs.TargetFixture.target;

import io.exportindicators.schemas.StrategyTarget;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;

/**
 * Releases about the chips of several economies by seed, by the table three-economies-measures.csv:
 * figures by month and quarter, of regions too, revised; goals in two currencies, changed, ended
 * and taken up again; events.
 */
final class RandomSectors {
  private static final YearMonth START = YearMonth.of(2024, 1);

  private final Random random;
  private final List<String> reporters;

  RandomSectors(long seed, List<String> reporters) {
    this.random = new Random(seed);
    this.reporters = reporters;
  }

  /** What is published about a month, counted from January 2024. */
  List<SpecificRecord> release(int month, Instant published) {
    SectorRelease release = new SectorRelease("survey", published.toString());
    for (String reporter : reporters) {
      for (int told = month == 0 ? -12 : month - 1; told <= month; told++) {
        String period = START.plusMonths(told).toString();
        figure(release, reporter, "survey/chips/production", "", "index", period, 80);
        figure(release, reporter, "exchange-rate/economy/exchange-rate", "", "KRW/USD", period, 9);
        addQuarter(release, reporter, START.plusMonths(told));
      }
      addGoals(release, reporter, month);
    }
    if (random.nextBoolean()) {
      release.event("event-" + month, START.plusMonths(month).atDay(1).toString());
    }
    return release.messages();
  }

  private void addQuarter(SectorRelease release, String reporter, YearMonth month) {
    if (month.getMonthValue() % 3 != 0) {
      return;
    }
    String quarter = month.getYear() + "-Q" + month.getMonthValue() / 3;
    figure(release, reporter, "survey/chips/hours", "", "hours", quarter, 150);
    figure(release, reporter, "survey/chips/employment", "", "persons", quarter, 1_000);
    figure(release, reporter, "survey/all/employment", "", "persons", quarter, 20_000);
    for (String region : List.of("KR-11", "KR-41")) {
      figure(release, reporter, "survey/chips/employment", region, "persons", quarter, 100);
      figure(release, reporter, "survey/all/employment", region, "persons", quarter, 5_000);
    }
  }

  private void figure(
      SectorRelease release,
      String reporter,
      String name,
      String region,
      String unit,
      String period,
      int size) {
    release.figure(reporter, name, region, unit, period, size + random.nextInt(size));
  }

  private void addGoals(SectorRelease release, String reporter, int month) {
    switch (month) {
      case 0 -> {
        add(release, reporter, jobs(2_500), "");
        add(release, reporter, won(), "");
      }
      case 2 -> add(release, reporter, share(), "");
      case 3 -> add(release, reporter, productivity(), "");
      case 4 -> add(release, reporter, jobs(1_400 + random.nextInt(200)), "");
      case 6 -> add(release, reporter, won(), "withdrawn");
      case 7 -> add(release, reporter, share(), "superseded by another");
      case 8 -> {
        add(release, reporter, won(), "");
        add(release, reporter, productivity(), "");
      }
      default -> {
        // no goal in this month
      }
    }
  }

  private static void add(
      SectorRelease release, String reporter, StrategyTarget goal, String ended) {
    goal.setTarget(goal.getTarget() + "-" + reporter);
    goal.setReporter(reporter);
    goal.setEnded(ended.isEmpty() ? null : ended);
    release.goal(goal);
  }

  private static StrategyTarget jobs(int persons) {
    return target(
        "jobs",
        "sector_observation_value/employment",
        "survey/chips",
        "stock",
        "persons",
        "2023-Q1=1300",
        "2024-Q2=1400 2026-Q4=" + persons);
  }

  /** Trade by month in US dollars, in won. */
  private static StrategyTarget won() {
    return target(
        "won",
        "trade_value_usd",
        "priced/chips",
        "annual-flow",
        "KRW",
        "2023=90000",
        "2024=170000");
  }

  private static StrategyTarget share() {
    return target(
        "share", "trade_share_ratio/world", "year/chips", "share", "ratio", "2020=0.3", "2024=0.5");
  }

  private static StrategyTarget productivity() {
    return target(
        "labour",
        "productivity_labour_index/physical",
        "survey/chips",
        "maintain",
        "index",
        "",
        "2024=100");
  }
}
