package io.exportindicators.ingest;

import io.exportindicators.schemas.Milestone;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.StrategyTarget;
import io.exportindicators.schemas.tables.MeasureTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a plain file of targets: one milestone.
 *
 * <p>Consecutive rows of one target and publication are one target. They say the same but for
 * {@code period} and {@code value}.
 */
final class PlainTargetRow implements PlainRowParser {
  static final List<String> COLUMNS =
      List.of(
          "published",
          "target",
          "title",
          "title_ko",
          "reporter",
          "indicator",
          "definition",
          "sector",
          "region",
          "kind",
          "unit",
          "base_period",
          "base_value",
          "period",
          "value",
          "document",
          "announced",
          "certainty",
          "ended");

  private static final Set<String> OF_A_MILESTONE = Set.of("period", "value");
  private static final Map<String, String> CERTAINTIES =
      Map.of("sourced", "sourced", "unverified", "unverified");

  private final CsvColumn<Instant> published =
      CsvColumn.repeating("published", FieldText::published);
  private final CsvColumn<String> target = CsvColumn.repeating("target", FieldText::id);
  private final CsvColumn<String> title = CsvColumn.repeating("title", FieldText::sentence);
  private final CsvColumn<String> titleKorean =
      CsvColumn.repeating("title_ko", FieldText::sentenceOrNothing);
  private final CsvColumn<String> reporter = CsvColumn.repeating("reporter", FieldText::economy);
  private final CsvColumn<TargetIndicator> indicator =
      CsvColumn.repeating("indicator", TargetIndicator::of);
  private final CsvColumn<String> definition = CsvColumn.repeating("definition", FieldText::id);
  private final CsvColumn<String> sector = CsvColumn.repeating("sector", FieldText::id);
  private final CsvColumn<String> region = CsvColumn.repeating("region", FieldText::region);
  private final CsvColumn<TargetKind> kind = CsvColumn.repeating("kind", TargetKind::of);
  private final CsvColumn<MeasureUnit> unit = CsvColumn.repeating("unit", MeasureUnit::ofTarget);
  private final CsvColumn<Optional<ReferencePeriod>> basePeriod =
      CsvColumn.repeating("base_period", optional(FieldText::wholePeriod));
  private final CsvColumn<Optional<BigDecimal>> baseValue =
      CsvColumn.repeating("base_value", optional(FieldText::number));
  private final CsvColumn<ReferencePeriod> period =
      CsvColumn.repeating("period", FieldText::wholePeriod);
  private final CsvColumn<BigDecimal> value = CsvColumn.varying("value", FieldText::number);
  private final CsvColumn<String> document = CsvColumn.repeating("document", FieldText::sentence);
  private final CsvColumn<PublishableDate> announced =
      CsvColumn.repeating("announced", PublishableDate::of);
  private final CsvColumn<String> certainty =
      CsvColumn.repeating("certainty", text -> FieldText.oneOf(text, CERTAINTIES));
  private final CsvColumn<Optional<String>> ended =
      CsvColumn.repeating("ended", optional(TargetEnd::parse));
  private final String source;
  private final MeasureTable measures;
  private final FileProblems problems;
  private CSVRecord first;
  private ReferencePeriod last;
  private StrategyTarget open;

  PlainTargetRow(PlainHeader header, MeasureTable measures, FileProblems problems) {
    this.source = header.source();
    this.measures = measures;
    this.problems = problems;
  }

  @Override
  public Figure parse(CSVRecord row, long line) {
    long before = problems.count();
    Instant publication = published.of(row, line, problems);
    String id = target.of(row, line, problems);
    TargetTerms terms =
        new TargetTerms(
            indicator.of(row, line, problems),
            kind.of(row, line, problems),
            unit.of(row, line, problems),
            basePeriod.of(row, line, problems),
            baseValue.of(row, line, problems));
    TargetSubject subject =
        new TargetSubject(
            reporter.of(row, line, problems),
            definition.of(row, line, problems),
            sector.of(row, line, problems),
            region.of(row, line, problems));
    ReferencePeriod reached = period.of(row, line, problems);
    BigDecimal figure = value.of(row, line, problems);
    PublishableDate day = announced.of(row, line, problems);
    StrategyTarget begun = new StrategyTarget();
    begun.setSource(source);
    begun.setReleaseId("");
    begun.setTarget(id);
    subject.fill(begun);
    begun.setDocument(document.of(row, line, problems));
    begun.setCertainty(certainty.of(row, line, problems));
    begun.setTitle(title.of(row, line, problems));
    begun.setTitleKorean(titleKorean.of(row, line, problems));
    Optional<String> end = ended.of(row, line, problems);
    if (problems.count() > before) {
      return null;
    }
    day.check(publication, "announced", line, problems);
    terms.check(reached, line, problems);
    subject.check(measures, terms, line, problems);
    begun.setAnnounced(day.day().toString());
    begun.setEnded(end.orElse(null));
    terms.fill(begun);
    Milestone milestone = new Milestone(reached.toString(), terms.unit().value(figure));
    if (goesOn(row)) {
      requireTheSame(row, line);
      requireOrder(reached, line);
      open.getMilestones().add(milestone);
      last = reached;
      return null;
    }
    begun.setMilestones(new ArrayList<>(List.of(milestone)));
    first = row;
    last = reached;
    open = begun;
    return new Figure(publication, begun);
  }

  private boolean goesOn(CSVRecord row) {
    return first != null
        && row.get("target").equals(first.get("target"))
        && row.get("published").equals(first.get("published"));
  }

  private void requireTheSame(CSVRecord row, long line) {
    for (String column : COLUMNS) {
      if (!OF_A_MILESTONE.contains(column) && !row.get(column).equals(first.get(column))) {
        problems.add(
            line,
            column,
            "found \"%s\", expected \"%s\" as in the target's first row"
                .formatted(row.get(column), first.get(column)));
      }
    }
  }

  private void requireOrder(ReferencePeriod reached, long line) {
    if (!TargetTerms.isAfter(reached, last)) {
      problems.add(
          line,
          "period",
          "found \"%s\", expected one after %s of the row before".formatted(reached, last));
    }
  }

  private static <T> CsvColumn.Parser<Optional<T>> optional(CsvColumn.Parser<T> parser) {
    return text -> text.isEmpty() ? Optional.empty() : Optional.of(parser.parse(text));
  }
}
