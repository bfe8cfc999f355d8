package io.exportindicators.demo.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Random;

/**
 * A total and a part of it, long enough to be adjusted: seasons, a slump that is news, revisions
 * small and large, a month of the part that is late, and one that comes with the next.
 */
final class MadeUpHeadline {
  /** Rows of the definition table. */
  static final String DEFINITIONS =
      """
      11,steady,total,KOR,export,steady,HS,2022,2,99,world,,,,yes,USD,,,
      12,steady,part,KOR,export,steady,HS,2022,2,85,world,,steady/total,,yes,USD,,,
      """;

  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final int MONTHS = 67;
  private static final int FIRST_NEWS = 50;
  private static final int SLUMP = 53;
  private static final int RECOVERY = 59;
  private static final int LATE = 51;
  private static final int SKIPPED = 55;
  private static final double GROWTH = 0.004;
  private static final double NOISE = 0.015;

  private final Random random;
  private final long[] totals = new long[MONTHS];
  private final long[] parts = new long[MONTHS];
  private final MadeUpFile file = MadeUpFile.trade("steady", "delta");

  private MadeUpHeadline(Random random) {
    this.random = random;
  }

  /** Writes {@code steady.csv}. */
  static void write(Path figures, Random random) throws IOException {
    Files.writeString(figures.resolve("steady.csv"), new MadeUpHeadline(random).months());
  }

  private String months() {
    for (int month = 0; month < MONTHS; month++) {
      totals[month] = level(month, 1);
      parts[month] = level(month, 3) / 4;
      if (month == SKIPPED) {
        continue;
      }
      YearMonth published = FIRST.plusMonths(month + 1);
      for (int shown = month == SKIPPED + 1 ? SKIPPED : month; shown <= month; shown++) {
        row(published.atDay(1).toString(), "99", shown, totals[shown], "provisional");
        if (month != LATE) {
          row(published.atDay(1).toString(), "85", shown, parts[shown], "provisional");
        }
      }
      String closing = published.atDay(15).toString();
      row(closing, "99", month, revised(totals, month), "monthly-final");
      row(closing, "85", month, revised(parts, month), "monthly-final");
      if (month > 1) {
        row(closing, "99", month - 2, revised(totals, month - 2), "monthly-final");
      }
    }
    return file.text();
  }

  private long level(int month, int phase) {
    double season = 0.1 * Math.sin(Math.PI * (month + phase) / 6);
    double slump = month >= SLUMP && month < RECOVERY ? -0.3 : 0;
    double log = GROWTH * month + season + slump + NOISE * random.nextGaussian();
    return Math.round(4_000_000_000L * Math.exp(log));
  }

  /** Every fifth revision is ten times the usual one. */
  private long revised(long[] levels, int month) {
    double size = random.nextInt(5) == 0 ? 0.05 : 0.005;
    levels[month] = Math.round(levels[month] * (1 + size * random.nextGaussian()));
    return levels[month];
  }

  private void row(String published, String product, int month, long value, String status) {
    file.row(
        published,
        "steady",
        "KOR",
        "export",
        "HS",
        2022,
        product,
        "WLD",
        "",
        FIRST.plusMonths(month),
        value,
        "",
        status,
        month < FIRST_NEWS);
  }
}
