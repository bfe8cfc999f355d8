package io.exportindicators.faults;

import io.exportindicators.embedded.FreePorts;
import io.exportindicators.schemas.Topics;
import java.time.Duration;
import java.util.List;

/** The figures on an exporter's page, without what it says of itself. */
final class FigurePage {
  private FigurePage() {}

  /** Every sample of a figure, sorted. */
  static List<String> samples(String page) {
    return page.lines()
        .filter(text -> !text.isEmpty() && !text.startsWith("#") && !text.startsWith("exporter_"))
        .sorted()
        .toList();
  }

  /** Those of an exporter that nobody killed, once it has read all of another topic of results. */
  static List<String> samplesOfFresh(PackagedLine line, String suffix, Duration limit) {
    int port = FreePorts.next();
    WebPage page = new WebPage(port);
    try (RunningProcess exporter =
        line.startProgram(
            "fresh exporter",
            "exporter",
            "--bootstrap-servers=" + line.bootstrapServers(),
            "--indicators-topic=" + Topics.INDICATORS.name() + suffix,
            "--listen=127.0.0.1:" + port)) {
      exporter.await(limit, () -> page.get("/-/ready").isPresent());
      return samples(page.get("/metrics").orElseThrow());
    }
  }

  /** Those figures that no release that is withheld may change. */
  static List<String> figures(String page) {
    return samples(page).stream().filter(text -> !text.startsWith("release_")).toList();
  }

  /** When the newest release of a source was published, by a page: seconds, NaN for never. */
  static double published(String page, String source) {
    return ofSource("release_published_timestamp_seconds", page, source);
  }

  /** 1 where a release of a source is withheld, by a page. */
  static double withheld(String page, String source) {
    return ofSource("release_withheld", page, source);
  }

  private static double ofSource(String metric, String page, String source) {
    return page.lines()
        .filter(text -> text.startsWith(metric + "{"))
        .filter(text -> text.contains("source=\"" + source + "\""))
        .mapToDouble(text -> Double.parseDouble(text.substring(text.lastIndexOf(' '))))
        .findFirst()
        .orElse(Double.NaN);
  }
}
