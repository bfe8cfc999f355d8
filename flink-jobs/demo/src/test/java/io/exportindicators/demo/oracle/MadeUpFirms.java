package io.exportindicators.demo.oracle;

import java.time.YearMonth;
import java.util.Random;

/** Firms of one sector by month, by quarter and by year, in every unit; a month never comes. */
final class MadeUpFirms {
  private static final int FIRST_YEAR = 2013;

  private final Random random;
  private final MadeUpFile file = MadeUpFile.observations("firms");

  private MadeUpFirms(Random random) {
    this.random = random;
  }

  static String text(Random random, YearMonth first, int months) {
    return new MadeUpFirms(random).months(first, months);
  }

  private String months(YearMonth first, int months) {
    for (int month = 0; month < months; month++) {
      YearMonth now = first.plusMonths(month);
      String published = now.plusMonths(1).atDay(28).toString();
      if (month != 9) {
        row(published, "investment", now, 3 + 5 * random.nextDouble(), "billion KRW");
      }
      if (now.getMonthValue() % 3 == 0) {
        String quarter = "%d-Q%d".formatted(now.getYear(), now.getMonthValue() / 3);
        double value = 90 + month / 2.0 + 3 * random.nextDouble();
        row(published, "labour-productivity", quarter, value, "index 2020=100");
      }
      if (now.getMonthValue() == 3) {
        years(published, now.getYear() - 1);
      }
    }
    return file.text();
  }

  private void years(String published, int newest) {
    for (int year = newest == 2018 ? FIRST_YEAR : newest; year <= newest; year++) {
      int age = year - FIRST_YEAR;
      row(published, "exports", year, 4 + age * 0.5 + random.nextDouble(), "million USD");
      row(published, "domestic-share", year, 30 + age + 3 * random.nextDouble(), "percent");
      row(published, "export-rank", year, Math.max(1, 9 - age + random.nextInt(3)), "rank");
      row(published, "startups", year, 15 + age + random.nextInt(4), "count");
    }
  }

  private void row(String published, String measure, Object period, Number value, String unit) {
    file.row(
        published, "firms", "KOR", "bio", measure, "", period, value, unit, "provisional", false);
  }
}
