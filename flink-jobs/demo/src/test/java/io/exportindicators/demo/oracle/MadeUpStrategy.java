package io.exportindicators.demo.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sectors and targets that no ministry knows, with what the real ones lack: months that are revised
 * or missing, every kind of target, some told again, some ended.
 */
final class MadeUpStrategy {
  private static final String MEASURES =
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
  private static final String TARGETS =
      """
      # targets: 1
      # source: strategy
      # agency: Nobody
      # title: Made up
      # kind: delta
      published,target,title,title_ko,reporter,indicator,definition,sector,region,kind,unit,base_period,base_value,period,value,document,announced,certainty,ended
      2020-11-30,won,Won,,KOR,trade_value_usd,fab,chips,,annual-flow,billion KRW,,,2022,25,Paper,2020-11-30,sourced,
      2021-03-10,flow,Flow,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2021,53,Paper,2021-03-10,sourced,
      2021-03-10,flow,Flow,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2022,56,Paper,2021-03-10,sourced,
      2021-03-10,flow,Flow,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2025-06,64,Paper,2021-03-10,sourced,
      2021-03-10,slow,Slow,,KOR,trade_value_usd,fab,drugs,,annual-flow,million USD,2020,3.4,2024,3.7,Paper,2021-03-10,sourced,
      2021-03-10,far,Far,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,54,2023-02,400,Paper,2021-03-10,sourced,
      2021-04-01,years,Years,,KOR,sector_observation_value/exports,firms,bio,,annual-flow,million USD,2017,5,2021,7,Paper,2021-04-01,sourced,
      2021-04-01,years,Years,,KOR,sector_observation_value/exports,firms,bio,,annual-flow,million USD,2017,5,2024,9,Paper,2021-04-01,sourced,
      2021-04-01,yearly-won,Won of years,,KOR,sector_observation_value/exports,firms,bio,,annual-flow,billion KRW,2018,4,2024,9,Paper,2021-04-01,sourced,
      2021-04-02,sum,Sum,,KOR,sector_observation_value/investment,firms,bio,,cumulative,billion KRW,2020-06,0,2021-12,120,Paper,2021-04-02,sourced,
      2021-04-02,sum,Sum,,KOR,sector_observation_value/investment,firms,bio,,cumulative,billion KRW,2020-06,0,2023,260,Paper,2021-04-02,sourced,
      2021-04-03,index,Index,,KOR,sector_observation_value/production,works,chips,,stock,index 2020=100,2020-09,95,2021-Q4,110,Paper,2021-04-03,sourced,
      2021-04-03,index,Index,,KOR,sector_observation_value/production,works,chips,,stock,index 2020=100,2020-09,95,2024-03,140,Paper,2021-04-03,sourced,
      2021-04-04,quarters,Quarters,,KOR,sector_observation_value/labour-productivity,firms,bio,,stock,index 2020=100,2019-Q4,90,2022-Q4,125,Paper,2021-04-04,sourced,
      2021-04-05,part,Part,,KOR,sector_observation_value/domestic-share,firms,bio,,share,percent,2018,32,2022,40,Paper,2021-04-05,sourced,
      2021-04-05,place,Place,,KOR,sector_observation_value/export-rank,firms,bio,,rank,rank,2018,7,2023,4,Paper,2021-04-05,sourced,
      2021-04-05,number,Number,,KOR,sector_observation_value/startups,firms,bio,,count,count,2018,20,2020,24,Paper,2021-04-05,sourced,
      2021-04-05,number,Number,,KOR,sector_observation_value/startups,firms,bio,,count,count,2018,20,2024,60,Paper,2021-04-05,sourced,
      2021-04-05,no-base,Number,,KOR,sector_observation_value/startups,firms,bio,,count,count,,,2022,28,Paper,2021-04-05,sourced,
      2021-04-06,keep,Keep,,KOR,productivity_rd_intensity_ratio/government,budget,government,,maintain,percent,,,2021,5,Paper,2021-04-06,sourced,
      2021-04-06,keep,Keep,,KOR,productivity_rd_intensity_ratio/government,budget,government,,maintain,percent,,,2024,5.5,Paper,2021-04-06,sourced,
      2021-04-06,growth,Growth,,KOR,productivity_growth_ratio/shipments,works,chips,,stock,ratio,2020-12,0.02,2022-12,0.2,Paper,2021-04-06,sourced,
      2021-04-06,nothing,Nothing,,KOR,sector_observation_value/patents,firms,bio,,count,count,2020,1,2022,5,Paper,2021-04-06,sourced,
      2021-05-01,early,Early,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2024,70,Paper,2021-05-01,sourced,
      2021-05-01,gone,Gone,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2024,70,Paper,2021-05-01,sourced,
      2022-02-03,early,Early,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2023,58,Paper,2021-05-01,sourced,
      2022-03-03,gone,Gone,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2024,70,Paper,2021-05-01,sourced,withdrawn
      2022-06-07,far,Far,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,54,2023-02,400,Paper,2021-03-10,sourced,superseded by flow
      2022-08-09,no-base,Number,,KOR,sector_observation_value/startups,firms,bio,,count,count,,,2022,28,Paper,2021-04-05,sourced,redefined
      """;
  private static final YearMonth FIRST = YearMonth.of(2019, 1);
  private static final int MONTHS = 52;

