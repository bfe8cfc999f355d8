package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.Months;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * A headline series: a row of the definition table, or a row without one of its parts.
 *
 * @param id what its state is found by
 * @param subject what its readings are about
 * @param row the row, as definition/sector
 * @param without the part that is taken off, as definition/sector, empty where there is none
 */
record HeadlineSeries(String id, ReadingSubject subject, String row, String without) {
  /** The dimension of an item that is taken off. */
  static final String WITHOUT = "without";

  /** The headline series of a reporter: rows, then rows without their headline parts. */
  static List<HeadlineSeries> of(DefinitionTable definitions, String reporter) {
    List<Definition> rows =
        definitions.rows().stream()
            .filter(row -> row.headline() && row.reporters().contains(reporter))
            .toList();
    List<HeadlineSeries> series = new ArrayList<>();
    for (Definition row : rows) {
      series.add(new HeadlineSeries(row.name(), subject(row, "", ""), row.name(), ""));
    }
    for (Definition whole : rows) {
      for (Definition part : rows) {
        if (part.whole().equals(whole.name())) {
          series.add(
              new HeadlineSeries(
                  whole.name() + " without " + part.sector(),
                  subject(whole, WITHOUT, part.sector()),
                  whole.name(),
                  part.name()));
        }
      }
    }
    return series;
  }

  /** The headline series of a reporter that has an id. */
  static HeadlineSeries of(DefinitionTable definitions, String reporter, String id) {
    return of(definitions, reporter).stream()
        .filter(series -> series.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "a release is held that tells of the headline series "
                        + id
                        + " of "
                        + reporter
                        + ", which the definition table no longer has"));
  }

  /** Whether a reading of {@link HeadlineInputs} is one of its inputs. */
  boolean reads(Reading reading) {
    String about = HeadlineInputs.row(reading);
    if (HeadlineInputs.isWithout(reading)) {
      return about.equals(without);
    }
    return isRest()
        ? HeadlineInputs.figureOf(reading) != HeldFigure.GROWTH
            && (about.equals(row) || about.equals(without))
        : about.equals(row);
  }

  /**
   * The month of the year, 1 to 12, with which its model is identified anew: by its id, so that the
   * series of a release are spread over the year, for twenty identifications would take seconds.
   */
  int identificationMonth() {
    return 1 + Math.floorMod(id.hashCode(), Months.YEAR);
  }

  /** Whether its levels are those of a row less those of another. */
  boolean isRest() {
    return !without.isEmpty();
  }

  private static ReadingSubject subject(Definition row, String by, String item) {
    return new ReadingSubject(row.sector(), row.definition(), "export", by, item, "");
  }
}
