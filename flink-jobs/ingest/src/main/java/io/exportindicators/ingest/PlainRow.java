package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
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

  private final PlainHeader header;
  private final FileProblems problems;
  private final Map<String, String> texts = new HashMap<>();
  private CSVRecord row;
  private long line;

  /**
   * A row that is right.
   *
   * @param published when its release was published
   * @param trade its figure
   */
  record Figure(Instant published, TradeRecord trade) {}

  PlainRow(PlainHeader header, FileProblems problems) {
    this.header = header;
    this.problems = problems;
  }

  /** The row's figure; null where problems were noted. */
  Figure parse(CSVRecord record, long lineNumber) {
    row = record;
    line = lineNumber;
    long before = problems.count();
    Instant published = field("published", FieldText::published);
    ReferencePeriod period = field("period", FieldText::period);
    Long value = field("value", header.unit()::cents);
    Boolean backfill = field("backfill", FieldText::truth);
    TradeRecord trade = new TradeRecord();
    trade.setSource(header.source());
    trade.setReleaseId("");
    trade.setDefinition(field("definition", FieldText::id));
    trade.setReporter(field("reporter", FieldText::economy));
    trade.setFlow(field("flow", text -> FieldText.oneOf(text, FLOWS)));
    trade.setClassification(field("classification", FieldText::classification));
    trade.setClassificationVersion(field("version", FieldText::version));
    trade.setProduct(field("product", FieldText::product));
    trade.setPartner(field("partner", FieldText::economy));
    trade.setRegion(field("region", FieldText::region));
    trade.setNetWeightGrams(field("net_weight", this::weight));
    trade.setStatus(field("status", FieldText::status));
    if (published != null && period != null) {
      requireBegun(published, period);
    }
    if (problems.count() > before) {
      return null;
    }
    trade.setPeriod(text(period.toString()));
    trade.setValueCents(value);
    trade.setBackfill(backfill);
    return new Figure(published, trade);
  }

  private void requireBegun(Instant published, ReferencePeriod period) {
    // A day of grace: time zones ahead of UTC begin a period on the day before.
    if (published.isBefore(
        period.firstDay().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())) {
      problems.add(line, "published", "found " + published + ", before the period " + period);
    }
  }

  private Long weight(String text) throws InvalidFieldException {
    if (text.isEmpty()) {
      return null;
    }
    if (header.weightUnit() == null) {
      throw new InvalidFieldException(text, "nothing, or a header line \"# weight unit: kg\"");
    }
    return header.weightUnit().grams(text);
  }

  private interface Parser<T> {
    T parse(String text) throws InvalidFieldException;
  }

  private <T> T field(String column, Parser<T> parser) {
    try {
      return parser.parse(text(row.get(column)));
    } catch (InvalidFieldException e) {
      problems.add(line, column, e.getMessage());
      return null;
    }
  }

  /** One object for equal texts: a file of millions of rows has few of them. */
  private String text(String text) {
    return text.length() > 10 ? text : texts.computeIfAbsent(text, key -> key);
  }
}
