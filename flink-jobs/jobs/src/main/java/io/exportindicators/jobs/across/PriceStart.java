package io.exportindicators.jobs.across;

import io.exportindicators.indicators.prices.PriceIndex;
import io.exportindicators.jobs.config.Definition;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the price indices of all months of a row hang on.
 *
 * @param exists whether the row has prices
 * @param year reference year of its chain, empty where there is none yet
 * @param yearOfImports reference year of its imports' chain
 */
record PriceStart(boolean exists, OptionalInt year, OptionalInt yearOfImports) {
  static PriceStart of(ReporterSeries series, Definition row, Optional<Definition> imports) {
    return new PriceStart(
        exists(series, row),
        year(series, row),
        imports.map(incoming -> year(series, incoming)).orElse(OptionalInt.empty()));
  }

  private static boolean exists(ReporterSeries series, Definition row) {
    return PriceReadings.firstMonth(series, row) != Integer.MAX_VALUE;
  }

  private static OptionalInt year(ReporterSeries series, Definition row) {
    return exists(series, row)
        ? PriceIndex.referenceYear(
            PriceReadings.priced(PriceReadings.products(series, row), new Provenance()))
        : OptionalInt.empty();
  }
}
