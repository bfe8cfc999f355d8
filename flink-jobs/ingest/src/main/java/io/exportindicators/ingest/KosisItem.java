package io.exportindicators.ingest;

/**
 * What an item of a KOSIS table is here: a line of {@code kosis-items.csv}.
 *
 * @param unit of its figures, which is true
 * @param printed the unit that the response says
 * @param sectors the dimension whose codes are sectors
 * @param regions the dimension whose codes are regions, empty where the table has none
 */
record KosisItem(
    String organisation,
    String table,
    String item,
    String source,
    String definition,
    String measure,
    MeasureUnit unit,
    String printed,
    String sectors,
    String regions,
    String agency,
    String title) {

  static KosisItem of(String[] cells) {
    try {
      return new KosisItem(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          cells[4],
          cells[5],
          MeasureUnit.of(cells[6]),
          cells[7],
          cells[8],
          cells[9],
          cells[10],
          cells[11]);
    } catch (InvalidFieldException e) {
      throw new IllegalStateException("kosis-items.csv: unit: " + e.getMessage(), e);
    }
  }
}
