package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
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

  private final CsvColumn<Instant> published =
      CsvColumn.repeating("published", FieldText::published);
  private final CsvColumn<String> definition = CsvColumn.repeating("definition", FieldText::id);
  private final CsvColumn<String> reporter = CsvColumn.repeating("reporter", FieldText::economy);
  private final CsvColumn<Flow> flow =
      CsvColumn.repeating("flow", text -> FieldText.oneOf(text, FLOWS));
  private final CsvColumn<String> classification =
      CsvColumn.repeating("classification", FieldText::classification);
  private final CsvColumn<String> version = CsvColumn.repeating("version", FieldText::version);
  private final CsvColumn<String> product = CsvColumn.repeating("product", FieldText::product);
  private final CsvColumn<String> partner = CsvColumn.repeating("partner", FieldText::economy);
  private final CsvColumn<String> region = CsvColumn.repeating("region", FieldText::region);
  private final CsvColumn<PublishablePeriod> period =
      CsvColumn.repeating("period", PublishablePeriod::of);
  private final CsvColumn<Long> value;
  private final CsvColumn<Long> weight;
  private final CsvColumn<Status> status = CsvColumn.repeating("status", FieldText::status);
  private final CsvColumn<Boolean> backfill = CsvColumn.repeating("backfill", FieldText::truth);
  private final String source;
  private final FileProblems problems;

  /**
   * A row that is right.
   *
   * @param published when its release was published
   * @param trade its figure
   */
  record Figure(Instant published, TradeRecord trade) {}

  PlainRow(PlainHeader header, FileProblems problems) {
    this.source = header.source();
    this.problems = problems;
    this.value = CsvColumn.varying("value", header.unit()::cents);
    this.weight = CsvColumn.varying("net_weight", text -> grams(text, header.weightUnit()));
  }

  /** The row's figure; null where problems were noted. */
  Figure parse(CSVRecord row, long line) {
    long before = problems.count();
    Instant publication = published.of(row, line, problems);
    PublishablePeriod about = period.of(row, line, problems);
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
    if (publication != null && about != null) {
      about.check(publication, line, problems);
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
