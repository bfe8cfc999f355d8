package io.exportindicators.ingest;

import io.exportindicators.schemas.Status;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.commons.csv.CSVRecord;

/** Parses one row of a plain file of figures. */
abstract class PlainRow implements PlainRowParser {
  private final CsvColumn<Instant> published =
      CsvColumn.repeating("published", FieldText::published);
  private final CsvColumn<String> definition = CsvColumn.repeating("definition", FieldText::id);
  private final CsvColumn<String> reporter = CsvColumn.repeating("reporter", FieldText::economy);
  private final CsvColumn<String> region = CsvColumn.repeating("region", FieldText::region);
  private final CsvColumn<PublishablePeriod> period =
      CsvColumn.repeating("period", PublishablePeriod::of);
  private final CsvColumn<Status> status = CsvColumn.repeating("status", FieldText::status);
  private final CsvColumn<Boolean> backfill = CsvColumn.repeating("backfill", FieldText::truth);
  private final FileProblems problems;

  /** What the rows of trade and of observations say; with nulls where problems were noted. */
  record Common(
      String definition,
      String reporter,
      String region,
      String period,
      Status status,
      boolean backfill) {}

  PlainRow(FileProblems problems) {
    this.problems = problems;
  }

  /** The figure of what the layout's own columns and the common ones say. */
  abstract SpecificRecord entry(CSVRecord row, long line, Common common);

  @Override
  public final Figure parse(CSVRecord row, long line) {
    long before = problems.count();
    Instant publication = published.of(row, line, problems);
    PublishablePeriod about = period.of(row, line, problems);
    Common common =
        new Common(
            definition.of(row, line, problems),
            reporter.of(row, line, problems),
            region.of(row, line, problems),
            about == null ? null : about.text(),
            status.of(row, line, problems),
            Boolean.TRUE.equals(backfill.of(row, line, problems)));
    SpecificRecord entry = entry(row, line, common);
    if (publication != null && about != null) {
      about.check(publication, line, problems);
    }
    return problems.count() > before ? null : new Figure(publication, entry);
  }
}
