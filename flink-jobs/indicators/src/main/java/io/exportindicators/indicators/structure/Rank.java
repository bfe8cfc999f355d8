package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.List;
import java.util.OptionalLong;

/**
 * The place of an item among all items by value; 1 is the largest.
 *
 * <p>{@code 1 +} the number of items with a larger level, so equals share the better place. Absent
 * where the month of the item or of any other is missing. For the rank by 12-month sums give series
 * of such sums.
 */
public final class Rank {
  private Rank() {}

  /** The rank of an item among all items; whether the item is itself on the list is the same. */
  public static Outcome of(Levels item, List<? extends Levels> items, int month) {
    OptionalLong level = item.at(month);
    if (level.isEmpty()) {
      return Outcome.missing(month);
    }
    int rank = 1;
    for (int i = 0; i < items.size(); i++) {
      OptionalLong other = items.get(i).at(month);
      if (other.isEmpty()) {
        return Outcome.absent(
            "item " + (i + 1) + " of " + items.size() + ": " + Months.text(month) + " is missing");
      }
      if (other.getAsLong() > level.getAsLong()) {
        rank++;
      }
    }
    return Outcome.of(rank);
  }
}
