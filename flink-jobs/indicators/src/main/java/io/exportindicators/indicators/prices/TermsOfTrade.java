package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Outcome;
import java.util.List;
import java.util.OptionalInt;

/**
 * What exports buy in imports, 100 in the reference year.
 *
 * <p>Net barter {@code Px / Pm * 100}: imports for one unit of exports. Income {@code (Px / Pm) *
 * Qx}: imports for all exports. Fisher indices with one reference year, the later of the two flows'
 * own. Absent where an index is; gap rule in {@link ChainedPrices}.
 */
public final class TermsOfTrade {
  private static final double REFERENCE = 100;

  private TermsOfTrade() {}

  /** The reference year of both flows; empty where one of them has no complete year. */
  public static OptionalInt referenceYear(
      List<PricedProduct> exports, List<PricedProduct> imports) {
    OptionalInt ofExports = ReferenceYear.of(exports);
    OptionalInt ofImports = ReferenceYear.of(imports);
    return ofExports.isPresent() && ofImports.isPresent()
        ? OptionalInt.of(Math.max(ofExports.getAsInt(), ofImports.getAsInt()))
        : OptionalInt.empty();
  }

  /** The net barter terms of trade of a month. */
  public static Outcome netBarter(
      List<PricedProduct> exports, List<PricedProduct> imports, int month) {
    OptionalInt year = referenceYear(exports, imports);
    return year.isEmpty()
        ? noYear()
        : netBarter(chained(exports, year), chained(imports, year), month);
  }

  /** The income terms of trade of a month. */
  public static Outcome income(
      List<PricedProduct> exports, List<PricedProduct> imports, int month) {
    OptionalInt year = referenceYear(exports, imports);
    return year.isEmpty()
        ? noYear()
        : income(chained(exports, year), chained(imports, year), month);
  }

  /** The net barter terms of trade from indices with the same reference year. */
  public static Outcome netBarter(ChainedPrices exports, ChainedPrices imports, int month) {
    if (!exports.referenceYear().equals(imports.referenceYear())) {
      throw new IllegalArgumentException(
          "reference years: " + exports.referenceYear() + " and " + imports.referenceYear());
    }
    Outcome ofExports = exports.price(month, PriceForm.FISHER);
    if (!ofExports.isPresent()) {
      return Outcome.absent("exports: " + ofExports.absence());
    }
    Outcome ofImports = imports.price(month, PriceForm.FISHER);
    return ofImports.isPresent()
        ? Outcome.ofFinite(ofExports.value() / ofImports.value() * REFERENCE, ChainedPrices.BEYOND)
        : Outcome.absent("imports: " + ofImports.absence());
  }

  /** The income terms of trade from indices with the same reference year. */
  public static Outcome income(ChainedPrices exports, ChainedPrices imports, int month) {
    Outcome netBarter = netBarter(exports, imports, month);
    Outcome volume = netBarter.isPresent() ? exports.volume(month, PriceForm.FISHER) : netBarter;
    return volume.isPresent()
        ? Outcome.ofFinite(netBarter.value() * volume.value() / REFERENCE, ChainedPrices.BEYOND)
        : volume;
  }

  private static ChainedPrices chained(List<PricedProduct> products, OptionalInt year) {
    return new ChainedPrices(products, year.getAsInt());
  }

  private static Outcome noYear() {
    return Outcome.absent("no complete year of exports and of imports");
  }
}
