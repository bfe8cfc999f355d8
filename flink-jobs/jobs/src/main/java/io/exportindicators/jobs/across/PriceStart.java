package io.exportindicators.jobs.across;

import io.exportindicators.indicators.prices.PriceIndex;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the price readings of all months of a row hang on.
 *
 * @param weighed whether the total, each product and the imports have weights at all
 * @param years the reference years of the row's chain and of its imports'
 */
record PriceStart(List<Boolean> weighed, List<OptionalInt> years) {
  private static final ReferencePeriod.Kind MONTH = ReferencePeriod.Kind.MONTH;

  static PriceStart of(ReporterSeries series, Definition row, Optional<Definition> imports) {
    List<Boolean> weighed = new ArrayList<>();
    weighed.add(series.total(row, MONTH).hasWeights());
    for (Item item : Item.products(series, row, MONTH)) {
      weighed.add(item.levels().hasWeights());
    }
    imports.ifPresent(incoming -> weighed.add(series.total(incoming, MONTH).hasWeights()));
    return new PriceStart(
        weighed,
        List.of(
            year(series, row),
            imports.map(incoming -> year(series, incoming)).orElse(OptionalInt.empty())));
  }

  /** Whether there may be a chain. */
  boolean exists() {
    return weighed.get(0);
  }

  private static OptionalInt year(ReporterSeries series, Definition row) {
    return PriceReadings.exist(series, row)
        ? PriceIndex.referenceYear(
            PriceReadings.priced(PriceReadings.products(series, row), new Provenance()))
        : OptionalInt.empty();
  }
}
