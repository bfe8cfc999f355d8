package io.exportindicators.demo.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sectors that no ministry knows, with months that are revised or missing. */
final class MadeUpSectors {
  /** The table of measures. */
  static final String MEASURES =
      """
      definition,sector,measure,reporters,source,unit,base_year,regions,whole,trade
      works,chips,production,KOR,works,index 2020=100,2020,,,fab/chips
      works,chips,shipments,KOR,works,index 2020=100,2020,,,fab/chips
      works,chips,inventories,KOR,works,index 2020=100,2020,,,
      firms,bio,labour-productivity,KOR,firms,index 2020=100,2020,,,
      firms,bio,exports,KOR,firms,USD,,,,
      firms,bio,investment,KOR,firms,KRW,,,,
      firms,bio,domestic-share,KOR,firms,ratio,,,,
      firms,bio,export-rank,KOR,firms,rank,,,,
      firms,bio,startups,KOR,firms,count,,,,
      firms,bio,patents,KOR,firms,count,,,,
      budget,government,government-rd,KOR,budget,KRW,,,,
      budget,government,government-expenditure,KOR,budget,KRW,,,,
      census,chips,employment,KOR,census,persons,,KR-11 KR-41,industry,
      census,industry,employment,KOR,census,persons,,KR-11 KR-41,,
      exchange-rate,economy,exchange-rate,KOR,rates,KRW/USD,,,,
      """;

  private static final YearMonth FIRST = YearMonth.of(2019, 1);
  private static final int MONTHS = 52;

  private final Random random;

  private MadeUpSectors(Random random) {
    this.random = random;
  }

  /** Writes a file of each source of sectors. */
  static void write(Path figures, Random random) throws IOException {
    MadeUpSectors sectors = new MadeUpSectors(random);
    Files.writeString(figures.resolve("budget.csv"), sectors.budget());
    Files.writeString(figures.resolve("census.csv"), sectors.census());
    Files.writeString(figures.resolve("firms.csv"), MadeUpFirms.text(random, FIRST, MONTHS));
    Files.writeString(figures.resolve("rates.csv"), sectors.rates());
    Files.writeString(figures.resolve("works.csv"), sectors.works());
  }

  /** Each month with the one before it, revised; some months never come. */
  private String works() {
    MadeUpFile file = MadeUpFile.observations("works");
    for (int month = 0; month < MONTHS; month++) {
      String published = FIRST.plusMonths(month + 1).atEndOfMonth().toString();
      for (int shown = Math.max(0, month - 1); shown <= month; shown++) {
        for (String measure : List.of("production", "shipments", "inventories")) {
          if (shown % 23 != 19 || !measure.equals("shipments")) {
            file.row(
                published,
                "works",
                "KOR",
                "chips",
                measure,
                "",
                FIRST.plusMonths(shown),
                80 + shown + 10 * random.nextDouble(),
                "index 2020=100",
                shown == month ? "provisional" : "monthly-final",
                month < 20);
          }
        }
      }
    }
    return file.text();
  }

  private String budget() {
    MadeUpFile file = MadeUpFile.observations("budget");
    for (int year = 2017; year <= 2023; year++) {
      for (String measure : List.of("government-rd", "government-expenditure")) {
        double value =
            measure.equals("government-rd") ? 30 + 4 * random.nextDouble() : 600 + year - 2017;
        file.row(
            year + "-01-01",
            "budget",
            "KOR",
            "government",
            measure,
            "",
            year,
            value,
            "trillion KRW",
            "annual-final",
            year < 2020);
      }
    }
    return file.text();
  }

  /** Workers of two regions of a nation that has more; a region is missing in a year. */
  private String census() {
    MadeUpFile file = MadeUpFile.observations("census");
    for (int year = 2015; year <= 2022; year++) {
      for (int told = year == 2015 ? year : year - 1; told <= year; told++) {
        for (String sector : List.of("chips", "industry")) {
          for (String region : List.of("", "KR-11", "KR-41")) {
            if (told == 2018 && region.equals("KR-11") && sector.equals("chips")) {
              continue;
            }
            int size = (region.isEmpty() ? 50 : 10) * (sector.equals("chips") ? 1_000 : 20_000);
            file.row(
                (year + 1) + "-05-06",
                "census",
                "KOR",
                sector,
                "employment",
                region,
                told,
                size * (1 + random.nextDouble()),
                "persons",
                told == year ? "provisional" : "annual-final",
                year < 2018);
          }
        }
      }
    }
    return file.text();
  }

  /** Months begin in the course of the figures; years are there from before them. */
  private String rates() {
    MadeUpFile file = MadeUpFile.observations("rates");
    for (int month = 0; month < MONTHS; month++) {
      YearMonth now = FIRST.plusMonths(month);
      List<String> periods = new ArrayList<>();
      if (month >= 18) {
        periods.add(now.toString());
      }
      if (now.getMonthValue() == 12) {
        periods.add(Integer.toString(now.getYear()));
      }
      for (String period : periods) {
        file.row(
            now.plusMonths(1).atDay(2),
            "exchange-rate",
            "KOR",
            "economy",
            "exchange-rate",
            "",
            period,
            1100 + 200 * random.nextDouble(),
            "KRW/USD",
            "annual-final",
            month < 20);
      }
    }
    return file.text();
  }
}
