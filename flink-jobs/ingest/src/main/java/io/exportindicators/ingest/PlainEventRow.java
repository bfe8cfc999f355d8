package io.exportindicators.ingest;

import io.exportindicators.schemas.PolicyEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** A row of a plain file of policy events. */
final class PlainEventRow implements PlainRowParser {
  static final List<String> COLUMNS =
      List.of(
          "published",
          "event",
          "date",
          "reporter",
          "sector",
          "kind",
          "title",
          "title_ko",
          "document");

  private static final Map<String, String> KINDS =
      Stream.of("meeting", "plan", "cooperation", "deregulation")
          .collect(Collectors.toMap(Function.identity(), Function.identity()));

  private final CsvColumn<Instant> published =
      CsvColumn.repeating("published", FieldText::published);
  private final CsvColumn<String> event = CsvColumn.repeating("event", FieldText::id);
  private final CsvColumn<PublishableDate> date = CsvColumn.repeating("date", PublishableDate::of);
  private final CsvColumn<String> reporter = CsvColumn.repeating("reporter", FieldText::economy);
  private final CsvColumn<String> sector =
      CsvColumn.repeating("sector", text -> text.isEmpty() ? text : FieldText.id(text));
  private final CsvColumn<String> kind =
      CsvColumn.repeating("kind", text -> FieldText.oneOf(text, KINDS));
  private final CsvColumn<String> title = CsvColumn.repeating("title", FieldText::sentence);
  private final CsvColumn<String> titleKorean =
      CsvColumn.repeating("title_ko", FieldText::sentenceOrNothing);
  private final CsvColumn<String> document = CsvColumn.repeating("document", FieldText::sentence);
  private final String source;
  private final FileProblems problems;

  PlainEventRow(PlainHeader header, FileProblems problems) {
    this.source = header.source();
    this.problems = problems;
  }

  @Override
  public Figure parse(CSVRecord row, long line) {
    long before = problems.count();
    Instant publication = published.of(row, line, problems);
    PublishableDate day = date.of(row, line, problems);
    PolicyEvent step = new PolicyEvent();
    step.setSource(source);
    step.setReleaseId("");
    step.setEvent(event.of(row, line, problems));
    step.setReporter(reporter.of(row, line, problems));
    step.setSector(sector.of(row, line, problems));
    step.setKind(kind.of(row, line, problems));
    step.setTitle(title.of(row, line, problems));
    step.setTitleKorean(titleKorean.of(row, line, problems));
    step.setDocument(document.of(row, line, problems));
    if (problems.count() > before) {
      return null;
    }
    step.setDate(day.day().toString());
    day.check(publication, "date", line, problems);
    return new Figure(publication, step);
  }
}
