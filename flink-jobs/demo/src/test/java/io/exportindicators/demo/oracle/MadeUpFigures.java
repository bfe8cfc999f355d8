package io.exportindicators.demo.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Figures that no agency printed, with what the real ones lack: imports with weights, partners that
 * no list names, rows that are missing, revisions, reporters that are late, parts of a world.
 */
public final class MadeUpFigures {
  private static final String DEFINITIONS =
      """
      number,definition,sector,reporters,flow,source,classification,version,digits,codes,partner_level,partners,whole,compared_with,headline,unit,continues,world,re_exporters
      1,fab,total,KOR,export,fab,HS,2022,2,99,world,,,,yes,USD,,,
      2,fab,total,KOR,import,fab,HS,2022,2,99,world,,,,,USD,,,
      3,fab,chips,KOR,export,fab,HS,2022,4,8501 8502 8503,world-and-partner,CHN USA,fab/total,,yes,USD,,,
      4,fab,chips,KOR,import,fab,HS,2022,4,8501 8502 8503,world-and-partner,CHN USA,fab/total,,,USD,,,
      5,fab,drugs,KOR,export,fab,HS,2022,4,3001,partner,CHN USA JPN,fab/total,fab/chips,yes,USD,,,
      6,fab-new,drugs,KOR,export,fab-new,HS,2028,4,3001,world,,,,,USD,fab/drugs,,
      7,globe,total,*,export,globe,HS,2022,2,99,world-and-partner,CHN USA,,,,USD,,sum,HKG
      8,globe,chips,*,export,globe,HS,2022,4,8501,world-and-partner,CHN USA,globe/total,,,USD,,sum,HKG
      9,earth,total,*,export,earth,HS,2022,2,99,world,,,,,USD,,WLD,HKG
      10,earth,chips,*,export,earth,HS,2022,4,8501,world,,earth/total,,,USD,,WLD,HKG
      """;
  private static final String COLUMNS =
      "published,definition,reporter,flow,classification,version,product,partner,region,period,"
          + "value,net_weight,status,backfill\n";
  private static final YearMonth FIRST = YearMonth.of(2020, 1);
  private static final int MONTHS = 40;
  private static final int SETTLED = 20;
  private static final List<String> PARTNERS = List.of("CHN", "USA", "JPN", "VNM");
  private static final List<String> REPORTERS = List.of("KOR", "TWN", "JPN", "HKG", "DEU", "WLD");

  private final Random random;

  private MadeUpFigures(long seed) {
    random = new Random(seed);
  }

  /** Writes the two tables and {@code figures/*.csv}; one seed, one set of figures. */
  public static void write(Path folder, long seed) throws IOException {
    MadeUpFigures figures = new MadeUpFigures(seed);
    Files.writeString(folder.resolve("definitions.csv"), DEFINITIONS + MadeUpHeadline.DEFINITIONS);
    Path to = Files.createDirectory(folder.resolve("figures"));
    Files.writeString(to.resolve("earth.csv"), figures.years("earth", "delta", false));
    Files.writeString(to.resolve("fab-new.csv"), figures.successor());
    Files.writeString(to.resolve("fab-printed.csv"), figures.printed());
    Files.writeString(to.resolve("fab.csv"), figures.months());
    Files.writeString(to.resolve("globe.csv"), figures.years("globe", "full", true));
    MadeUpStrategy.write(folder, figures.random);
    MadeUpHeadline.write(to, figures.random);
  }

  /** Each month and its windows, with the two months before it, revised; no trade, no row. */
  private String months() {
    StringBuilder text = new StringBuilder(header("fab", "full"));
    for (int month = 0; month < MONTHS; month++) {
      String published = FIRST.plusMonths(month + 1).atDay(15).toString();
      for (int shown = Math.max(0, month - 2); shown <= month; shown++) {
        String period = FIRST.plusMonths(shown).toString();
        String status = month < SETTLED || shown == month ? "provisional" : "monthly-final";
        period(text, published, period, status, month < SETTLED);
        if (shown == month) {
          period(text, published, period + "/10", status, month < SETTLED);
          period(text, published, period + "/20", status, month < SETTLED);
        }
      }
    }
    return text.toString();
  }

  private void period(
      StringBuilder text, String published, String period, String status, boolean gaps) {
    for (String flow : List.of("export", "import")) {
      row(text, published, "fab", "KOR", flow, "2022", "99", "WLD", period, 3_000_000, status);
      for (String product : List.of("8501", "8502", "8503")) {
        partners(text, published, flow, product, period, status, gaps);
      }
    }
    drugs(text, published, period, status);
  }

