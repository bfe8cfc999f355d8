package io.exportindicators.benchmarks.backtest;

import io.exportindicators.ingest.PlainFiguresReader;
import io.exportindicators.ingest.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Plain figures files of made-up exports of Korea in US dollars. */
public final class FiguresFile {
  private FiguresFile() {}

  /** The real figures of the demo by windows of the month, from its own file. */
  public static Path kcsOfTheDemo() {
    return Path.of(System.getProperty("basedir", ""))
        .toAbsolutePath()
        .resolve("../demo/src/main/resources/figures/kcs-10day.csv");
  }

  /** The text of a file; kind is full or delta. */
  public static String text(String kind, String... rows) {
    return """
        # figures: 1
        # source: kcs-10day
        # agency: Office of Made-up Statistics
        # title: Made-up exports
        # unit: USD
        # kind: %s
        published,definition,reporter,flow,classification,version,product,partner,region,period,\
        value,net_weight,status,backfill
        """
            .formatted(kind)
        + String.join("\n", rows)
        + "\n";
  }

  /** A row of the 10-day items: 00 is the total, 01 are semiconductors. */
  public static String row(String published, String product, String period, long dollars) {
    return "%s,kcs-item,KOR,export,KCS-10DAY,2016,%s,WLD,,%s,%d,,provisional,false"
        .formatted(published, product, period, dollars);
  }

  /** The releases of a file of such rows. */
  public static List<Release> releases(String kind, String... rows) {
    try {
      byte[] bytes = text(kind, rows).getBytes(StandardCharsets.UTF_8);
      return new PlainFiguresReader().read("made-up.csv", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
