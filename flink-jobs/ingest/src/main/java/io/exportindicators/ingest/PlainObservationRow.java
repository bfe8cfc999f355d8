package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod.Kind;
import io.exportindicators.schemas.SectorObservation;
import java.math.BigDecimal;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.commons.csv.CSVRecord;

/** A row of a plain file of observations. */
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

  private final CsvColumn<String> sector = CsvColumn.repeating("sector", FieldText::id);
  private final CsvColumn<String> measure = CsvColumn.repeating("measure", FieldText::id);
  private final CsvColumn<BigDecimal> value = CsvColumn.varying("value", FieldText::number);
  private final CsvColumn<MeasureUnit> unit = CsvColumn.repeating("unit", MeasureUnit::of);
  private final String source;
  private final FileProblems problems;

  PlainObservationRow(PlainHeader header, FileProblems problems) {
    super(PlainObservationRow::period, problems);
    this.source = header.source();
    this.problems = problems;
  }

  @Override
  SpecificRecord entry(CSVRecord row, long line, Common common) {
    BigDecimal figure = value.of(row, line, problems);
    MeasureUnit measured = unit.of(row, line, problems);
    SectorObservation observation = new SectorObservation();
    observation.setSource(source);
    observation.setReleaseId("");
    observation.setDefinition(common.definition());
    observation.setReporter(common.reporter());
    observation.setSector(sector.of(row, line, problems));
    observation.setMeasure(measure.of(row, line, problems));
    observation.setRegion(common.region());
    observation.setPeriod(common.period());
    observation.setValue(figure == null || measured == null ? 0 : measured.value(figure));
    observation.setUnit(measured == null ? null : measured.logged());
    observation.setStatus(common.status());
    observation.setBackfill(common.backfill());
    return observation;
  }

  private static PublishablePeriod period(String text) throws InvalidFieldException {
    PublishablePeriod period = PublishablePeriod.of(text);
    Kind kind = period.period().kind();
    if (kind == Kind.DAYS_1_TO_10 || kind == Kind.DAYS_1_TO_20) {
      throw new InvalidFieldException(text, "a month, quarter or year");
    }
    return period;
  }
}
