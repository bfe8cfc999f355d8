package io.exportindicators.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain figures files for tests; the figures are made up. */
final class Figures {
  static final String COLUMNS =
      "published,definition,reporter,flow,classification,version,product,partner,region,period,"
          + "value,net_weight,status,backfill\n";

  private Figures() {}

  /** A delta file of thousand USD and kg of source {@code test}. */
  static String delta(String... rows) {
    return file("delta", "", rows);
  }

  /** A full file of thousand USD and kg of source {@code test}. */
  static String full(String moreKeys, String... rows) {
    return file("full", moreKeys, rows);
  }

  private static String file(String kind, String moreKeys, String... rows) {
    return """
        # figures: 1
        # source: test
        # agency: Office of Made-up Statistics
        # title: Made-up exports
        # unit: thousand USD
        # weight unit: kg
        # kind: %s
        """
            .formatted(kind)
        + moreKeys
        + COLUMNS
        + String.join("\n", rows)
        + "\n";
  }

  /** A row of exports of 8542 to the world. */
  static String row(String published, String period, String value) {
    return row(published, "8542", "WLD", period, value);
  }

  static String row(String published, String product, String partner, String period, String value) {
    return "%s,hs,KOR,export,HS,2022,%s,%s,,%s,%s,,provisional,false"
        .formatted(published, product, partner, period, value);
  }

  static List<Release> read(String file) {
    return read("figures.csv", file);
  }

  static List<Release> read(String name, String file) {
    try {
      return new PlainFiguresReader()
          .read(name, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One release of one row. */
  static Release release(String published, String period, String value) {
    return read(delta(row(published, period, value))).get(0);
  }

  /** One release of as many rows, each with its own product. */
  static Release wide(String published, String period, int rows) {
    String[] lines = new String[rows];
    for (int i = 0; i < rows; i++) {
      lines[i] = row(published, Integer.toString(100_000 + i), "WLD", period, Integer.toString(i));
    }
    return read(delta(lines)).get(0);
  }
}
