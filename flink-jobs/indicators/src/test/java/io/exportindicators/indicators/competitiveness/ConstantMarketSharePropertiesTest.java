package io.exportindicators.indicators.competitiveness;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.competitiveness.ConstantMarketShare.Effects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any trade of up to 6 products in up to 12 markets. */
class ConstantMarketSharePropertiesTest {
  private static final int YEAR = month("2024-01");

  /** Trade of a country inside the world's, some cells empty, in cents. */
  private record Trade(Levels[][] own, Levels[][] world, long change) {
    static Trade random(long seed, int products, int markets, int unit) {
      Random random = new Random(seed);
      Levels[][] own = new Levels[products][markets];
      Levels[][] world = new Levels[products][markets];
      long change = 0;
      for (int p = 0; p < products; p++) {
        for (int c = 0; c < markets; c++) {
          long world0 = random.nextInt(5) == 0 && p + c > 0 ? 0 : 1 + random.nextLong(1L << 40);
          long world1 = random.nextInt(8) == 0 ? 0 : random.nextLong(1L << 40);
          long own0 = world0 == 0 ? 0 : random.nextLong(world0 + 1);
          long own1 = world1 == 0 ? 0 : random.nextLong(world1 + 1);
          own[p][c] = cell(own0 * unit, own1 * unit);
          world[p][c] = cell(world0 * unit, world1 * unit);
          change += own1 * unit - own0 * unit;
        }
      }
      return new Trade(own, world, change);
    }

    private static Levels cell(long before, long now) {
      return Series.empty().with(YEAR - 12, before).with(YEAR, now);
    }

    Effects effects() {
      return ConstantMarketShare.of(own, world, YEAR);
    }
  }

  @Property(seed = "1", tries = 1000)
  void theFourEffectsAddUpToTheChange(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int products,
      @ForAll @IntRange(min = 1, max = 12) int markets) {
    Trade trade = Trade.random(seed, products, markets, 1);
    Effects effects = trade.effects();
    double sum =
        effects.worldGrowth().value()
            + effects.product().value()
            + effects.market().value()
            + effects.competitiveness().value();
    assertThat(sum).isCloseTo(trade.change() / 100.0, within(1e-9 * size(effects)));
  }

  @Property(seed = "2", tries = 300)
  void theOrderOfProductsAndMarketsDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int products) {
    int markets = 7;
    Trade trade = Trade.random(seed, products, markets, 1);
    List<Integer> rows = shuffled(products, seed);
    List<Integer> columns = shuffled(markets, seed + 1);
    assertClose(
        ConstantMarketShare.of(
            permuted(trade.own(), rows, columns), permuted(trade.world(), rows, columns), YEAR),
        trade.effects(),
        1);
  }

  @Property(seed = "3", tries = 300)
  void theUnitScalesEveryEffect(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 1000) int unit) {
    assertClose(
        Trade.random(seed, 3, 4, unit).effects(), Trade.random(seed, 3, 4, 1).effects(), unit);
  }

  /** A country that is the world grows with it and neither wins nor loses. */
  @Property(seed = "4", tries = 300)
  void theWorldItselfOnlyGrows(@ForAll long seed) {
    Trade trade = Trade.random(seed, 3, 4, 1);
    Effects effects = ConstantMarketShare.of(trade.world(), trade.world(), YEAR);
    double slack = 1e-9 * (size(effects) + 12 * (1L << 40));
    assertThat(effects.product().value() + effects.market().value())
        .isCloseTo(-newCells(trade.world()) / 100.0, within(slack));
    assertThat(effects.competitiveness().value())
        .isCloseTo(newCells(trade.world()) / 100.0, within(slack));
  }

  private static double newCells(Levels[][] world) {
    double sum = 0;
    for (Levels[] row : world) {
      for (Levels cell : row) {
        sum += cell.at(YEAR - 12).getAsLong() == 0 ? cell.at(YEAR).getAsLong() : 0;
      }
    }
    return sum;
  }

  private static List<Integer> shuffled(int count, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  private static Levels[][] permuted(Levels[][] trade, List<Integer> rows, List<Integer> columns) {
    Levels[][] permuted = new Levels[rows.size()][columns.size()];
    for (int p = 0; p < permuted.length; p++) {
      for (int c = 0; c < permuted[p].length; c++) {
        permuted[p][c] = trade[rows.get(p)][columns.get(c)];
      }
    }
    return permuted;
  }

  private static void assertClose(Effects found, Effects expected, int unit) {
    double slack = 1e-9 * unit * size(expected);
    assertThat(found.worldGrowth().value())
        .isCloseTo(unit * expected.worldGrowth().value(), within(slack));
    assertThat(found.product().value()).isCloseTo(unit * expected.product().value(), within(slack));
    assertThat(found.market().value()).isCloseTo(unit * expected.market().value(), within(slack));
    assertThat(found.competitiveness().value())
        .isCloseTo(unit * expected.competitiveness().value(), within(slack));
  }

  private static double size(Effects effects) {
    return 1
        + Math.abs(effects.worldGrowth().value())
        + Math.abs(effects.product().value())
        + Math.abs(effects.market().value())
        + Math.abs(effects.competitiveness().value());
  }
}
