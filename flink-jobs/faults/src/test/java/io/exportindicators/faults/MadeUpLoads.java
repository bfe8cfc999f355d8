package io.exportindicators.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Files of three sources, made up from a seed: each source begins with its history in one release,
 * then every file is a month more, with its windows or with revisions of months before.
 */
final class MadeUpLoads {
  static final String PARTNERS_DEFINITION = "hs8542";

  private static final YearMonth FIRST_NEWS = YearMonth.of(2024, 1);
  private static final List<String> PARTNERS =
      List.of("USA", "CHN", "JPN", "VNM", "HKG", "TWN", "FRA", "POL", "GBR");
  private static final String COLUMNS =
      "published,definition,reporter,flow,classification,version,product,partner,region,period,value,"
          + "net_weight,status,backfill\n";

  private final Random random;

  MadeUpLoads(long seed) {
    this.random = new Random(seed);
  }

  /** Writes this many files, to be loaded in their order. */
  List<Path> write(Path directory, int count) {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int news = i / 3;
      String text =
          switch (i % 3) {
            case 0 -> customs(news);
            case 1 -> ministry(news);
            default -> partners(news);
          };
      files.add(write(directory.resolve("load-%03d.csv".formatted(i)), text));
    }
    return files;
  }

  /** Writes one more, the next of partners: one release. */
  Path writePartners(Path directory, int count) {
    return write(directory.resolve("load-partners.csv"), partners(count / 3));
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Windows and the month, each a release; first five years in one, so that series are adjusted.
   */
  private String customs(int news) {
    StringBuilder text = new StringBuilder(head("kcs-10day", "thousand USD", "full"));
    if (news == 0) {
      for (int back = 60; back > 0; back--) {
        items(text, FIRST_NEWS.atDay(1).toString(), FIRST_NEWS.minusMonths(back), "", 1, true);
      }
    } else {
      YearMonth month = FIRST_NEWS.plusMonths(news - 1);
      items(text, month.atDay(11).toString(), month, "/10", 0.3, false);
      items(text, month.atDay(21).toString(), month, "/20", 0.6, false);
      items(text, month.plusMonths(1).atDay(1).toString(), month, "", 1, false);
    }
    return text.toString();
  }

  private void items(
      StringBuilder text, String on, YearMonth month, String window, double share, boolean old) {
    for (String item : List.of("00", "01")) {
      String value =
          Long.toString(Math.round(share * amount(month, item.equals("00") ? 5e7 : 1e7)));
      row(text, on, "kcs-item", "KCS-10DAY,2016," + item, "WLD", month + window, value, old);
    }
  }

  /** A month with the one before revised, and half a month later a revision of two more. */
  private String ministry(int news) {
    StringBuilder text = new StringBuilder(head("motie", "100 million USD", "full"));
    if (news == 0) {
      for (int back = 24; back > 0; back--) {
        groups(text, FIRST_NEWS.atDay(1).toString(), FIRST_NEWS.minusMonths(back), true);
      }
    } else {
      YearMonth month = FIRST_NEWS.plusMonths(news - 1);
      YearMonth next = month.plusMonths(1);
      groups(text, next.atDay(1).toString(), month.minusMonths(1), false);
      groups(text, next.atDay(1).toString(), month, false);
      groups(text, next.atDay(15).toString(), month.minusMonths(3), false);
      groups(text, next.atDay(15).toString(), month, false);
    }
    return text.toString();
  }

  private void groups(StringBuilder text, String on, YearMonth month, boolean old) {
    for (String group : List.of("831", "93")) {
      String value =
          String.format(Locale.ROOT, "%.1f", amount(month, group.equals("831") ? 110 : 12));
      row(text, on, "mti", "MTI,2015," + group, "WLD", month.toString(), value, old);
    }
  }

  /** A month of every partner with the year before revised. */
  private String partners(int news) {
    StringBuilder text = new StringBuilder(head("kcs-hs", "USD", "delta"));
    YearMonth newest = FIRST_NEWS.plusMonths(news - 1);
    String on = newest.plusMonths(1).atDay(15).toString();
    for (int back = news == 0 ? 23 : 12; back >= 0; back--) {
      YearMonth month = newest.minusMonths(back);
      for (String partner : PARTNERS) {
        String value = Long.toString(Math.round(amount(month, 1e9)));
        row(
            text,
            on,
            PARTNERS_DEFINITION,
            "HS,2022,8542",
            partner,
            month.toString(),
            value,
            news == 0);
      }
    }
    return text.toString();
  }

  private double amount(YearMonth month, double level) {
    double growth = Math.pow(1.004, month.getYear() * 12 + month.getMonthValue() - 24_000);
    double season = 1 + 0.1 * Math.sin(month.getMonthValue() * Math.PI / 6);
    return level * growth * season * (1 + 0.03 * random.nextGaussian());
  }

  private static void row(
      StringBuilder text,
      String published,
      String definition,
      String product,
      String partner,
      String period,
      String value,
      boolean backfill) {
    text.append(
        "%s,%s,KOR,export,%s,%s,,%s,%s,,provisional,%s%n"
            .formatted(published, definition, product, partner, period, value, backfill));
  }

  private static String head(String source, String unit, String kind) {
    return """
        # figures: 1
        # source: %s
        # agency: nobody
        # title: Made up from a seed
        # unit: %s
        # kind: %s
        """
            .formatted(source, unit, kind)
        + COLUMNS;
  }
}
