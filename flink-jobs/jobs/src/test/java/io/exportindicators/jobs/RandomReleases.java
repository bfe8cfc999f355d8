package io.exportindicators.jobs;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;

/**
 * Plausible releases by seed, by the table three-economies.csv: full and delta, revisions, a
 * history that can be adjusted seasonally, years of a world that reports late, prices, printed
 * growth rates, figures of sectors with goals and events ({@link RandomSectors}), one release that
 * is withheld with a later one that waits, and both again.
 */
final class RandomReleases {
  private static final Instant FIRST = Instant.parse("2024-02-01T00:00:00Z");

  /** Months before the first that one reporter gives: enough to be adjusted seasonally. */
  private static final int HISTORY = 50;

  private static final List<String> REPORTERS = List.of("KOR", "TWN", "JPN");

  private final Random random;
  private final List<List<SpecificRecord>> releases = new ArrayList<>();

  RandomReleases(long seed, int months) {
    random = new Random(seed);
    RandomSectors sectors = new RandomSectors(seed, REPORTERS);
    for (int month = 0; month < months; month++) {
      Instant published = FIRST.plus(Duration.ofDays(30L * month));
      releases.add(item(month, published));
      releases.add(partners(month, published));
      releases.add(sectors.release(month, published));
    }
    withholdOneAndHealIt();
  }

  /** The releases, each as messages of the log. */
  List<List<SpecificRecord>> releases() {
    return releases;
  }

  private void withholdOneAndHealIt() {
    int broken = releases.size() / 2;
    int waiting = broken + 3;
    List<SpecificRecord> whole = releases.get(broken);
    List<SpecificRecord> cut = new ArrayList<>(whole);
    cut.remove(0);
    releases.set(broken, cut);
    releases.add(waiting + 1, again(whole));
    releases.add(waiting + 2, again(releases.get(waiting)));
  }

  private static List<SpecificRecord> again(List<SpecificRecord> release) {
    List<SpecificRecord> copy = new ArrayList<>();
    for (SpecificRecord record : release) {
      if (record instanceof TradeRecord trade) {
        copy.add(TradeRecord.newBuilder(trade).setAttempt(2).build());
      } else if (record instanceof SectorObservation observation) {
        copy.add(SectorObservation.newBuilder(observation).setAttempt(2).build());
      } else {
        copy.add(ReleaseMarker.newBuilder((ReleaseMarker) record).setAttempt(2).build());
      }
    }
    return copy;
  }

  private List<SpecificRecord> item(int month, Instant published) {
    String id = "item-" + month;
    List<SpecificRecord> messages = new ArrayList<>();
    for (int past = month == 0 ? -HISTORY : 0; past < 0; past++) {
      messages.add(record("item", id, "KOR", Flow.EXPORT, "00", "WLD", past, 50_000));
      messages.add(record("item", id, "KOR", Flow.EXPORT, "01", "WLD", past, 9_000));
      messages.add(firstDays(id, past));
    }
    messages.add(firstDays(id, month + 1));
    for (String reporter : REPORTERS) {
      for (int revised = Math.max(0, month - 1); revised <= month; revised++) {
        messages.add(record("item", id, reporter, Flow.EXPORT, "00", "WLD", revised, 50_000));
        messages.add(record("item", id, reporter, Flow.EXPORT, "01", "WLD", revised, 9_000));
        messages.add(printed(id, reporter, revised));
      }
      for (int priced = month == 0 ? -12 : month - 1; priced <= month; priced++) {
        addPriced(messages, id, reporter, priced);
      }
      int year = month / 3;
      if (month % 3 == 0 && (year == 0 || !reporter.equals("JPN"))) {
        addYears(messages, id, reporter, Math.max(0, year - 1), year);
      } else if (month % 3 == 1 && reporter.equals("JPN")) {
        addYears(messages, id, reporter, year, year);
      }
    }
    messages.add(marker("item", id, published, ReleaseKind.DELTA, List.of(), messages.size()));
    return messages;
  }

  /** Days 1 to 20 of all goods. */
  private TradeRecord firstDays(String id, int month) {
    TradeRecord record = record("item", id, "KOR", Flow.EXPORT, "00", "WLD", month, 20_000);
    record.setPeriod(text(month) + "/20");
    return record;
  }

