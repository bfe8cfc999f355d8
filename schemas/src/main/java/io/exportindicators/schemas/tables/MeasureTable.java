package io.exportindicators.schemas.tables;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** All measures of sectors that are not trade. */
public final class MeasureTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Measure> rows;

  /** A table of rows that {@link MeasureTableReader} has validated. */
  MeasureTable(List<Measure> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The measures in the order of the file. */
  public List<Measure> rows() {
    return rows;
  }

  /** The measure that a record names. */
  public Optional<Measure> find(String definition, String sector, String measure, String reporter) {
    return rows.stream()
        .filter(row -> row.measure().equals(measure))
        .filter(row -> row.definition().equals(definition) && row.sector().equals(sector))
        .filter(row -> row.reporters().contains(reporter))
        .findFirst();
  }

  /** The measures of a reporter in the order of the file. */
  public List<Measure> of(String reporter) {
    return rows.stream().filter(row -> row.reporters().contains(reporter)).toList();
  }
}
