package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;

/**
 * Exports for each person employed.
 *
 * <p>{@code exports of the period / persons employed in it}, US dollars. It is no productivity: in
 * August 2026 Korea's exports of semiconductors had grown by 206 percent and shipments by 2.5. To
 * be shown beside output only. Absent where either is missing or nobody is employed.
 */
public final class ExportsPerWorker {
  private ExportsPerWorker() {}

  /** US dollars a person. */
  public static Outcome of(Figures exports, Figures persons, int month) {
    return ResearchIntensity.quotient(exports, persons, month);
  }
}
