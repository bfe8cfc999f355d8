package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.prices.ChainedPrices;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.reading.Provenance;
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

  /**
   * The first month that a change touches where the start stays as it is: months of the first year
   * are compared with its mean, those of later years with the year before their own.
   */
  int firstAffected(int changed) {
    return isWithin(year, changed) || isWithin(yearOfImports, changed)
        ? changed - Math.floorMod(changed, Months.YEAR)
        : changed;
  }

  private static boolean isWithin(OptionalInt year, int month) {
    return year.isPresent() && Months.year(month) <= year.getAsInt();
  }

  private static boolean exists(ReporterSeries series, Definition row) {
    return PriceReadings.firstMonth(series, row) != Integer.MAX_VALUE;
  }

  private static OptionalInt year(ReporterSeries series, Definition row) {
    return exists(series, row)
        ? new ChainedPrices(
                PriceReadings.priced(PriceReadings.products(series, row), new Provenance()))
            .referenceYear()
        : OptionalInt.empty();
  }
}
