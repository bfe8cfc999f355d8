package io.exportindicators.ingest;

import io.exportindicators.ingest.ComtradeFigure.Subject;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Parses one row of a UN Comtrade file; notes every field that is wrong. */
final class ComtradeRow {
  /** The columns that are read; a file has more. */
  static final List<String> COLUMNS =
      List.of(
          "typeCode",
          "freqCode",
          "refYear",
          "refMonth",
          "period",
          "reporterCode",
          "reporterISO",
          "reporterDesc",
          "flowCode",
          "partnerCode",
          "partnerISO",
          "partnerDesc",
          "partner2Code",
          "classificationSearchCode",
          "cmdCode",
          "customsCode",
          "mosCode",
          "motCode",
          "netWgt",
          "primaryValue");

  /** The breakdowns that a row may be of, each with what a total has there. */
  private static final List<Map.Entry<String, String>> BREAKDOWNS =
      List.of(
          Map.entry("partner2Code", "0"),
          Map.entry("motCode", "0"),
          Map.entry("customsCode", "C00"),
          Map.entry("mosCode", "0"));

  /** Re-exports, domestic exports and goods for processing are parts of X; likewise of M. */
  private static final Map<String, FlowPart> FLOWS =
      Map.of(
          "X", new FlowPart(Flow.EXPORT, false),
          "RX", new FlowPart(Flow.EXPORT, true),
          "DX", new FlowPart(Flow.EXPORT, true),
          "XIP", new FlowPart(Flow.EXPORT, true),
          "XOP", new FlowPart(Flow.EXPORT, true),
          "M", new FlowPart(Flow.IMPORT, false),
          "RM", new FlowPart(Flow.IMPORT, true),
          "FM", new FlowPart(Flow.IMPORT, true),
          "MIP", new FlowPart(Flow.IMPORT, true),
          "MOP", new FlowPart(Flow.IMPORT, true));

  private static final Map<String, String> VERSIONS =
      Map.of(
          "HS",
          "as-reported",
          "H0",
          "1988",
          "H1",
          "1996",
          "H2",
          "2002",
          "H3",
          "2007",
          "H4",
          "2012",
          "H5",
          "2017",
          "H6",
          "2022");

  private final ComtradeEconomies economies = ComtradeEconomies.read();
  private final CsvColumn<String> type =
      CsvColumn.repeating("typeCode", text -> FieldText.oneOf(text, Map.of("C", "C")));
  private final CsvColumn<Boolean> monthly =
      CsvColumn.repeating("freqCode", text -> FieldText.oneOf(text, Map.of("A", false, "M", true)));
  private final CsvColumn<FlowPart> flow =
      CsvColumn.repeating("flowCode", text -> FieldText.oneOf(text, FLOWS));
  private final CsvColumn<String> version =
      CsvColumn.repeating("classificationSearchCode", text -> FieldText.oneOf(text, VERSIONS));
  private final CsvColumn<String> product =
      CsvColumn.repeating("cmdCode", text -> text.equals("TOTAL") ? "00" : FieldText.product(text));
  private final CsvColumn<Long> value =
      CsvColumn.varying("primaryValue", ValueUnit.USD::nearestCents);
  private final CsvColumn<Long> weight =
      CsvColumn.varying(
          "netWgt", text -> text.isEmpty() ? null : WeightUnit.KILOGRAM.nearestGrams(text));
  private final String definition;
  private final FileProblems problems;

  private record FlowPart(Flow flow, boolean part) {}

  /**
   * A parser.
   *
   * @param definition of all rows; null to name it after frequency, classification and product
   */
  ComtradeRow(String definition, FileProblems problems) {
    this.definition = definition;
    this.problems = problems;
  }

  /** The row's figure; null where problems were noted. */
  ComtradeFigure parse(CSVRecord row, long line) {
    long before = problems.count();
    type.of(row, line, problems);
    Boolean byMonth = monthly.of(row, line, problems);
    FlowPart direction = flow.of(row, line, problems);
    String system = version.of(row, line, problems);
    String code = product.of(row, line, problems);
    String reporter = economy(row, line, "reporter");
    String partner = economy(row, line, "partner");
    Long cents = value.of(row, line, problems);
    Long grams = weight.of(row, line, problems);
    if (problems.count() > before) {
      return null;
    }
    ReferencePeriod period = period(row, line, byMonth);
    if (period == null) {
      return null;
    }
    boolean weighed = grams != null && (grams > 0 || cents == 0);
    return new ComtradeFigure(
        line,
        new Subject(
            definition == null ? derived(code, system, byMonth) : definition,
            reporter,
            direction.flow(),
            system,
            code,
            partner,
            row.get("partnerCode"),
            period),
        direction.part() ? "flowCode" : breakdown(row),
        cents,
        weighed ? grams : null);
  }

  private String economy(CSVRecord row, long line, String side) {
    String number = row.get(side + "Code");
    String iso = row.get(side + "ISO").strip();
    String economy = economies.of(number);
    boolean reports =
        !side.equals("reporter")
            || !(ComtradeEconomies.WORLD.equals(economy)
                || ComtradeEconomies.AREAS.equals(economy));
    if (economy == null || !reports) {
      problems.add(
          line,
          side + "Code",
          "found \"%s\" (%s), expected an economy that has a code in ISO 3166"
              .formatted(number, row.get(side + "Desc").strip()));
    } else if (!ComtradeEconomies.fits(economy, iso)) {
      problems.add(
          line, side + "ISO", "found \"%s\", expected %s or nothing".formatted(iso, economy));
    }
    return economy;
  }

  /** Annual rows: refMonth 52, period 2013. Monthly rows: period 202501. */
  private ReferencePeriod period(CSVRecord row, long line, boolean byMonth) {
    String text = row.get("period");
    String year = row.get("refYear");
    String month = row.get("refMonth");
    if (!byMonth && !month.equals("52")) {
      problems.add(line, "refMonth", "found \"%s\", expected 52 in an annual row".formatted(month));
      return null;
    }
    String expected = byMonth && month.length() < 2 ? year + "0" + month : year + month;
    ReferencePeriod period =
        ReferencePeriod.parse(byMonth ? text.replaceFirst("^(\\d{4})(\\d{2})$", "$1-$2") : text)
            .filter(found -> text.equals(byMonth ? expected : year))
            .filter(
                found ->
                    found.kind()
                        == (byMonth ? ReferencePeriod.Kind.MONTH : ReferencePeriod.Kind.YEAR))
            .orElse(null);
    if (period == null) {
      problems.add(
          line,
          "period",
          "found \"%s\", expected %s of refYear %s and refMonth %s"
              .formatted(text, byMonth ? "the month, like 202501," : "the year", year, month));
    }
    return period;
  }

  private static String breakdown(CSVRecord row) {
    for (Map.Entry<String, String> total : BREAKDOWNS) {
      if (!row.get(total.getKey()).strip().equals(total.getValue())) {
        return total.getKey();
      }
    }
    return null;
  }

  private static String derived(String product, String version, boolean byMonth) {
    String system = version.equals("as-reported") ? "hs" : "hs" + version + "-";
    return "comtrade-" + system + product + (byMonth ? "-monthly" : "");
  }
}
