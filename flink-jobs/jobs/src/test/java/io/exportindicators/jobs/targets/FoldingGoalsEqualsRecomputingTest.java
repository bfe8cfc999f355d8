package io.exportindicators.jobs.targets;

import static io.exportindicators.jobs.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.Differences;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.StrategyTarget;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Releases folded one by one leave the readings of goals that all their data give at once. */
class FoldingGoalsEqualsRecomputingTest {
  private static final List<String> KINDS =
      List.of("annual-flow", "cumulative", "stock", "share", "maintain", "rank", "count");

  @Test
  void releaseByReleaseOrAllAtOnce() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      GoalFolding oneByOne = new GoalFolding(seed);
      Map<String, Double> figures = new HashMap<>();
      Map<Integer, StrategyTarget> goals = new TreeMap<>();
      LocalDate date = LocalDate.of(2022, 1, 5);
      for (int release = 0; release < 7; release++) {
        date = date.plusDays(1 + random.nextInt(200));
        giveAny(oneByOne, random, figures, goals);
        oneByOne.release(date.toString());
      }
      GoalFolding atOnce = new GoalFolding(seed + 1_000);
      goals.values().forEach(atOnce::goal);
      figures.forEach((place, value) -> give(atOnce, place, value));
      atOnce.release(date.toString());
      assertThat(Differences.between(oneByOne.latest(), atOnce.latest()))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void whatAReleaseBringsInAnyOrderGivesTheSame() {
    for (int seed = 0; seed < 30; seed++) {
      GoalFolding first = new GoalFolding(seed);
      GoalFolding second = new GoalFolding(seed + 1_000);
      for (int release = 0; release < 4; release++) {
        giveAny(first, new Random(100L * seed + release), new HashMap<>(), new TreeMap<>());
        giveAny(second, new Random(100L * seed + release), new HashMap<>(), new TreeMap<>());
        String date = LocalDate.of(2023, 1, 5).plusMonths(3L * release).toString();
        List<Reading> changed = first.release(date);
        assertThat(second.release(date)).isEqualTo(changed);
      }
    }
  }

  /** New and changed goals in two currencies, ended ones taken up again, revised figures. */
  private static void giveAny(
      GoalFolding line,
      Random random,
      Map<String, Double> figures,
      Map<Integer, StrategyTarget> goals) {
    for (int change = random.nextInt(4); change > 0; change--) {
      int id = random.nextInt(KINDS.size());
      StrategyTarget goal = goal(id, random);
      if (random.nextInt(4) == 0) {
        StrategyTarget ended = StrategyTarget.newBuilder(goal).setEnded("withdrawn").build();
        line.goal(ended);
      }
      line.goal(goal);
      goals.put(id, goal);
    }
    Map<String, Double> now = new TreeMap<>();
    for (int figure = random.nextInt(30); figure > 0; figure--) {
      double value = random.nextInt(10) == 0 ? Double.NaN : random.nextInt(20) - 1;
      now.put(place(random), value);
    }
    now.forEach((place, value) -> give(line, place, value));
    figures.putAll(now);
  }

  private static StrategyTarget goal(int id, Random random) {
    String kind = KINDS.get(id);
    String base =
        random.nextInt(4) == 0 ? "" : "2021=" + (kind.equals("cumulative") ? 0 : random.nextInt(9));
    String milestones =
        random.nextBoolean() ? "2023-Q2=" + random.nextInt(9) + " 2024=12" : "2024-06=14";
    return target(
        "g" + id,
        "sector_observation_value/m",
        "d/s",
        kind,
        random.nextBoolean() ? "USD" : "KRW",
        base,
        milestones);
  }

  private static String place(Random random) {
    int month = random.nextInt(40);
    int year = 2021 + month / 12;
    String period =
        switch (random.nextInt(5)) {
          case 0 -> Integer.toString(year);
          case 1 -> year + "-Q" + (1 + month % 4);
          default -> "%d-%02d".formatted(year, 1 + month % 12);
        };
    return switch (random.nextInt(4)) {
      case 0 -> "exchange-rate exchange-rate/economy KRW/USD " + period;
      case 1 -> "m d/s KRW " + period;
      default -> "m d/s USD " + period;
    };
  }

  private static void give(GoalFolding line, String place, double value) {
    String[] names = place.split(" ", -1);
    line.figure(names[0], names[1], names[2], names[3], value);
  }
}
