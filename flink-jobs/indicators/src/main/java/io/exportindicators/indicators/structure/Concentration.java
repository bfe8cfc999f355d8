package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import java.util.List;

/**
 * How far a total is concentrated on few items: the Herfindahl-Hirschman index of partners or
 * products, from 0 to 1.
 *
 * <p>{@code HHI = Σ s_i²} over all items, with {@code s_i} the item's share in the total, both as
 * sums of the last k months. Where some items are known only together, as the rest {@code total - Σ
 * items}, there are bounds: {@code lower = Σ s_i²} over the known ones (the rest is spread thin),
 * {@code upper = lower + s_rest²} (the rest is one item). The value is there only without a rest.
 *
 * <p>Absent where a month of an item or of the total is missing, where the total is zero or
 * negative, where an item is negative, and where the items exceed the total. The order of the items
 * does not matter, not even in the last digit. Source: Hirschman (1945), Herfindahl (1950); the
 * bounds follow from {@code 0 <= Σ s_j² <= (Σ s_j)²} for the items of the rest.
 */
public final class Concentration {
  private final Shares shares;
  private final int items;

  private Concentration(Shares shares, int items) {
    this.shares = shares;
    this.items = items;
  }

  /** The concentration of a total on items in the sums of the last k months. */
  public static Concentration of(List<? extends Levels> items, Levels total, int month, int k) {
    return new Concentration(Shares.of(items, total, month, k), items.size());
  }

  /** The index if the rest were spread over ever so many items. */
  public Outcome lower() {
    return shares.absence() == null
        ? Outcome.of(shares.squares())
        : Outcome.absent(shares.absence());
  }

  /** The index if the rest were one item. */
  public Outcome upper() {
    return shares.absence() == null
        ? Outcome.of(shares.squares() + shares.rest() * shares.rest())
        : Outcome.absent(shares.absence());
  }

  /** The index, where the items are the whole total; else absent, "only bounds are known". */
  public Outcome value() {
    if (shares.absence() != null) {
      return Outcome.absent(shares.absence());
    }
    return shares.rest() == 0
        ? Outcome.of(shares.squares())
        : Outcome.absent("only bounds are known");
  }

  /**
   * The index stretched so that n equal items give 0: {@code (HHI - 1/n) / (1 - 1/n)}.
   *
   * <p>Another form, the square root of HHI in the place of HHI, is in use elsewhere. Absent where
   * the value is, and where the definition names one item alone.
   *
   * @param n the number of items that the definition names, fixed over time
   */
  public Outcome normalised(int n) {
    if (n < items || n < 1) {
      throw new IllegalArgumentException(items + " items of " + n + " that are named");
    }
    Outcome value = value();
    if (!value.isPresent()) {
      return value;
    }
    double least = 1.0 / n;
    return n == 1
        ? Outcome.absent("there is one item alone")
        : Outcome.of((value.value() - least) / (1 - least));
  }
}
