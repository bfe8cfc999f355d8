package io.exportindicators.ingest;

import io.exportindicators.schemas.SectorObservation;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.commons.csv.CSVRecord;

/** A row of a plain file of observations; of a window of a month there are growth rates only. */
final class PlainObservationRow extends PlainRow {
  static final List<String> COLUMNS =
      List.of(
          "published",
          "definition",
          "reporter",
          "sector",
          "measure",
          "region",
          "period",
          "value",
          "unit",
          "status",
          "backfill");

  private static final String GROWTH = "-growth-";
  private static final String WINDOW = "/";

  private final CsvColumn<String> sector = CsvColumn.repeating("sector", FieldText::id);
  private final CsvColumn<String> measure = CsvColumn.repeating("measure", FieldText::id);
  private final CsvColumn<Double> value = CsvColumn.varying("value", FieldText::number);
  private final CsvColumn<String> unit = CsvColumn.repeating("unit", FieldText::unit);
  private final String source;
  private final FileProblems problems;

  PlainObservationRow(PlainHeader header, FileProblems problems) {
    super(problems);
    this.source = header.source();
    this.problems = problems;
  }

  @Override
  SpecificRecord entry(CSVRecord row, long line, Common common) {
    Double figure = value.of(row, line, problems);
    String measured = measure.of(row, line, problems);
    checkWindow(common.period(), measured, line);
    SectorObservation observation = new SectorObservation();
    observation.setSource(source);
    observation.setReleaseId("");
    observation.setDefinition(common.definition());
    observation.setReporter(common.reporter());
    observation.setSector(sector.of(row, line, problems));
    observation.setMeasure(measured);
    observation.setRegion(common.region());
    observation.setPeriod(common.period());
    observation.setValue(figure == null ? 0 : figure);
    observation.setUnit(unit.of(row, line, problems));
    observation.setStatus(common.status());
    observation.setBackfill(common.backfill());
    return observation;
  }

  private void checkWindow(String period, String measured, long line) {
    if (period != null
        && measured != null
        && period.contains(WINDOW)
        && !measured.contains(GROWTH)) {
      problems.add(
          line,
          "period",
          "found \"%s\", expected a month, quarter or year of %s".formatted(period, measured));
    }
  }
}
