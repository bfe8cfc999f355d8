package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.Growth;
import java.util.OptionalLong;

/**
 * What one item adds to the growth of the total (기여도).
 *
 * <p>{@code c_i(t) = (x_i(t) - x_i(t-12)) / X(t-12)}. Over all items and "other" the numerators add
 * up to {@code X(t) - X(t-12)}, so the contributions add up to the total's growth on the year
 * before. An item whose own base is zero has a contribution. Absent where a level of the item, or
 * the total of either month, is missing, and where the total's base is zero or negative.
 */
public final class Contribution {
  private Contribution() {}

  /** The contribution, a ratio to the total a year before. */
  public static Outcome of(Levels item, Levels total, int month) {
    Outcome absence = absence(item, total, month);
    if (absence != null) {
      return absence;
    }
    int baseMonth = month - Months.YEAR;
    long change = Math.subtractExact(item.at(month).getAsLong(), item.at(baseMonth).getAsLong());
    return Outcome.of((double) change / total.at(baseMonth).getAsLong());
  }

  /** Why there is no contribution on any basis, null if there is one. */
  static Outcome absence(Levels item, Levels total, int month) {
    int baseMonth = month - Months.YEAR;
    if (item.at(month).isEmpty()) {
      return missing("item", month);
    }
    if (item.at(baseMonth).isEmpty()) {
      return missing("item", baseMonth);
    }
    if (total.at(month).isEmpty()) {
      return missing("total", month);
    }
    OptionalLong base = total.at(baseMonth);
    if (base.isEmpty()) {
      return missing("total", baseMonth);
    }
    if (base.getAsLong() <= 0) {
      return Outcome.absent(
          "total " + Growth.unusableBase(Months.text(baseMonth), base.getAsLong()));
    }
    return null;
  }

  private static Outcome missing(String which, int month) {
    return Outcome.absent(which + " " + Months.text(month) + " is missing");
  }
}