  private void partners(
      StringBuilder text,
      String published,
      String flow,
      String product,
      String period,
      String status,
      boolean gaps) {
    row(text, published, "fab", "KOR", flow, "2022", product, "WLD", period, 400_000, status);
    for (String partner : PARTNERS) {
      if (!gaps || random.nextInt(5) > 0) {
        row(text, published, "fab", "KOR", flow, "2022", product, partner, period, 50_000, status);
      }
    }
  }

  private void drugs(StringBuilder text, String published, String period, String status) {
    for (String partner : PARTNERS) {
      row(text, published, "fab", "KOR", "export", "2022", "3001", partner, period, 50_000, status);
    }
  }

  /** Begins while the other still goes on, and leaves out a month. */
  private String successor() {
    StringBuilder text = new StringBuilder(header("fab-new", "full"));
    for (int month = 30; month < MONTHS; month++) {
      if (month != 35) {
        String published = FIRST.plusMonths(month + 1).atDay(15).toString();
        String period = FIRST.plusMonths(month).toString();
        row(
            text,
            published,
            "fab-new",
            "KOR",
            "export",
            "2028",
            "3001",
            "WLD",
            period,
            300_000,
            "provisional");
      }
    }
    return text.toString();
  }

  /** Years of many reporters; one that is late comes with the next release, or never. */
  private String years(String source, String kind, boolean partners) {
    StringBuilder text = new StringBuilder(header(source, kind));
    List<String> late = new ArrayList<>();
    for (int year = 2012; year <= 2020; year++) {
      String published = (year + 1) + "-07-01";
      for (String reporter : late) {
        year(text, source, reporter, year - 1, published, partners);
      }
      late.clear();
      for (String reporter : REPORTERS) {
        if (partners && reporter.equals("WLD")) {
          continue;
        }
        if (!reporter.equals("WLD") && random.nextInt(8) == 0) {
          late.add(reporter);
        } else {
          year(text, source, reporter, year, published, partners);
        }
      }
    }
    return text.toString();
  }

  private void year(
      StringBuilder text,
      String source,
      String reporter,
      int year,
      String published,
      boolean partners) {
    int scale = reporter.equals("WLD") ? 10 : reporter.equals("DEU") ? 1 : 2;
    for (String product : List.of("99", "8501")) {
      int size = scale * (product.equals("99") ? 1_000_000 : 200_000);
      for (String partner : partners ? List.of("WLD", "CHN", "USA") : List.of("WLD")) {
        row(
            text,
            published,
            source,
            reporter,
            "export",
            "2022",
            product,
            partner,
            Integer.toString(year),
            partner.equals("WLD") ? size : size / 4,
            "annual-final");
      }
    }
  }

  private String printed() {
    StringBuilder text =
        new StringBuilder(
            """
            # observations: 1
            # source: fab
            # agency: Nobody
            # title: Made up
            # kind: delta
            published,definition,reporter,sector,measure,region,period,value,unit,status,backfill
            """);
    for (int month = 14; month < MONTHS; month++) {
      String published = FIRST.plusMonths(month + 1).atDay(20).toString();
      String period = FIRST.plusMonths(month).toString();
      print(text, published, "export-growth-yoy", period);
      print(text, published, "export-growth-yoy", period + "/20");
      print(text, published, "import-growth-yoy-daily", period);
      print(text, published, "import-growth-yoy-daily", period + "/10");
      print(text, published, "export-growth-ytd", period);
    }
    return text.toString();
  }

  private void print(StringBuilder text, String published, String measure, String period) {
    text.append(
        "%s,fab,KOR,chips,%s,,%s,%.3f,ratio,provisional,false%n"
            .formatted(published, measure, period, random.nextDouble() - 0.5));
  }

  /** Of figures in US dollars and kilograms. */
  static String header(String source, String kind) {
    return """
        # figures: 1
        # source: %s
        # agency: Nobody
        # title: Made up
        # unit: USD
        # weight unit: kg
        # kind: %s
        """
            .formatted(source, kind)
        + COLUMNS;
  }

  private void row(
      StringBuilder text,
      String published,
      String definition,
      String reporter,
      String flow,
      String version,
      String product,
      String partner,
      String period,
      int size,
      String status) {
    // Partners may trade nothing; a whole is never less than its parts.
    boolean whole = partner.equals("WLD") || product.equals("99");
    int value = !whole && random.nextInt(25) == 0 ? 0 : size + random.nextInt(size);
    String weight =
        random.nextInt(300) == 0 ? "" : Integer.toString(value / 7 + random.nextInt(99));
    text.append(
        String.join(
            ",",
            published,
            definition,
            reporter,
            flow,
            "HS",
            version,
            product,
            partner,
            "",
            period,
            Integer.toString(value),
            weight,
            status,
            "false"));
    text.append('\n');
  }
}
