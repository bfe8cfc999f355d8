package io.exportindicators.indicators.competitiveness;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.competitiveness.ConstantMarketShare.Effects;
import org.junit.jupiter.api.Test;

class ConstantMarketShareTest {
  private static final int YEAR = month("2024-01");

  /** A cell of whole dollars in 2023 and 2024. */
  private static Series cell(long before, long now) {
    return Series.empty().with(YEAR - 12, before * 100).with(YEAR, now * 100);
  }

  private static Levels[] row(long... pairs) {
    Levels[] row = new Levels[pairs.length / 2];
    for (int i = 0; i < row.length; i++) {
      row[i] = cell(pairs[2 * i], pairs[2 * i + 1]);
    }
    return row;
  }

  private static Levels[][] column(Levels[] row) {
    Levels[][] column = new Levels[row.length][];
    for (int i = 0; i < row.length; i++) {
      column[i] = new Levels[] {row[i]};
    }
    return column;
  }

  private static void assertEffects(
      Effects effects, double growth, double product, double market, double competitiveness) {
    assertThat(effects.worldGrowth().value()).isCloseTo(growth, within(1e-9));
    assertThat(effects.product().value()).isCloseTo(product, within(1e-9));
    assertThat(effects.market().value()).isCloseTo(market, within(1e-9));
    assertThat(effects.competitiveness().value()).isCloseTo(competitiveness, within(1e-9));
  }

  /**
   * The same arithmetic is known as shift and share. G. Krumme, University of Washington, Geography
   * 350, "Shift &amp; Share Table": a region's four industries go from 500, 100, 200 and 200 to
   * 1,000, 100, 250 and 280; the nation's hold 10, 20, 40 and 30 percent and grow by 10, 20, 30 and
   * 40 percent. Of the growth of 630, national growth is 290, composition -80, differential 420.
   */
  @Test
  void givesTheEffectsOfATextbookRegion() {
    Levels[] own = row(500, 1_000, 100, 100, 200, 250, 200, 280);
    Levels[] world = row(1_000, 1_100, 2_000, 2_400, 4_000, 5_200, 3_000, 4_200);
    assertEffects(ConstantMarketShare.of(column(own), column(world), YEAR), 290, -80, 0, 420);
    // Four markets of one product: the composition is by market now.
    assertEffects(
        ConstantMarketShare.of(new Levels[][] {own}, new Levels[][] {world}, YEAR),
        290,
        0,
        -80,
        420);
  }

  /**
   * Two products in two markets, by hand: the world goes from 1,000 to 1,200 (g = 0.2), product 1
   * from 400 to 600 (0.5), its markets from 100 to 300 (2) and 300 to 300 (0), product 2 from 600
   * to 600 (0), its markets from 400 to 200 (-0.5) and 200 to 400 (1). Own base 20, 30, 40, 10.
   */
  @Test
  void takesTheProductBeforeTheMarket() {
    Levels[][] world = {row(100, 300, 300, 300), row(400, 200, 200, 400)};
    Levels[][] own = {row(20, 50, 30, 40), row(40, 25, 10, 18)};
    // g * 100; (0.5 - 0.2) * 50 + (0 - 0.2) * 50; 1.5 * 20 - 0.5 * 30 - 0.5 * 40 + 1 * 10;
    // (30 - 40) + (10 - 0) + (-15 + 20) + (8 - 10)
    assertEffects(ConstantMarketShare.of(own, world, YEAR), 20, 5, 5, 3);
  }

  @Test
  void countsANewMarketUnderCompetitiveness() {
    Levels[][] world = {row(100, 100, 0, 50)};
    Levels[][] own = {row(10, 10, 0, 5)};
    // g = 0.5 of 10; the old market fell behind it by as much; 5 dollars are new.
    assertEffects(ConstantMarketShare.of(own, world, YEAR), 5, 0, -5, 5);
  }

  @Test
  void isAbsentInAllFourWithAnyGap() {
    Levels[][] whole = {row(10, 12, 20, 25)};
    Levels[][] gap = {new Levels[] {cell(10, 12), cell(20, 25).without("2023-01")}};
    assertAbsent(
        "own trade of product 1 in market 2 in 2023-01 is missing",
        ConstantMarketShare.of(gap, whole, YEAR));
    assertAbsent(
        "world trade of product 1 in market 2 in 2023-01 is missing",
        ConstantMarketShare.of(whole, gap, YEAR));
    assertAbsent(
        "world trade of product 1 in market 1 in 2024-01 is negative",
        ConstantMarketShare.of(whole, new Levels[][] {row(10, -1, 20, 25)}, YEAR));
    assertAbsent(
        "world trade in 2023-01 is zero",
        ConstantMarketShare.of(new Levels[][] {row(0, 1)}, new Levels[][] {row(0, 1)}, YEAR));
    assertAbsent(
        "own trade of product 1 in market 1 had no world trade beside it",
        ConstantMarketShare.of(whole, new Levels[][] {row(0, 1, 20, 25)}, YEAR));
    long most = Levels.LIMIT / 100;
    assertAbsent(
        "own trade in 2024-01 is too large",
        ConstantMarketShare.of(new Levels[][] {row(1, most, 1, most)}, whole, YEAR));
    assertThatThrownBy(() -> ConstantMarketShare.of(new Levels[][] {row(1, 1)}, whole, YEAR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertAbsent(String reason, Effects effects) {
    Outcome absence = Outcome.absent(reason);
    assertThat(effects).isEqualTo(new Effects(absence, absence, absence, absence));
  }
}
