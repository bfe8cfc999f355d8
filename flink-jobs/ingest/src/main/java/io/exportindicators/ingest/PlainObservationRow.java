package io.exportindicators.ingest;

import io.exportindicators.schemas.SectorObservation;
import java.math.BigDecimal;
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
  private final CsvColumn<BigDecimal> value = CsvColumn.varying("value", FieldText::number);
  private final CsvColumn<MeasureUnit> unit = CsvColumn.repeating("unit", MeasureUnit::of);
  private final String source;
  private final FileProblems problems;

  PlainObservationRow(PlainHeader header, FileProblems problems) {
    super(problems);
    this.source = header.source();
    this.problems = problems;
  }

  @Override
  SpecificRecord entry(CSVRecord row, long line, Common common) {
    BigDecimal figure = value.of(row, line, problems);
    MeasureUnit scale = unit.of(row, line, problems);
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
    observation.setValue(figure == null || scale == null ? 0 : scale.value(figure));
    observation.setUnit(scale == null ? null : scale.logged());
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
