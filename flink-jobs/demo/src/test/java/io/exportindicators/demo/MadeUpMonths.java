package io.exportindicators.demo;

import io.exportindicators.ingest.PlainFiguresReader;
import io.exportindicators.ingest.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Random;

/**
 * Made-up exports of Korea by month, total and semiconductors, which are a fifth of it: 4 % more a
 * year, a little noise.
 */
final class MadeUpMonths {
  static final YearMonth FIRST = YearMonth.of(2019, 1);

  private static final String HEAD =
      """
      # figures: 1
      # source: kcs-10day
      # agency: made up
      # title: Made-up exports, total (00) and semiconductors (01)
      # unit: USD
      # kind: delta
      published,definition,reporter,flow,classification,version,product,partner,region,period,value,net_weight,status,backfill
      """;

  private final Random noise;
  private YearMonth next = FIRST;

  MadeUpMonths(long seed) {
    noise = new Random(seed);
  }

  /** The months up to one as a release of a day that is no first publication. */
  Release until(YearMonth last, String published) {
    StringBuilder rows = new StringBuilder();
    while (!next.isAfter(last)) {
      rows.append(month(published, 1, true));
    }
    return release(rows.toString());
  }

  /** The next month, published on the first of the one after it. */
  Release next(double semiconductors) {
    return release(month(next.plusMonths(1).atDay(1).toString(), semiconductors, false));
  }

  private String month(String published, double semiconductors, boolean backfill) {
    double years = (next.getYear() - FIRST.getYear()) + next.getMonthValue() / 12.0;
    double level = 1e9 * Math.pow(1.04, years);
    long chips = Math.round(0.2 * level * semiconductors * Math.exp(0.01 * noise.nextGaussian()));
    long others = Math.round(0.8 * level * Math.exp(0.01 * noise.nextGaussian()));
    String rows =
        row(published, "00", chips + others, backfill) + row(published, "01", chips, backfill);
    next = next.plusMonths(1);
    return rows;
  }

  private String row(String published, String product, long value, boolean backfill) {
    return "%s,kcs-item,KOR,export,KCS-10DAY,2016,%s,WLD,,%s,%d,,monthly-final,%s%n"
        .formatted(published, product, next, value, backfill);
  }

  private static Release release(String rows) {
    byte[] text = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    try {
      return new PlainFiguresReader().read("made-up.csv", new ByteArrayInputStream(text)).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