  private final Random random;

  private MadeUpStrategy(Random random) {
    this.random = random;
  }

  /** Writes {@code measures.csv} and the figures of sectors and targets beside those of trade. */
  static void write(Path folder, Random random) throws IOException {
    MadeUpStrategy strategy = new MadeUpStrategy(random);
    Files.writeString(folder.resolve("measures.csv"), MEASURES);
    Path to = folder.resolve("figures");
    Files.writeString(to.resolve("budget.csv"), strategy.budget());
    Files.writeString(to.resolve("census.csv"), strategy.census());
    Files.writeString(to.resolve("firms.csv"), strategy.firms());
    Files.writeString(to.resolve("rates.csv"), strategy.rates());
    Files.writeString(to.resolve("strategy.csv"), TARGETS);
    Files.writeString(to.resolve("works.csv"), strategy.works());
  }

  /** Each month with the one before it, revised; some months never come. */
  private String works() {
    StringBuilder text = header("works");
    for (int month = 0; month < MONTHS; month++) {
      String published = FIRST.plusMonths(month + 1).atEndOfMonth().toString();
      for (int shown = Math.max(0, month - 1); shown <= month; shown++) {
        for (String measure : List.of("production", "shipments", "inventories")) {
          if (shown % 23 != 19 || !measure.equals("shipments")) {
            String status = shown == month ? "provisional" : "monthly-final";
            double value = 80 + shown + 10 * random.nextDouble();
            row(
                text,
                List.of(published, "works", "KOR", "chips", measure, "", month(shown)),
                value,
                "index 2020=100",
                status,
                month < 20);
          }
        }
      }
    }
    return text.toString();
  }

  private String firms() {
    StringBuilder text = header("firms");
    for (int month = 0; month < MONTHS; month++) {
      YearMonth now = FIRST.plusMonths(month);
      String published = now.plusMonths(1).atDay(28).toString();
      if (month != 9) {
        firm(
            text,
            published,
            "investment",
            month(month),
            3 + 5 * random.nextDouble(),
            "billion KRW");
      }
      if (now.getMonthValue() % 3 == 0) {
        String quarter = "%d-Q%d".formatted(now.getYear(), now.getMonthValue() / 3);
        double value = 90 + month / 2.0 + 3 * random.nextDouble();
        firm(text, published, "labour-productivity", quarter, value, "index 2020=100");
      }
      if (now.getMonthValue() == 3) {
        years(text, published, now.getYear() - 1);
      }
    }
    return text.toString();
  }

