package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the columns of a KCS 10-day response mean: the response does not say which one it is.
 *
 * <p>Column 00 is the total. By item, columns 01 to 10 are items of KCS's own list, which is
 * another one for imports than for exports; by country, they are the partners below.
 */
public enum Kcs10DayOperation {
  /** 15157908: semiconductors are item 01. */
  EXPORTS_BY_ITEM(
      "exports-by-item", "/prlstMmUtPrviExpAcrs/getPrlstMmUtPrviExpAcrs", Flow.EXPORT, ""),
  /** 15157901: semiconductors are item 01. */
  IMPORTS_BY_ITEM(
      "imports-by-item", "/prlstMmUtPrviImpAcrs/getPrlstMmUtPrviImpAcrs", Flow.IMPORT, ""),
  /** 15157941. */
  EXPORTS_BY_COUNTRY(
      "exports-by-country",
      "/cntyMmUtPrviExpAcrs/getCntyMmUtPrviExpAcrs",
      Flow.EXPORT,
      "CHN USA EUU VNM HKG JPN TWN IND SGP MYS"),
  /** 15157909. */
  IMPORTS_BY_COUNTRY(
      "imports-by-country",
      "/cntyMmUtPrviImpAcrs/getCntyMmUtPrviImpAcrs",
      Flow.IMPORT,
      "CHN USA EUU JPN VNM AUS TWN SAU RUS MYS");

  /** Columns of a response, with the total. */
  static final int COLUMNS = 11;

  private static final String TOTAL = "00";
  private static final String WORLD = "WLD";

  private final String text;
  private final String path;
  private final Flow flow;
  private final String partners;

  Kcs10DayOperation(String text, String path, Flow flow, String partners) {
    this.text = text;
    this.path = path;
    this.flow = flow;
    this.partners = partners;
  }

  /** What options and names of files call it. */
  String text() {
    return text;
  }

  /** Where the service has it, behind the address of the gateway. */
  String path() {
    return path;
  }

  Flow flow() {
    return flow;
  }

  /** Each operation is a data set of its own and is loaded in the order of its own publications. */
  String source() {
    return this == EXPORTS_BY_ITEM ? "kcs-10day" : "kcs-10day-" + text;
  }

  String definition() {
    return partners.isEmpty() ? "kcs-item" : "kcs-country";
  }

  String product(int column) {
    return partners.isEmpty() ? "%02d".formatted(column) : TOTAL;
  }

  String partner(int column) {
    return partners.isEmpty() || column == 0
        ? WORLD
        : partners.substring(4 * column - 4, 4 * column - 1);
  }

  /** The operation in words. */
  String words() {
    return text.replace('-', ' ');
  }

  static Kcs10DayOperation of(String text) throws InvalidFieldException {
    Map<String, Kcs10DayOperation> choices =
        Arrays.stream(values()).collect(Collectors.toMap(value -> value.text, value -> value));
    return FieldText.oneOf(text, choices);
  }
}
