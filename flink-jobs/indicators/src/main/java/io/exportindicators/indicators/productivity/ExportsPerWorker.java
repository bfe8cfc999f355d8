package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;

/**
 * Exports for each person employed: not productivity.
 *
 * <p>{@code exports / persons}, US dollars a person and period where exports are in US dollars.
 * Prices and the rate at which output is exported move it as much as work does (August 2026:
 * exports +206 %, shipments of the industry +2.5 %), so it is read beside output only: {@link
 * ExportsBeyondOutput}. Absent where either is missing, where exports are negative, and where
 * persons are zero or negative.
 */
public final class ExportsPerWorker {
  private ExportsPerWorker() {}

  /** Exports a person. */
  public static Outcome of(Figures exports, Figures persons, int month) {
    return FigureRatio.of("exports", exports, "persons", persons, month);
  }
}
