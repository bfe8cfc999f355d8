package io.exportindicators.benchmarks;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.avro.specific.SpecificRecord;

/**
 * The part of each synthetic release that needs every indicator: named products with weights both
 * ways, sectors of a whole in months and windows, a definition in another's place, annual figures
 * of a world, and printed growth.
 *
 * <p>Each release brings the new month and revises the one before; annual figures of the two last
 * complete years are revised by every release, which is more than any source does.
 */
final class SyntheticDetail {
  private static final List<String> CHIPS = List.of("854231", "854232", "854233", "854239");
  private static final List<String> SECTORS = List.of("00", "01", "02");
  private static final List<String> PARTNERS =
      List.of("CHN", "HKG", "MEX", "FRA", "GBR", "IND", "THA");
  private static final List<String> WORLD =
      List.of(
          "AUS AUT BEL BRA CAN CHE DEU DNK ESP IDN IND ITA JPN KOR MYS NLD POL SGP TWN USA"
              .split(" "));
  private static final List<String> WINDOWS = List.of("/10", "/20", "");
  private static final long LEAST_CENTS = 1_000_000_000L;

  private final List<SpecificRecord> records = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();
  private final SplittableRandom random;

  /**
   * The part of the release of a month.
   *
   * @param reporters who report by month
   */
  SyntheticDetail(YearMonth month, List<String> reporters, long seed) {
    random = new SplittableRandom(seed * 31 + month.getYear() * 12L + month.getMonthValue());
    for (String reporter : reporters) {
      for (YearMonth of : List.of(month.minusMonths(1), month)) {
        Status status = of.equals(month) ? Status.PROVISIONAL : Status.MONTHLY_FINAL;
        for (Flow flow : List.of(Flow.EXPORT, Flow.IMPORT)) {
          Subject chips = new Subject("synthetic-chips", reporter, flow, of.toString(), status);
          CHIPS.forEach(code -> addPartners(chips, code, true));
          cover(chips, CHIPS);
        }
        for (String window : WINDOWS) {
          Subject sectors =
              new Subject("synthetic-sectors", reporter, Flow.EXPORT, of + window, status);
          SECTORS.forEach(code -> add(sectors, code, "WLD", sizeOf(code)));
        }
      }
      String period = month.toString();
      add(
          new Subject("synthetic-next", reporter, Flow.EXPORT, period, Status.PROVISIONAL),
          "11",
          "WLD",
          sizeOf("01"));
      records.add(printed(reporter, period));
    }
    for (String reporter : WORLD) {
      for (int year = month.getYear() - 2; year < month.getYear(); year++) {
        Subject annual =
            new Subject(
                "synthetic-world",
                reporter,
                Flow.EXPORT,
                Integer.toString(year),
                Status.ANNUAL_FINAL);
        List<String> codes = SECTORS.subList(0, 2);
        codes.forEach(code -> addPartners(annual, code, false));
        cover(annual, codes);
      }
    }
  }

  /** Its records, as many in every release. */
  List<SpecificRecord> records() {
    return records;
  }

  /** What it is complete for. */
  List<Coverage> coverage() {
    return coverage;
  }

  /** Groups of (definition row, reporter, product, period) that its records are of. */
  long groups() {
    return records.stream()
        .filter(TradeRecord.class::isInstance)
        .map(TradeRecord.class::cast)
        .map(
            trade ->
                List.of(
                    trade.getDefinition(),
                    trade.getReporter(),
                    trade.getFlow(),
                    trade.getProduct(),
                    trade.getPeriod()))
        .distinct()
        .count();
  }

  private record Subject(
      String definition, String reporter, Flow flow, String period, Status status) {}

  private void addPartners(Subject subject, String code, boolean withWorldRow) {
    long world = 0;
    for (String partner : PARTNERS) {
      if (!partner.equals(subject.reporter())) {
        world += add(subject, code, partner, sizeOf(code) / PARTNERS.size());
      }
    }
    if (withWorldRow) {
      add(subject, code, "WLD", world);
    }
  }

  /** The whole is larger than its two sectors together. */
  private long sizeOf(String code) {
    long size = LEAST_CENTS + random.nextLong(LEAST_CENTS);
    return code.equals("00") ? 6 * size : size;
  }

  private void cover(Subject subject, List<String> codes) {
    coverage.add(
        new Coverage(
            subject.definition(),
            subject.reporter(),
            subject.flow(),
            codes,
            List.of(subject.period())));
  }

  private long add(Subject subject, String code, String partner, long cents) {
    records.add(
        TradeRecord.newBuilder()
            .setSource("")
            .setReleaseId("")
            .setAttempt(0)
            .setDefinition(subject.definition())
            .setReporter(subject.reporter())
            .setFlow(subject.flow())
            .setClassification("SYNTHETIC")
            .setClassificationVersion("2022")
            .setProduct(code)
            .setPartner(partner)
            .setRegion("")
            .setPeriod(subject.period())
            .setValueCents(cents)
            .setNetWeightGrams(LEAST_CENTS + random.nextLong(LEAST_CENTS))
            .setStatus(subject.status())
            .setBackfill(false)
            .build());
    return cents;
  }

  private SectorObservation printed(String reporter, String period) {
    return SectorObservation.newBuilder()
        .setSource("")
        .setReleaseId("")
        .setAttempt(0)
        .setDefinition("synthetic-sectors")
        .setReporter(reporter)
        .setSector("total")
        .setMeasure("export-growth-yoy")
        .setRegion("")
        .setPeriod(period)
        .setValue(random.nextInt(1_000) / 1_000.0)
        .setUnit("ratio")
        .setStatus(Status.PROVISIONAL)
        .setBackfill(false)
        .build();
  }
}
