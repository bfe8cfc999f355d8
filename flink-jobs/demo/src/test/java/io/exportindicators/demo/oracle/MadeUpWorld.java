package io.exportindicators.demo.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Years of many reporters; one that is late comes with the next release, or never. */
final class MadeUpWorld {
  private static final String WORLD = "WLD";
  private static final List<String> REPORTERS = List.of("KOR", "TWN", "JPN", "HKG", "DEU", WORLD);

  private final Random random;
  private final MadeUpTrade trade;
  private final boolean partners;

  private MadeUpWorld(Random random, MadeUpTrade trade, boolean partners) {
    this.random = random;
    this.trade = trade;
    this.partners = partners;
  }

  /** The world is a reporter like others. */
  static String reported(Random random) {
    return new MadeUpWorld(random, new MadeUpTrade(random, "earth", "delta"), false).years();
  }

  /** The world is what its reporters add up to, each with partners. */
  static String summed(Random random) {
    return new MadeUpWorld(random, new MadeUpTrade(random, "globe", "full"), true).years();
  }

  private String years() {
    List<String> late = new ArrayList<>();
    for (int year = 2012; year <= 2020; year++) {
      String published = (year + 1) + "-07-01";
      for (String reporter : late) {
        year(reporter, year - 1, published);
      }
      late.clear();
      for (String reporter : REPORTERS) {
        if (partners && reporter.equals(WORLD)) {
          continue;
        }
        if (!reporter.equals(WORLD) && random.nextInt(8) == 0) {
          late.add(reporter);
        } else {
          year(reporter, year, published);
        }
      }
    }
    return trade.text();
  }

  private void year(String reporter, int year, String published) {
    int scale = reporter.equals(WORLD) ? 10 : reporter.equals("DEU") ? 1 : 2;
    for (String product : List.of("99", "8501")) {
      int size = scale * (product.equals("99") ? 1_000_000 : 200_000);
      for (String partner : partners ? List.of(WORLD, "CHN", "USA") : List.of(WORLD)) {
        trade.row(
            published,
            reporter,
            "export",
            "2022",
            product,
            partner,
            Integer.toString(year),
            partner.equals(WORLD) ? size : size / 4,
            "annual-final");
      }
    }
  }
}
