package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.prices.ChainedPrices;
import io.exportindicators.indicators.prices.PriceForm;
import io.exportindicators.indicators.prices.PricedProduct;
import io.exportindicators.indicators.prices.TermsOfTrade;
import io.exportindicators.indicators.prices.UnitValue;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Unit values, price and volume indices and terms of trade of rows whose figures have weights. */
final class PriceReadings {
  private static final ReferencePeriod.Kind MONTH = ReferencePeriod.Kind.MONTH;

  private PriceReadings() {}

  /** The first month from which a row has prices: it names products, and they have weights. */
  static int firstMonth(ReporterSeries series, Definition row) {
    return row.codes().isEmpty() ? Integer.MAX_VALUE : series.total(row, MONTH).firstWeighedMonth();
  }

  static void add(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      Optional<Definition> imports,
      int month) {
    ObservedLevels total = series.total(row, MONTH);
    out.total(month >= total.firstWeighedMonth() && total.spans(month));
    addUnitValues(out, total, month);
    for (Item item : series.products(row, MONTH)) {
      boolean isWeighed = month >= item.levels().firstWeighedMonth();
      out.item(item.by(), item.name(), isWeighed && item.spans(month));
      addUnitValues(out, item.levels(), month);
    }
    out.total(month >= firstMonth(series, row) && total.spans(month));
    addIndices(out, series, products(series, row), month);
    imports.ifPresent(
        incoming -> {
          boolean exist = month >= firstMonth(series, row) && month >= firstMonth(series, incoming);
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
    ChainedPrices chain = chain(products, noted);
    UnaryOperator<Supplier<Outcome>> noting = figure -> noting(series, noted, figure);
    for (PriceForm form : PriceForm.values()) {
      String name = form.name().toLowerCase(Locale.ROOT);
      out.add(Indicator.TRADE_PRICE, name, noting.apply(() -> chain.price(month, form)));
      out.add(Indicator.TRADE_VOLUME, name, noting.apply(() -> chain.volume(month, form)));
      out.add(
          Indicator.TRADE_PRICE_GROWTH, name, noting.apply(() -> chain.priceGrowth(month, form)));
      out.add(
          Indicator.TRADE_VOLUME_GROWTH, name, noting.apply(() -> chain.volumeGrowth(month, form)));
    }
  }

  /** A chain that notes what enters it; the search for its first year is no source of anything. */
  private static ChainedPrices chain(List<ObservedLevels> products, Provenance noted) {
    ChainedPrices searched = new ChainedPrices(priced(products, new Provenance()));
    return searched.referenceYear().isPresent()
        ? new ChainedPrices(priced(products, noted), searched.referenceYear().getAsInt())
        : searched;
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
    UnaryOperator<Supplier<Outcome>> noting = figure -> noting(series, noted, figure);
    Indicator terms = Indicator.TRADE_TERMS_OF_TRADE;
    out.add(
        terms, "net_barter", noting.apply(() -> TermsOfTrade.netBarter(outgoing, incoming, month)));
    out.add(terms, "income", noting.apply(() -> TermsOfTrade.income(outgoing, incoming, month)));
  }

  /** A chain remembers what it has read: all of it is noted with every figure of the chain. */
  private static Supplier<Outcome> noting(
      ReporterSeries series, Provenance noted, Supplier<Outcome> computation) {
    return () -> {
      Outcome outcome = computation.get();
      if (outcome.isPresent()) {
        series.provenance().readAllOf(noted);
      }
      return outcome;
    };
  }

  static List<ObservedLevels> products(ReporterSeries series, Definition row) {
    List<Item> items = series.products(row, MONTH);
    return items.isEmpty() ? List.of(series.total(row, MONTH)) : Item.named(items);
  }

  static List<PricedProduct> priced(List<ObservedLevels> products, Provenance noted) {
    return products.stream()
        .map(product -> product.notedIn(noted))
        .map(product -> new PricedProduct(product, product.weights()))
        .toList();
  }
}
