package io.exportindicators.demo.oracle;

import java.util.Random;

/** Rows of trade with values and weights by chance. */
final class MadeUpTrade {
  private final Random random;
  private final String source;
  private final MadeUpFile file;

  MadeUpTrade(Random random, String source, String kind) {
    this.random = random;
    this.source = source;
    file = MadeUpFile.trade(source, kind);
  }

  /** A value of one to two times a size in US dollars; partners may trade nothing. */
  void row(
      String published,
      String reporter,
      String flow,
      String version,
      String product,
      String partner,
      String period,
      int size,
      String status) {
    // A whole is never less than its parts.
    boolean whole = partner.equals("WLD") || product.equals("99");
    int value = !whole && random.nextInt(25) == 0 ? 0 : size + random.nextInt(size);
    String weight =
        random.nextInt(300) == 0 ? "" : Integer.toString(value / 7 + random.nextInt(99));
    file.row(
        published, source, reporter, flow, "HS", version, product, partner, "", period, value,
        weight, status, false);
  }

  String text() {
    return file.text();
  }
}
