package io.exportindicators.demo.oracle;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Months of one reporter, the definition that follows them, and growth as it was printed. */
final class MadeUpFab {
  private static final YearMonth FIRST = YearMonth.of(2020, 1);
  private static final int MONTHS = 40;
  private static final int SETTLED = 20;
  private static final List<String> PARTNERS = List.of("CHN", "USA", "JPN", "VNM");

  private final Random random;

  MadeUpFab(Random random) {
    this.random = random;
  }

  /** Each month and its windows, with the two months before it, revised; no trade, no row. */
  String months() {
    MadeUpTrade trade = new MadeUpTrade(random, "fab", "full");
    for (int month = 0; month < MONTHS; month++) {
      String published = FIRST.plusMonths(month + 1).atDay(15).toString();
      for (int shown = Math.max(0, month - 2); shown <= month; shown++) {
        String period = FIRST.plusMonths(shown).toString();
        String status = month < SETTLED || shown == month ? "provisional" : "monthly-final";
        period(trade, published, period, status, month < SETTLED);
        if (shown == month) {
          period(trade, published, period + "/10", status, month < SETTLED);
          period(trade, published, period + "/20", status, month < SETTLED);
        }
      }
    }
    return trade.text();
  }

  private void period(
      MadeUpTrade trade, String published, String period, String status, boolean gaps) {
    for (String flow : List.of("export", "import")) {
      trade.row(published, "KOR", flow, "2022", "99", "WLD", period, 3_000_000, status);
      for (String product : List.of("8501", "8502", "8503")) {
        trade.row(published, "KOR", flow, "2022", product, "WLD", period, 400_000, status);
        for (String partner : PARTNERS) {
          if (!gaps || random.nextInt(5) > 0) {
            trade.row(published, "KOR", flow, "2022", product, partner, period, 50_000, status);
          }
        }
      }
    }
    for (String partner : PARTNERS) {
      trade.row(published, "KOR", "export", "2022", "3001", partner, period, 50_000, status);
    }
  }

  /** Begins while the other still goes on, and leaves out a month. */
  String successor() {
    MadeUpTrade trade = new MadeUpTrade(random, "fab-new", "full");
    for (int month = 30; month < MONTHS; month++) {
      if (month != 35) {
        String published = FIRST.plusMonths(month + 1).atDay(15).toString();
        String period = FIRST.plusMonths(month).toString();
        trade.row(
            published, "KOR", "export", "2028", "3001", "WLD", period, 300_000, "provisional");
      }
    }
    return trade.text();
  }

  String printed() {
    MadeUpFile file = MadeUpFile.observations("fab");
    for (int month = 14; month < MONTHS; month++) {
      String published = FIRST.plusMonths(month + 1).atDay(20).toString();
      String period = FIRST.plusMonths(month).toString();
      print(file, published, "export-growth-yoy", period);
      print(file, published, "export-growth-yoy", period + "/20");
      print(file, published, "import-growth-yoy-daily", period);
      print(file, published, "import-growth-yoy-daily", period + "/10");
      print(file, published, "export-growth-ytd", period);
    }
    return file.text();
  }

  private void print(MadeUpFile file, String published, String measure, String period) {
    double growth = random.nextDouble() - 0.5;
    file.row(
        published,
        "fab",
        "KOR",
        "chips",
        measure,
        "",
        period,
        growth,
        "ratio",
        "provisional",
        false);
  }
}
