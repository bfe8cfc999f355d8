package io.exportindicators.benchmarks;

import io.exportindicators.indicators.Months;
import io.exportindicators.ingest.Release;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.avro.specific.SpecificRecord;

/**
 * Releases of headline series: a history of months at once, then a month each, which revises the
 * month before. The first print of a month differs a little from its second.
 *
 * <p>Same series, months and seed, same releases.
 */
final class HeadlineReleases {
  private static final int PUBLICATION_DAY = 15;
  private static final double REVISION_DEVIATION = 0.002;

  private final List<Definition> series;
  private final List<SyntheticSeries> levels = new ArrayList<>();
  private final int historyMonths;
  private final long seed;

  /**
   * Releases of rows of a definition table, each of one code.
   *
   * @param releases how many there are after the history
   */
  HeadlineReleases(List<Definition> series, int historyMonths, int releases, long seed) {
    this.series = series;
    this.historyMonths = historyMonths;
    this.seed = seed;
    for (int place = 0; place < series.size(); place++) {
      levels.add(SyntheticSeries.of(seed, place, historyMonths + releases));
    }
  }

  /** The months before the first release, as backfill. */
  Release history() {
    return release(0, historyMonths - 1, true);
  }

  /** Release with a number, from 0: its month, and the one before anew. */
  Release release(int number) {
    return release(historyMonths + number - 1, historyMonths + number, false);
  }

  /** The newest month of a release; of the history with number -1. */
  YearMonth month(int number) {
    return monthAt(historyMonths + number);
  }

  private YearMonth monthAt(int age) {
    int month = levels.get(0).firstMonth() + age;
    return YearMonth.of(Months.year(month), Months.monthValue(month));
  }

  private Release release(int firstAge, int lastAge, boolean backfill) {
    List<SpecificRecord> records = new ArrayList<>();
    List<Coverage> coverage = new ArrayList<>();
    for (int place = 0; place < series.size(); place++) {
      List<String> periods = new ArrayList<>();
      for (int age = firstAge; age <= lastAge; age++) {
        periods.add(monthAt(age).toString());
        records.add(record(place, age, age == lastAge && !backfill, backfill));
      }
      Definition row = series.get(place);
      coverage.add(new Coverage(row.definition(), reporter(row), row.flow(), row.codes(), periods));
    }
    YearMonth newest = monthAt(lastAge);
    return new Release(
        series.get(0).source(),
        publication(newest),
        ReleaseKind.FULL,
        coverage,
        "none",
        "synthetic headline series up to " + newest,
        null,
        records);
  }

  private static Instant publication(YearMonth month) {
    return month.plusMonths(1).atDay(PUBLICATION_DAY).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private TradeRecord record(int place, int age, boolean isFirstPrint, boolean backfill) {
    Definition row = series.get(place);
    double dollars = levels.get(place).levels()[age];
    if (isFirstPrint) {
      dollars *= 1 + REVISION_DEVIATION * revision(place, age);
    }
    return TradeRecord.newBuilder()
        .setSource("")
        .setReleaseId("")
        .setAttempt(0)
        .setDefinition(row.definition())
        .setReporter(reporter(row))
        .setFlow(row.flow())
        .setClassification(row.classification())
        .setClassificationVersion(row.version())
        .setProduct(row.codes().get(0))
        .setPartner("WLD")
        .setRegion("")
        .setPeriod(monthAt(age).toString())
        .setValueCents(Math.round(100 * dollars))
        .setNetWeightGrams(null)
        .setStatus(isFirstPrint ? Status.PROVISIONAL : Status.MONTHLY_FINAL)
        .setBackfill(backfill)
        .build();
  }

  private double revision(int place, int age) {
    return new SplittableRandom(seed + 1_000_000L * place + age).nextGaussian();
  }

  private static String reporter(Definition row) {
    return row.reporters().iterator().next();
  }
}