  private void years(StringBuilder text, String published, int newest) {
    for (int year = newest == 2018 ? 2013 : newest; year <= newest; year++) {
      String period = Integer.toString(year);
      int age = year - 2013;
      firm(text, published, "exports", period, 4 + age * 0.5 + random.nextDouble(), "million USD");
      firm(
          text, published, "domestic-share", period, 30 + age + 3 * random.nextDouble(), "percent");
      firm(
          text, published, "export-rank", period, Math.max(1, 9 - age + random.nextInt(3)), "rank");
      firm(text, published, "startups", period, 15 + age + random.nextInt(4), "count");
    }
  }

  private void firm(
      StringBuilder text,
      String published,
      String measure,
      String period,
      double value,
      String unit) {
    row(
        text,
        List.of(published, "firms", "KOR", "bio", measure, "", period),
        value,
        unit,
        "provisional",
        false);
  }

  private String budget() {
    StringBuilder text = header("budget");
    for (int year = 2017; year <= 2023; year++) {
      for (String measure : List.of("government-rd", "government-expenditure")) {
        double value =
            measure.equals("government-rd") ? 30 + 4 * random.nextDouble() : 600 + year - 2017;
        List<String> fields =
            List.of(
                year + "-01-01",
                "budget",
                "KOR",
                "government",
                measure,
                "",
                Integer.toString(year));
        row(text, fields, value, "trillion KRW", "annual-final", year < 2020);
      }
    }
    return text.toString();
  }

  /** Workers of two regions of a nation that has more; a region is missing in a year. */
  private String census() {
    StringBuilder text = header("census");
    for (int year = 2015; year <= 2022; year++) {
      for (int told = year == 2015 ? year : year - 1; told <= year; told++) {
        for (String sector : List.of("chips", "industry")) {
          for (String region : List.of("", "KR-11", "KR-41")) {
            if (told == 2018 && region.equals("KR-11") && sector.equals("chips")) {
              continue;
            }
            int size = (region.isEmpty() ? 50 : 10) * (sector.equals("chips") ? 1_000 : 20_000);
            List<String> fields =
                List.of(
                    (year + 1) + "-05-06",
                    "census",
                    "KOR",
                    sector,
                    "employment",
                    region,
                    Integer.toString(told));
            row(
                text,
                fields,
                size * (1 + random.nextDouble()),
                "persons",
                told == year ? "provisional" : "annual-final",
                year < 2018);
          }
        }
      }
    }
    return text.toString();
  }

  /** Months begin in the course of the figures; years are there from before them. */
  private String rates() {
    StringBuilder text = header("rates");
    for (int month = 0; month < MONTHS; month++) {
      YearMonth now = FIRST.plusMonths(month);
      String published = now.plusMonths(1).atDay(2).toString();
      List<String> periods = new ArrayList<>();
      if (month >= 18) {
        periods.add(month(month));
      }
      if (now.getMonthValue() == 12) {
        periods.add(Integer.toString(now.getYear()));
      }
      for (String period : periods) {
        List<String> fields =
            List.of(published, "exchange-rate", "KOR", "economy", "exchange-rate", "", period);
        row(text, fields, 1100 + 200 * random.nextDouble(), "KRW/USD", "annual-final", month < 20);
      }
    }
    return text.toString();
  }

  private static String month(int place) {
    return FIRST.plusMonths(place).toString();
  }

  private static StringBuilder header(String source) {
    return new StringBuilder(
        """
        # observations: 1
        # source: %s
        # agency: Nobody
        # title: Made up
        # kind: delta
        published,definition,reporter,sector,measure,region,period,value,unit,status,backfill
        """
            .formatted(source));
  }

  private static void row(
      StringBuilder text,
      List<String> fields,
      double value,
      String unit,
      String status,
      boolean backfill) {
    String number = unit.equals("rank") || unit.equals("count") ? "%.0f" : "%.3f";
    text.append(String.join(",", fields))
        .append(',')
        .append(String.format(Locale.ROOT, number, value))
        .append(",%s,%s,%s\n".formatted(unit, status, backfill));
  }
}
