package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Why exports changed: the world's growth, what one sells, where one sells it, and the rest.
 *
 * <p>With x the country's and w the world's trade by product p and market c, 0 a year before and 1
 * now, {@code g = w1/w0 - 1} of the whole, {@code g_p} of a product, {@code g_pc} of a cell:
 *
 * <ul>
 *   <li>world growth {@code g Σ x0}: what a constant share of the whole would have brought;
 *   <li>product {@code Σ_p (g_p - g) x0_p}: more, for products that grew faster than the world;
 *   <li>market {@code Σ_pc (g_pc - g_p) x0_pc}: more, for markets that grew faster in them;
 *   <li>competitiveness {@code Σ_pc (x1_pc - x0_pc - g_pc x0_pc)}: shares won or lost.
 * </ul>
 *
 * They add up to {@code Σ x1 - Σ x0}; the order product, then market, is part of the definition.
 * The cells make up the whole trade, the world is the same named set of reporters in both years. A
 * cell that nobody traded a year before counts under competitiveness whole. Absent, all four, where
 * a cell of either table is missing or negative in either year, where the world's trade of the base
 * is zero, and where the country had traded what the world had not. Source: Leamer and Stern,
 * "Quantitative International Economics" (1970), chapter 7; Richardson, Journal of International
 * Economics 1 (1971).
 */
public final class ConstantMarketShare {
  private ConstantMarketShare() {}

  /**
   * The four effects, in US dollars.
   *
   * @param worldGrowth of the world's whole trade
   * @param product of the composition by product
   * @param market of the distribution over markets
   * @param competitiveness of shares in the single markets
   */
  public record Effects(
      Outcome worldGrowth, Outcome product, Outcome market, Outcome competitiveness) {}

  /**
   * The effects on the change from the same month of the year before.
   *
   * @param own the country's trade, by product, then market
   * @param world the world's trade in the same shape
   */
  public static Effects of(Levels[][] own, Levels[][] world, int month) {
    checkShapes(own, world);
    int baseMonth = month - Months.YEAR;
    TradeTable own0 = TradeTable.of(own, "own trade", baseMonth);
    TradeTable own1 = TradeTable.of(own, "own trade", month);
    TradeTable world0 = TradeTable.of(world, "world trade", baseMonth);
    TradeTable world1 = TradeTable.of(world, "world trade", month);
    for (TradeTable table : new TradeTable[] {own1, own0, world1, world0}) {
      if (table.absence() != null) {
        return absent(table.absence());
      }
    }
    if (world0.total() == 0) {
      return absent("world trade in " + Months.text(baseMonth) + " is zero");
    }
    double growth = growth(world0.total(), world1.total());
    double product = 0;
    double market = 0;
    double competitiveness = 0;
    for (int p = 0; p < own.length; p++) {
      double productGrowth = growth(world0.products()[p], world1.products()[p]);
      product += (productGrowth - growth) * own0.products()[p];
      for (int c = 0; c < own[p].length; c++) {
        long base = own0.cells()[p][c];
        if (base > 0 && world0.cells()[p][c] == 0) {
          return absent(TradeTable.cell("own trade", p, c) + " had no world trade beside it");
        }
        double cellGrowth = growth(world0.cells()[p][c], world1.cells()[p][c]);
        market += (cellGrowth - productGrowth) * base;
        competitiveness += own1.cells()[p][c] - base - cellGrowth * base;
      }
    }
    return new Effects(
        dollars(growth * own0.total()),
        dollars(product),
        dollars(market),
        dollars(competitiveness));
  }

  /** Growth; without a base nothing is multiplied by it, so it may be anything. */
  private static double growth(long base, long level) {
    return base == 0 ? 0 : (double) (level - base) / base;
  }

  private static Outcome dollars(double cents) {
    return Outcome.of(cents / 100);
  }

  private static Effects absent(String reason) {
    Outcome absence = Outcome.absent(reason);
    return new Effects(absence, absence, absence, absence);
  }

  private static void checkShapes(Levels[][] own, Levels[][] world) {
    boolean same = own.length == world.length;
    for (int p = 0; same && p < own.length; p++) {
      same = own[p].length == world[p].length;
    }
    if (!same) {
      throw new IllegalArgumentException("own and world trade differ in products or markets");
    }
  }
}
