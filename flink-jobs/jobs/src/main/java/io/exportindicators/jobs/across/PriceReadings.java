package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.prices.ChainedPrices;
import io.exportindicators.indicators.prices.PriceForm;
import io.exportindicators.indicators.prices.PricedProduct;
import io.exportindicators.indicators.prices.TermsOfTrade;
import io.exportindicators.indicators.prices.UnitValue;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Unit values, price and volume indices and terms of trade of rows whose figures have weights. */
final class PriceReadings {
  private static final ReferencePeriod.Kind MONTH = ReferencePeriod.Kind.MONTH;

  private PriceReadings() {}

  /** Whether a row has prices: named products with net weights. */
  static boolean exist(ReporterSeries series, Definition row) {
    return !row.codes().isEmpty() && series.total(row, MONTH).hasWeights();
  }

  /**
   * The first month whose readings a change may touch.
   *
   * <p>The year that indices start from is compared with its own mean, so it is its January; a
   * month of a later year is compared with the year before.
   */
  static int firstAffected(
      ReporterSeries series, Definition row, Optional<Definition> imports, int changed) {
    boolean withinStart =
        exist(series, row)
            && (!startsBefore(series, row, changed)
                || imports
                    .filter(other -> exist(series, other))
                    .filter(other -> !startsBefore(series, other, changed))
                    .isPresent());
    return withinStart ? changed - Math.floorMod(changed, Months.YEAR) : changed;
  }

  private static boolean startsBefore(ReporterSeries series, Definition row, int month) {
    OptionalInt year =
        new ChainedPrices(priced(products(series, row), new Provenance())).referenceYear();
    return year.isPresent() && year.getAsInt() < Months.year(month);
  }

  static void add(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      Optional<Definition> imports,
      int month) {
    ObservedLevels total = series.total(row, MONTH);
    out.total(total.hasWeights() && total.spans(month));
    addUnitValues(out, total, month);
    for (Item item : Item.products(series, row, MONTH)) {
      out.item(item.by(), item.name(), item.levels().hasWeights() && item.spans(month));
      addUnitValues(out, item.levels(), month);
    }
    out.total(exist(series, row) && total.spans(month));
    addIndices(out, series, products(series, row), month);
    imports.ifPresent(
        incoming -> {
          boolean exist = exist(series, row) && exist(series, incoming);
          out.balance(exist && total.spans(month) && series.total(incoming, MONTH).spans(month));
          addTermsOfTrade(out, series, products(series, row), products(series, incoming), month);
        });
  }

  private static void addUnitValues(ReadingList out, ObservedLevels levels, int month) {
    Indicator unitValue = Indicator.TRADE_UNIT_VALUE;
    out.add(unitValue, "1m", () -> UnitValue.of(levels, levels.weights(), month, 1));
    out.add(unitValue, "12m", () -> UnitValue.of(levels, levels.weights(), month, 12));
  }

  private static void addIndices(
      ReadingList out, ReporterSeries series, List<ObservedLevels> products, int month) {
    Provenance noted = new Provenance();
    ChainedPrices prices = new ChainedPrices(priced(products, noted));
    for (PriceForm form : PriceForm.values()) {
      String name = form.name().toLowerCase(Locale.ROOT);
      Noting read = outcome -> noted(series, noted, outcome);
      out.add(Indicator.TRADE_PRICE, name, read.of(() -> prices.price(month, form)));
      out.add(Indicator.TRADE_VOLUME, name, read.of(() -> prices.volume(month, form)));
      out.add(Indicator.TRADE_PRICE_GROWTH, name, read.of(() -> prices.priceGrowth(month, form)));
      out.add(Indicator.TRADE_VOLUME_GROWTH, name, read.of(() -> prices.volumeGrowth(month, form)));
    }
  }

  private static void addTermsOfTrade(
      ReadingList out,
      ReporterSeries series,
      List<ObservedLevels> exports,
      List<ObservedLevels> imports,
      int month) {
    Provenance noted = new Provenance();
    List<PricedProduct> outgoing = priced(exports, noted);
    List<PricedProduct> incoming = priced(imports, noted);
    Noting read = outcome -> noted(series, noted, outcome);
    Indicator terms = Indicator.TRADE_TERMS_OF_TRADE;
    out.add(terms, "net_barter", read.of(() -> TermsOfTrade.netBarter(outgoing, incoming, month)));
    out.add(terms, "income", read.of(() -> TermsOfTrade.income(outgoing, incoming, month)));
  }

  /** A chain remembers what it has read: all of it is noted with every figure of the chain. */
  private interface Noting {
    Outcome noted(Supplier<Outcome> computation);

    default Supplier<Outcome> of(Supplier<Outcome> computation) {
      return () -> noted(computation);
    }
  }

  private static Outcome noted(
      ReporterSeries series, Provenance noted, Supplier<Outcome> computation) {
    Outcome outcome = computation.get();
    series.provenance().readAllOf(noted);
    return outcome;
  }

  private static List<ObservedLevels> products(ReporterSeries series, Definition row) {
    List<Item> items = Item.products(series, row, MONTH);
    return items.isEmpty() ? List.of(series.total(row, MONTH)) : Item.named(items);
  }

  private static List<PricedProduct> priced(List<ObservedLevels> products, Provenance noted) {
    return products.stream()
        .map(product -> product.notedIn(noted))
        .map(product -> new PricedProduct(product, product.weights()))
        .toList();
  }
}