  /** Two products and their weights, exports and imports. */
  private void addPriced(List<SpecificRecord> into, String id, String reporter, int month) {
    for (Flow flow : List.of(Flow.EXPORT, Flow.IMPORT)) {
      for (String product : List.of("8541", "8542")) {
        TradeRecord record = record("item", id, reporter, flow, product, "WLD", month, 700);
        record.setDefinition("priced");
        record.setNetWeightGrams(1_000L * (1 + random.nextInt(50)));
        into.add(record);
      }
    }
  }

  /** All goods and chips by partner; one partner is not listed. */
  private void addYears(
      List<SpecificRecord> into, String id, String reporter, int first, int last) {
    for (int year = first; year <= last; year++) {
      for (String product : List.of("00", "01")) {
        long sum = 0;
        for (String partner : List.of("USA", "CHN", "VNM", "WLD")) {
          int size = product.equals("00") ? 90_000 : 8_000;
          TradeRecord record = record("item", id, reporter, Flow.EXPORT, product, partner, 0, size);
          record.setDefinition("year");
          record.setPeriod(Integer.toString(2020 + year));
          if (partner.equals("WLD")) {
            record.setValueCents(sum);
          }
          sum += record.getValueCents();
          into.add(record);
        }
      }
    }
  }

  private SectorObservation printed(String id, String reporter, int month) {
    return SectorObservation.newBuilder()
        .setSource("item")
        .setReleaseId(id)
        .setAttempt(1)
        .setDefinition("item")
        .setReporter(reporter)
        .setSector("total")
        .setMeasure(random.nextBoolean() ? "export-growth-yoy" : "export-growth-yoy-daily")
        .setRegion("")
        .setPeriod(text(month))
        .setValue((random.nextInt(400) - 200) / 1_000.0)
        .setUnit("ratio")
        .setStatus(random.nextBoolean() ? Status.PROVISIONAL : Status.MONTHLY_FINAL)
        .setBackfill(month < 3)
        .build();
  }

  private List<SpecificRecord> partners(int month, Instant published) {
    String id = "partner-" + month;
    List<SpecificRecord> messages = new ArrayList<>();
    List<Coverage> coverage = new ArrayList<>();
    for (String reporter : REPORTERS) {
      for (Flow flow : List.of(Flow.EXPORT, Flow.IMPORT)) {
        coverage.add(coverage(reporter, flow, month));
        for (String product : List.of("8541", "8542")) {
          for (String partner : List.of("USA", "CHN", "VNM", "DEU")) {
            if (random.nextInt(5) > 0) {
              messages.add(record("partner", id, reporter, flow, product, partner, month, 800));
            }
          }
        }
      }
    }
    messages.add(marker("partner", id, published, ReleaseKind.FULL, coverage, messages.size()));
    return messages;
  }

  private static Coverage coverage(String reporter, Flow flow, int month) {
    return new Coverage("partner", reporter, flow, List.of("8541", "8542"), List.of(text(month)));
  }

  private TradeRecord record(
      String source,
      String id,
      String reporter,
      Flow flow,
      String product,
      String partner,
      int month,
      int size) {
    return TradeRecord.newBuilder()
        .setSource(source)
        .setReleaseId(id)
        .setAttempt(1)
        .setDefinition(source)
        .setReporter(reporter)
        .setFlow(flow)
        .setClassification(source.equals("item") ? "ITEM" : "HS")
        .setClassificationVersion("1")
        .setProduct(product)
        .setPartner(partner)
        .setRegion("")
        .setPeriod(text(month))
        .setValueCents(100L * (size + random.nextInt(size)))
        .setNetWeightGrams(random.nextBoolean() ? null : 1000L * random.nextInt(500))
        .setStatus(random.nextBoolean() ? Status.PROVISIONAL : Status.MONTHLY_FINAL)
        .setBackfill(month < 3)
        .build();
  }

  private static ReleaseMarker marker(
      String source,
      String id,
      Instant published,
      ReleaseKind kind,
      List<Coverage> coverage,
      long count) {
    return ReleaseMarker.newBuilder()
        .setSource(source)
        .setReleaseId(id)
        .setAttempt(1)
        .setPublishedAt(published)
        .setKind(kind)
        .setCoverage(coverage)
        .setRecordCount(count)
        .setBackfill(false)
        .setAgency("constructed")
        .setTitle("constructed for a test")
        .build();
  }

  private static String text(int month) {
    return YearMonth.of(2024, 1).plusMonths(month).toString();
  }
}
