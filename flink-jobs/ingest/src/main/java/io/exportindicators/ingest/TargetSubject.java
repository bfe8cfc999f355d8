package io.exportindicators.ingest;

import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.StrategyTarget;
import io.exportindicators.schemas.tables.Measure;
import io.exportindicators.schemas.tables.MeasureTable;
import java.util.List;
import java.util.Optional;

/** Whose figure a target is about. */
record TargetSubject(String reporter, String definition, String sector, String region) {
  private static final String OBSERVED = Indicator.SECTOR_OBSERVATION.metric() + "/";

  /** Notes a measure that no row of the table is, and a unit or region that its row has not. */
  void check(MeasureTable measures, TargetTerms terms, long line, FileProblems problems) {
    String indicator = terms.indicator().text();
    if (!indicator.startsWith(OBSERVED)) {
      return;
    }
    String measure = indicator.substring(OBSERVED.length());
    Optional<Measure> row = measures.find(definition, sector, measure, reporter);
    if (row.isEmpty()) {
      problems.add(
          line,
          "indicator",
          "found %s, expected a measure that the table has of %s/%s of %s: %s"
              .formatted(indicator, definition, sector, reporter, known(measures)));
      return;
    }
    terms.checkUnit(
        TargetIndicator.unitsOf(row.get().unit()),
        "the unit of %s in the measure table".formatted(measure),
        line,
        problems);
    if (!row.get().allowsRegion(region)) {
      problems.add(
          line,
          "region",
          "found %s, expected nothing or a region of its row in the measure table: %s"
              .formatted(region, listed(row.get().regions())));
    }
  }

  /** Sets the target's fields that say whose figure it is about. */
  void fill(StrategyTarget target) {
    target.setReporter(reporter);
    target.setDefinition(definition);
    target.setSector(sector);
    target.setRegion(region);
  }

  private String known(MeasureTable measures) {
    return listed(
        measures.of(reporter).stream()
            .filter(row -> row.definition().equals(definition) && row.sector().equals(sector))
            .map(Measure::measure)
            .toList());
  }

  private static String listed(List<String> choices) {
    return choices.isEmpty() ? "it has none" : String.join(" | ", choices);
  }
}
