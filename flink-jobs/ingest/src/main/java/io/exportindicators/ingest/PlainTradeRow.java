package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.TradeRecord;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.commons.csv.CSVRecord;

/** A row of a plain file of trade. */
final class PlainTradeRow extends PlainRow {
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

  private final CsvColumn<Flow> flow =
      CsvColumn.repeating("flow", text -> FieldText.oneOf(text, FLOWS));
  private final CsvColumn<String> classification =
      CsvColumn.repeating("classification", FieldText::classification);
  private final CsvColumn<String> version = CsvColumn.repeating("version", FieldText::version);
  private final CsvColumn<String> product = CsvColumn.repeating("product", FieldText::product);
  private final CsvColumn<String> partner = CsvColumn.repeating("partner", FieldText::economy);
  private final CsvColumn<Long> value;
  private final CsvColumn<Long> weight;
  private final String source;
  private final FileProblems problems;

  PlainTradeRow(PlainHeader header, FileProblems problems) {
    super(problems);
    this.source = header.source();
    this.problems = problems;
    this.value = CsvColumn.varying("value", header.unit()::cents);
    this.weight = CsvColumn.varying("net_weight", text -> grams(text, header.weightUnit()));
  }

  @Override
  SpecificRecord entry(CSVRecord row, long line, Common common) {
    Long cents = value.of(row, line, problems);
    TradeRecord trade = new TradeRecord();
    trade.setSource(source);
    trade.setReleaseId("");
    trade.setDefinition(common.definition());
    trade.setReporter(common.reporter());
    trade.setFlow(flow.of(row, line, problems));
    trade.setClassification(classification.of(row, line, problems));
    trade.setClassificationVersion(version.of(row, line, problems));
    trade.setProduct(product.of(row, line, problems));
    trade.setPartner(partner.of(row, line, problems));
    trade.setRegion(common.region());
    trade.setPeriod(common.period());
    trade.setValueCents(cents == null ? 0 : cents);
    trade.setNetWeightGrams(weight.of(row, line, problems));
    trade.setStatus(common.status());
    trade.setBackfill(common.backfill());
    return trade;
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
