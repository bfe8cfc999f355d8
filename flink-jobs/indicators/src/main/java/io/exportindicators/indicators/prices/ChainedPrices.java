package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The price, volume and value indices of a set of products, chained year by year.
 *
 * <p>A calendar year y is chained to the one before it, {@code I(y) = I(y-1) * change(y-1 -> y)}
 * with {@code I(y0) = 100} for the reference year y0; a month t is compared with the year before
 * its own, {@code I(t) = I(y-1) * change(y-1 -> t)}, in y0 with y0 itself. The change is that of
 * the {@link PriceForm}, each form a chain of its own, over the products with value and weight in
 * both periods. Chained by months instead, the index would drift with every swing of the mix. The
 * value index is {@code V(t) / (V(y0) / 12) * 100} of all products, a volume index {@code value /
 * price * 100} with the price index of the partner form, so that {@code (1 + gV) = (1 + gP) (1 +
 * gQ)}.
 *
 * <p>Absent before y0, where there is none, where any product lacks a month of the years from y0 to
 * the year before or the month itself, and where no product can be compared. Source: annual overlap
 * as in Eurostat's unit-value indices and the "Export and Import Price Index Manual" of the
 * International Monetary Fund and others (2009).
 *
 * <p>It remembers what it has read: for one state of the levels, and for one thread.
 */
public final class ChainedPrices {
  /** Why there is no index where prices swung beyond all numbers. */
  static final String BEYOND = "the chain has left the range of numbers";

  private static final double REFERENCE = 100;

  private final List<PricedProduct> products;
  private final OptionalInt referenceYear;
  private final List<Year> years = new ArrayList<>();
  private final Map<Integer, Month> months = new HashMap<>();

  /** Indices with the first complete year as reference. */
  public ChainedPrices(List<PricedProduct> products) {
    this(products, ReferenceYear.of(products));
  }

  /** Indices with a reference year, which need not be the first complete one. */
  public ChainedPrices(List<PricedProduct> products, int referenceYear) {
    this(products, OptionalInt.of(referenceYear));
  }

  private ChainedPrices(List<PricedProduct> products, OptionalInt referenceYear) {
    this.products = List.copyOf(products);
    this.referenceYear = referenceYear;
  }

  /** The year with 100 on average, empty where no year is complete. */
  public OptionalInt referenceYear() {
    return referenceYear;
  }

  /** The price index of a month. */
  public Outcome price(int month, PriceForm form) {
    Month found = month(month);
    if (found.absence() != null) {
      return Outcome.absent(found.absence());
    }
    double index = found.prices().get(form);
    return index > 0 ? Outcome.ofFinite(index, BEYOND) : Outcome.absent(BEYOND);
  }

  /** The volume index of a month: the value index over the price index of the partner form. */
  public Outcome volume(int month, PriceForm form) {
    Outcome price = price(month, form.partner());
    Outcome value = price.isPresent() ? value(month) : price;
    return value.isPresent()
        ? Outcome.ofFinite(value.value() / price.value() * REFERENCE, BEYOND)
        : value;
  }

  /** The value index of a month, over the same months as the price index. */
  public Outcome value(int month) {
    Month found = month(month);
    if (found.absence() != null) {
      return Outcome.absent(found.absence());
    }
    double perMonth = years.get(0).basket().value() / Months.YEAR;
    return perMonth > 0
        ? Outcome.of(found.value() / perMonth * REFERENCE)
        : Outcome.absent("value of the reference year is not above zero");
  }

  /** Growth of the price index on the year before, a ratio. */
  public Outcome priceGrowth(int month, PriceForm form) {
    return growth(price(month, form), price(month - Months.YEAR, form));
  }

  /** Growth of the volume index on the year before, a ratio. */
  public Outcome volumeGrowth(int month, PriceForm form) {
    return growth(volume(month, form), volume(month - Months.YEAR, form));
  }

  private static Outcome growth(Outcome index, Outcome base) {
    if (!index.isPresent() || !base.isPresent()) {
      return index.isPresent() ? base : index;
    }
    return base.value() > 0
        ? Outcome.ofFinite(index.value() / base.value() - 1, BEYOND)
        : Outcome.absent("base is not above zero");
  }

  private Month month(int month) {
    return months.computeIfAbsent(month, this::read);
  }

  private Month read(int month) {
    if (referenceYear.isEmpty()) {
      return Month.absent("no year has value and weight of all products in all months");
    }
    int first = referenceYear.getAsInt();
    if (Months.year(month) < first) {
      return Month.absent("before the reference year " + first);
    }
    Year base = year(Math.max(first, Months.year(month) - 1));
    Basket basket = Basket.of(products, month, month);
    if (base.absence() != null) {
      return Month.absent(base.absence());
    }
    PriceChange change = PriceChange.between(base.basket(), basket);
    return change.absence() == null
        ? new Month(chained(base.prices(), change), basket.value(), null)
        : Month.absent(change.absence());
  }

  private Year year(int year) {
    int first = referenceYear.orElseThrow();
    if (years.isEmpty()) {
      Basket basket = Basket.ofYear(products, first);
      Map<PriceForm, Double> start = new EnumMap<>(PriceForm.class);
      for (PriceForm form : PriceForm.values()) {
        start.put(form, REFERENCE);
      }
      years.add(new Year(basket, start, basket.absence()));
    }
    while (first + years.size() <= year) {
      Year last = years.get(years.size() - 1);
      if (last.absence() != null) {
        return last;
      }
      Basket basket = Basket.ofYear(products, first + years.size());
      PriceChange change = PriceChange.between(last.basket(), basket);
      years.add(new Year(basket, chained(last.prices(), change), change.absence()));
    }
    return years.get(year - first);
  }

  private static Map<PriceForm, Double> chained(Map<PriceForm, Double> base, PriceChange change) {
    Map<PriceForm, Double> prices = new EnumMap<>(PriceForm.class);
    base.forEach((form, index) -> prices.put(form, index * change.in(form)));
    return prices;
  }

  /** A year of the chain. */
  private record Year(Basket basket, Map<PriceForm, Double> prices, String absence) {}

  /** The price indices of a month and the value of all products. */
  private record Month(Map<PriceForm, Double> prices, double value, String absence) {
    static Month absent(String reason) {
      return new Month(Map.of(), Double.NaN, reason);
    }
  }
}
