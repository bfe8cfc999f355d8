package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.List;
import java.util.OptionalLong;

/**
 * How widely growth is spread: the part of the items that rose on the year before.
 *
 * <p>{@code (n_up + n_flat / 2) / n} over partners or products, each counting once whatever its
 * size. An item rises, falls or is flat by the sign of {@code x(t) - x(t-12)}: a start from zero is
 * a rise, zero in both years is flat. Absent where there is no item, and where any item lacks
 * either month.
 */
public final class Diffusion {
  private Diffusion() {}

  /** The part that rose, from 0 to 1. */
  public static Outcome of(List<? extends Levels> items, int month) {
    int count = items.size();
    if (count == 0) {
      return Outcome.absent("there are no items");
    }
    int halves = 0;
    for (int i = 0; i < count; i++) {
      OptionalLong level = items.get(i).at(month);
      OptionalLong base = items.get(i).at(month - Months.YEAR);
      if (level.isEmpty() || base.isEmpty()) {
        int missing = level.isEmpty() ? month : month - Months.YEAR;
        return Outcome.absent(
            "item " + (i + 1) + " of " + count + ": " + Months.text(missing) + " is missing");
      }
      halves += 1 + Integer.signum(Long.compare(level.getAsLong(), base.getAsLong()));
    }
    return Outcome.of(halves / (2.0 * count));
  }
}
