package io.exportindicators.ingest;

import java.time.YearMonth;
import java.util.Locale;

/**
 * A row of a plain file with value and weight; the figures are made up.
 *
 * @param published a date
 * @param month of the figure
 * @param value thousand USD
 * @param kg net weight
 */
record WeighedRow(
    String published, String product, String partner, YearMonth month, double value, long kg) {
  /** Exports of 8542 to the world, published when the next month begins. */
  static WeighedRow of(YearMonth month, double value, long kg) {
    return new WeighedRow(publication(month), "8542", "WLD", month, value, kg);
  }

  static String publication(YearMonth month) {
    return month.plusMonths(1).atDay(1).toString();
  }

  WeighedRow times(double factor) {
    return new WeighedRow(published, product, partner, month, value * factor, kg);
  }

  WeighedRow published(String date) {
    return new WeighedRow(date, product, partner, month, value, kg);
  }

  WeighedRow of(String otherProduct, String otherPartner) {
    return new WeighedRow(published, otherProduct, otherPartner, month, value, kg);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s,hs,KOR,export,HS,2022,%s,%s,,%s,%.5f,%d,provisional,false",
        published,
        product,
        partner,
        month,
        value,
        kg);
  }
}
