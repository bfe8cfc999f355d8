package io.exportindicators.demo;

import io.exportindicators.ingest.PlainFiguresReader;
import io.exportindicators.ingest.Release;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/** The real figures that come with the demo; each file says its agency, unit and vintage. */
final class RealFigures {
  private static final List<String> FILES =
      List.of(
          "bok-ecos.csv",
          "events.csv",
          "exchange-rate.csv",
          "kcs-10day.csv",
          "kcs-growth.csv",
          "kcs-hs.csv",
          "kcs-hs-snapshots.csv",
          "kcs-hs6.csv",
          "kcs-hsk.csv",
          "khidi.csv",
          "kosis-production.csv",
          "kpc-labour-productivity.csv",
          "kr-budget.csv",
          "motie.csv",
          "motie-annual.csv",
          "motie-growth.csv",
          "motie-items.csv",
          "targets.csv",
          "un-comtrade.csv",
          "wto.csv");

  private RealFigures() {}

  /** All releases in the order of publication; at one time, in the order of sources, then files. */
  static List<Release> inOrderOfPublication() {
    return FILES.stream()
        .flatMap(file -> read(file).stream())
        .sorted(Comparator.comparing(Release::publishedAt).thenComparing(Release::source))
        .toList();
  }

  private static List<Release> read(String file) {
    try (InputStream in = RealFigures.class.getResourceAsStream("/figures/" + file)) {
      return new PlainFiguresReader().read(file, in);
    } catch (IOException e) {
      throw new UncheckedIOException("figures " + file + " cannot be read", e);
    }
  }
}
