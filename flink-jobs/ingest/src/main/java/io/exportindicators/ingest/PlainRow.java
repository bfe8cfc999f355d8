package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Parses one row of a plain figures file; notes every field that is wrong. */
final class PlainRow {
  /** The columns, which may stand in any order. */
  static final List<String> COLUMNS =
      List.of(
          "published",
          "definition",
          "reporter",
          "flow",
          "classification",
          "version",
          "product",
          "partner",
          "region",
          "period",
          "value",
          "net_weight",
          "status",
          "backfill");

  private static final Map<String, Flow> FLOWS =
      Map.of("export", Flow.EXPORT, "import", Flow.IMPORT);

  private final PlainColumn<Instant> published =
      PlainColumn.repeating("published", FieldText::published);
  private final PlainColumn<String> definition = PlainColumn.repeating("definition", FieldText::id);
  private final PlainColumn<String> reporter =
      PlainColumn.repeating("reporter", FieldText::economy);
  private final PlainColumn<Flow> flow =
      PlainColumn.repeating("flow", text -> FieldText.oneOf(text, FLOWS));
  private final PlainColumn<String> classification =
      PlainColumn.repeating("classification", FieldText::classification);
  private final PlainColumn<String> version = PlainColumn.repeating("version", FieldText::version);
  private final PlainColumn<String> product = PlainColumn.repeating("product", FieldText::product);
  private final PlainColumn<String> partner = PlainColumn.repeating("partner", FieldText::economy);
  private final PlainColumn<String> region = PlainColumn.repeating("region", FieldText::region);
  private final PlainColumn<Period> period = PlainColumn.repeating("period", Period::of);
  private final PlainColumn<Long> value;
  private final PlainColumn<Long> weight;
  private final PlainColumn<Status> status = PlainColumn.repeating("status", FieldText::status);
  private final PlainColumn<Boolean> backfill = PlainColumn.repeating("backfill", FieldText::truth);
  private final String source;
  private final FileProblems problems;

  /**
   * A row that is right.
   *
   * @param published when its release was published
   * @param trade its figure
   */
  record Figure(Instant published, TradeRecord trade) {}

  private record Period(String text, Instant earliestPublication) {
    static Period of(String text) throws InvalidFieldException {
      ReferencePeriod period = FieldText.period(text);
      // A day of grace: time zones ahead of UTC begin a period on the day before.
      Instant earliest = period.firstDay().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      return new Period(period.toString(), earliest);
    }
  }

  PlainRow(PlainHeader header, FileProblems problems) {
    this.source = header.source();
    this.problems = problems;
    this.value = PlainColumn.varying("value", header.unit()::cents);
    this.weight = PlainColumn.varying("net_weight", text -> grams(text, header.weightUnit()));
  }

  /** The row's figure; null where problems were noted. */
  Figure parse(CSVRecord row, long line) {
    long before = problems.count();
    Instant publication = published.of(row, line, problems);
    Period about = period.of(row, line, problems);
    Long cents = value.of(row, line, problems);
    Boolean reconstructed = backfill.of(row, line, problems);
    TradeRecord trade = new TradeRecord();
    trade.setSource(source);
    trade.setReleaseId("");
    trade.setDefinition(definition.of(row, line, problems));
    trade.setReporter(reporter.of(row, line, problems));
    trade.setFlow(flow.of(row, line, problems));
    trade.setClassification(classification.of(row, line, problems));
    trade.setClassificationVersion(version.of(row, line, problems));
    trade.setProduct(product.of(row, line, problems));
    trade.setPartner(partner.of(row, line, problems));
    trade.setRegion(region.of(row, line, problems));
    trade.setNetWeightGrams(weight.of(row, line, problems));
    trade.setStatus(status.of(row, line, problems));
    if (publication != null && about != null && publication.isBefore(about.earliestPublication())) {
      problems.add(
          line, "published", "found %s, before the period %s".formatted(publication, about.text()));
    }
    if (problems.count() > before) {
      return null;
    }
    trade.setPeriod(about.text());
    trade.setValueCents(cents);
    trade.setBackfill(reconstructed);
    return new Figure(publication, trade);
  }

  private static Long grams(String text, WeightUnit unit) throws InvalidFieldException {
    if (text.isEmpty()) {
      return null;
    }
    if (unit == null) {
      throw new InvalidFieldException(text, "nothing, or a header line \"# weight unit: kg\"");
    }
    return unit.grams(text);
  }
}
