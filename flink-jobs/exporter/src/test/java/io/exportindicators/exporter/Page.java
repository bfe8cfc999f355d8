package io.exportindicators.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** What one request to an exporter was answered. */
record Page(int status, String body) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Page get(int port, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Page(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A scrape, checked line by line. */
  static Page metrics(Exporter exporter) {
    Page page = get(exporter.port(), "/metrics");
    assertThat(page.status()).isEqualTo(200);
    assertThat(ExpositionGrammar.faults(page.body())).isEmpty();
    return page;
  }

  static int ready(Exporter exporter) {
    return get(exporter.port(), "/-/ready").status();
  }

  static Page healthy(Exporter exporter) {
    return get(exporter.port(), "/-/healthy");
  }

  /** Value by series {@code name{a="b",c="d"}}, labels in alphabetical order and none empty. */
  Map<String, Double> samples() {
    Map<String, Double> samples = new TreeMap<>();
    for (String line : body.split("\n", -1)) {
      Matcher sample = ExpositionGrammar.SAMPLE.matcher(line);
      if (sample.matches()) {
        samples.put(
            ExpositionGrammar.series(sample, new ArrayList<>()),
            Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)));
      }
    }
    return samples;
  }

  /** Values of one metric's series. */
  Map<String, Double> samples(String metric) {
    Map<String, Double> samples = samples();
    samples.keySet().removeIf(series -> !series.startsWith(metric + "{"));
    return samples;
  }
}
