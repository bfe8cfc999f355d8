package io.exportindicators.jobs.targets;

import static io.exportindicators.jobs.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.exportindicators.schemas.StrategyTarget;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No goal that the decoder takes, and no figure, ends the stage: whatever they say. */
class ExtremeGoalsTest {
  private static final List<String> KINDS =
      List.of("annual-flow", "cumulative", "stock", "share", "maintain", "rank", "count");
  private static final double[] NUMBERS = {
    0, -0.0, 1, -1, 1e18, -1e18, 1e-18, -1e-18, 1e300, -1e300, 1e-300, 3, 1e9, Double.NaN
  };
  private static final String[] PERIODS = {
    "1960", "1960-01", "1960-Q1", "2020", "2021-06", "2024-Q3", "2025", "2026", "2129", "2129-12"
  };

  @Test
  void anythingIsFoldedOrRefused() {
    int allowed = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      GoalFolding line = new GoalFolding(seed);
      for (int release = 0; release < 3; release++) {
        StrategyTarget goal = goal(random);
        allowed += line.goalIfAllowed(goal) ? 1 : 0;
        for (int figure = random.nextInt(25); figure > 0; figure--) {
          giveAny(line, random);
        }
        String date = 1960 + random.nextInt(169) + "-07-01";
        assertThatCode(() -> line.release(date))
            .as("seed %d: %s at %s", seed, goal, date)
            .doesNotThrowAnyException();
      }
    }
    assertThat(allowed).isBetween(300, 900);
  }

  private static StrategyTarget goal(Random random) {
    StringBuilder milestones = new StringBuilder();
    int first = random.nextInt(PERIODS.length);
    for (int i = first; i < Math.min(PERIODS.length, first + 1 + random.nextInt(3)); i++) {
      milestones.append(milestones.isEmpty() ? "" : " ").append(PERIODS[i]).append('=');
      milestones.append(number(random));
    }
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    double base = kind.equals("cumulative") ? 0 : number(random);
    StrategyTarget goal =
        target(
            "g",
            random.nextInt(3) == 0 ? "trade_value_usd" : "sector_observation_value/m",
            "d/s",
            kind,
            random.nextInt(3) == 0 ? "KRW" : "USD",
            first == 0 || random.nextInt(4) == 0 ? "" : PERIODS[random.nextInt(first)] + "=" + base,
            milestones.toString());
    goal.setAnnounced(1960 + random.nextInt(169) + "-01-01");
    return goal;
  }

  /** Readings are sums and ratios of what the decoder takes, and reach further than that. */
  private static void giveAny(GoalFolding line, Random random) {
    String period =
        random.nextInt(5) == 0
            ? PERIODS[random.nextInt(PERIODS.length)]
            : Integer.toString(2018 + random.nextInt(9));
    double value = number(random);
    if (Math.abs(value) > 1e18 || Math.abs(value) < 1e-18) {
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> line.exports("d/s", period, value);
      case 1 -> line.figure("exchange-rate", "exchange-rate/economy", "KRW/USD", period, value);
      case 2 -> line.figure("m", "d/s", "USD", period, value);
      default -> line.figure("m", "d/s", "USD", period, value * (value > 1 ? 1e90 : 1e-90));
    }
  }

  private static double number(Random random) {
    return random.nextInt(4) == 0 ? random.nextInt(1_000) : NUMBERS[random.nextInt(NUMBERS.length)];
  }
}
