package io.exportindicators.benchmarks;

import io.exportindicators.ingest.Release;
import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.apache.avro.specific.SpecificRecord;

/**
 * Monthly releases of one source with five reporters: each brings a new month and revises the
 * months before it until it is full. A small part of it needs every indicator, see {@link
 * SyntheticDetail}.
 *
 * <p>Every amount differs from the one before, so that no work is saved. Same workload, same
 * releases.
 */
final class SyntheticReleases {
  private static final YearMonth FIRST_MONTH = YearMonth.of(2018, 1);
  private static final int PUBLICATION_DAY = 15;
  private static final List<String> REPORTERS = List.of("DEU", "JPN", "KOR", "TWN", "USA");

  /** Who has the definitions of the detail too; the others report goods alone. */
  private static final List<String> REPORTERS_OF_DETAIL = List.of("KOR", "TWN");

  private static final String[] PARTNERS =
      ("ARE ARG AUS AUT BEL BRA CAN CHE CHL CHN CZE DNK ESP FIN FRA GBR HKG HUN IDN IND IRL ISR ITA"
              + " MAR MEX MYS NLD NOR NZL PAK PER PHL POL PRT ROU SAU SGP SWE THA TUR")
          .split(" ");
  private static final long LARGEST_CENTS = 5_000_000_000L;

  private final Workload workload;
  private final ArrivalOrder order;
  private final int goodsOfRelease;

  SyntheticReleases(Workload workload, ArrivalOrder order) {
    this.workload = workload;
    this.order = order;
    goodsOfRelease = workload.releaseSize() - detailOfRelease();
  }

  /** With fewer records, a release would mostly be detail. */
  static int leastReleaseSize() {
    return 2 * detailOfRelease();
  }

  private static int detailOfRelease() {
    return new SyntheticDetail(FIRST_MONTH, REPORTERS_OF_DETAIL, 0).records().size();
  }

  /** Release with a number, from 0. */
  Release release(int number) {
    YearMonth month = FIRST_MONTH.plusMonths(number);
    SyntheticDetail detail = detail(month);
    List<SpecificRecord> records = records(number);
    records.addAll(detail.records());
    if (order.isShuffled()) {
      Collections.shuffle(records, new Random(workload.seed() + number));
    }
    return new Release(
        "benchmark",
        month.plusMonths(1).atDay(PUBLICATION_DAY).atStartOfDay().toInstant(ZoneOffset.UTC),
        ReleaseKind.FULL,
        coverage(month, detail),
        "none",
        "synthetic trade of " + month,
        null,
        records);
  }

  /** A release is complete for its new month. */
  private List<Coverage> coverage(YearMonth month, SyntheticDetail detail) {
    List<Coverage> coverage = new ArrayList<>(detail.coverage());
    for (int reporter = 0; reporter < REPORTERS.size(); reporter++) {
      List<String> products = new ArrayList<>();
      int end = Math.min((reporter + 1) * productsOfReporter(), groupsOfMonth());
      for (int group = reporter * productsOfReporter(); group < end; group++) {
        products.add(product(group));
      }
      coverage.add(
          new Coverage(
              definition(),
              REPORTERS.get(reporter),
              Flow.EXPORT,
              products,
              List.of(month.toString())));
    }
    return coverage;
  }

  private SyntheticDetail detail(YearMonth month) {
    return new SyntheticDetail(month, REPORTERS_OF_DETAIL, workload.seed());
  }

  /** Groups of (reporter, product, period) that a release has: how often it touches state. */
  long groupsOfRelease() {
    long groups = detail(FIRST_MONTH).groups();
    for (int group = 0; group < groupsOfMonth(); group++) {
      for (int back = 0; back < monthsOfRelease(); back++) {
        boolean any = false;
        for (int identity = first(group); identity < first(group + 1); identity++) {
          any |= contains(identity, back);
        }
        groups += any ? 1 : 0;
      }
    }
    return groups;
  }

  private List<SpecificRecord> records(int number) {
    List<SpecificRecord> records = new ArrayList<>(workload.releaseSize());
    for (int group = 0; group < groupsOfMonth(); group++) {
      for (int back = monthsOfRelease() - 1; back >= 0; back--) {
        for (int identity = first(group); identity < first(group + 1); identity++) {
          if (contains(identity, back)) {
            records.add(record(number, group, identity, back));
          }
        }
      }
    }
    return records;
  }

  private int groupsOfMonth() {
    int size = order.partnersOfGroup();
    return (identitiesOfMonth() + size - 1) / size;
  }

  private int identitiesOfMonth() {
    return Math.min(goodsOfRelease, workload.identitiesOfMonth());
  }

  private int first(int group) {
    return Math.min(group * order.partnersOfGroup(), identitiesOfMonth());
  }

  private int monthsOfRelease() {
    int month = identitiesOfMonth();
    return (goodsOfRelease + month - 1) / month;
  }

  /** The oldest month is revised in part, its records spread evenly. */
  private boolean contains(int identity, int back) {
    long month = identitiesOfMonth();
    long wanted = Math.min(month, goodsOfRelease - back * month);
    return (identity + 1) * wanted / month > identity * wanted / month;
  }

  private TradeRecord record(int number, int group, int identity, int back) {
    int partner = order == ArrivalOrder.LONE ? identity % PARTNERS.length : identity - first(group);
    SplittableRandom random =
        new SplittableRandom(workload.seed() + ((long) identity << 20) + (number << 8) + back);
    return TradeRecord.newBuilder()
        .setSource("")
        .setReleaseId("")
        .setAttempt(0)
        .setDefinition(definition())
        .setReporter(REPORTERS.get(group / productsOfReporter()))
        .setFlow(Flow.EXPORT)
        .setClassification("HS")
        .setClassificationVersion("2022")
        .setProduct(product(group))
        .setPartner(PARTNERS[partner])
        .setRegion("")
        .setPeriod(FIRST_MONTH.plusMonths(number - (long) back).toString())
        .setValueCents(random.nextLong(LARGEST_CENTS))
        .setNetWeightGrams(random.nextInt(5) == 0 ? null : random.nextLong(LARGEST_CENTS))
        .setStatus(back == 0 ? Status.PROVISIONAL : Status.MONTHLY_FINAL)
        .setBackfill(false)
        .build();
  }

  private String definition() {
    return order == ArrivalOrder.LONE ? "synthetic-10" : "synthetic-6";
  }

  private int productsOfReporter() {
    return (groupsOfMonth() + REPORTERS.size() - 1) / REPORTERS.size();
  }

  private String product(int group) {
    boolean lone = order == ArrivalOrder.LONE;
    int products = productsOfReporter();
    long step = lone ? 8_000_000_000L / products : 690_000L / products;
    return Long.toString((lone ? 1_000_000_000L : 280_000) + (group % products) * step);
  }
}
