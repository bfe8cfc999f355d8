package io.exportindicators.benchmarks;

import io.exportindicators.schemas.Indicator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The exporter's page over HTTP, and what it shows of headline series. */
final class HeadlinePage {
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final String PERIOD = "indicator_reference_period_timestamp_seconds{";
  private static final String ADJUSTED = Indicator.TRADE_SEASONALLY_ADJUSTED.metric() + "{";
  private static final Pattern SECTOR = Pattern.compile("[{,]sector=\"([^\"]*)\"");

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final HttpRequest request;

  /** The page at a port of this machine. */
  HeadlinePage(int port) {
    URI address = URI.create("http://127.0.0.1:" + port + "/metrics");
    request = HttpRequest.newBuilder(address).timeout(ANSWER).build();
  }

  /**
   * What one answer shows, by sector.
   *
   * @param periods the month that a level speaks of, as seconds since 1970
   * @param adjusted the newest seasonally adjusted level in US dollars
   */
  record Shown(Map<String, Double> periods, Map<String, Double> adjusted) {
    /** Whether a series shows a month, and an adjusted level that it did not show before. */
    boolean isNew(String sector, double period, Shown before) {
      Double level = adjusted.get(sector);
      return level != null
          && !level.equals(before.adjusted.get(sector))
          && periods.getOrDefault(sector, Double.NaN) == period;
    }
  }

  /** Reads the page. */
  Shown read() throws IOException, InterruptedException {
    Shown shown = new Shown(new TreeMap<>(), new TreeMap<>());
    client
        .send(request, BodyHandlers.ofLines())
        .body()
        .forEach(
            line -> {
              if (line.startsWith(ADJUSTED)) {
                enter(line, shown.adjusted());
              } else if (line.startsWith(PERIOD) && line.contains("window=\"1m\"")) {
                enter(line, shown.periods());
              }
            });
    return shown;
  }

  private static void enter(String line, Map<String, Double> values) {
    Matcher sector = SECTOR.matcher(line);
    if (sector.find()) {
      values.put(sector.group(1), Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)));
    }
  }
}
