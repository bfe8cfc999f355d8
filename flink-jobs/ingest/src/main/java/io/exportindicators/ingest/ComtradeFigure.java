package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;

/**
 * One row of a UN Comtrade file.
 *
 * @param line where it ends in the file
 * @param subject what it is the total of, or a part of
 * @param breakdown the field by which it is a part of that total, null where it is the total
 * @param grams null where there is no weight
 */
record ComtradeFigure(long line, Subject subject, String breakdown, long cents, Long grams) {
  /**
   * What a total is of.
   *
   * @param version of the harmonised system
   * @param partner the economy, {@code OTH} where Comtrade's partner is none
   * @param partnerNumber Comtrade's own number of the partner
   */
  record Subject(
      String definition,
      String reporter,
      Flow flow,
      String version,
      String product,
      String partner,
      String partnerNumber,
      ReferencePeriod period) {}

  int year() {
    return subject.period().firstMonth().getYear();
  }
}
