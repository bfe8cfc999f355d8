package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import java.util.OptionalLong;

/**
 * Trade by product and market in one period, with its sums; US cents.
 *
 * @param cells by product, then market
 * @param products the sum over markets of each product
 * @param total the sum of all
 * @param absence why there is no table; null where there is one
 */
record TradeTable(long[][] cells, long[] products, long total, String absence) {
  /** The levels of a month; every cell must be known and not negative. */
  static TradeTable of(Levels[][] levels, String name, int month) {
    long[][] cells = new long[levels.length][];
    long[] products = new long[levels.length];
    long total = 0;
    for (int p = 0; p < levels.length; p++) {
      cells[p] = new long[levels[p].length];
      for (int c = 0; c < levels[p].length; c++) {
        OptionalLong level = levels[p][c].at(month);
        if (level.isEmpty() || level.getAsLong() < 0) {
          String fault = level.isEmpty() ? " is missing" : " is negative";
          return absent(cell(name, p, c) + " in " + Months.text(month) + fault);
        }
        cells[p][c] = level.getAsLong();
        products[p] += level.getAsLong();
        total += level.getAsLong();
        if (total > Levels.LIMIT) {
          return absent(name + " in " + Months.text(month) + " is too large");
        }
      }
    }
    return new TradeTable(cells, products, total, null);
  }

  /** How a cell is named in a reason. */
  static String cell(String name, int p, int c) {
    return name + " of product " + (p + 1) + " in market " + (c + 1);
  }

  private static TradeTable absent(String reason) {
    return new TradeTable(new long[0][], new long[0], 0, reason);
  }
}
