package io.exportindicators.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What each indicator is in one sentence, by its metric: {@code indicators.properties}. */
final class IndicatorHelp {
  private static final Properties SENTENCES = read();

  private IndicatorHelp() {}

  /** The sentence of a metric, null where there is none. */
  static String of(String metric) {
    return SENTENCES.getProperty(metric);
  }

  private static Properties read() {
    Properties sentences = new Properties();
    try (InputStream in = IndicatorHelp.class.getResourceAsStream("indicators.properties")) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("indicators.properties cannot be read", e);
    }
    return sentences;
  }
}
