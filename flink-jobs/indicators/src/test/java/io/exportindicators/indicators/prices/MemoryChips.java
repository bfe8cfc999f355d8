package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Series;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Real exports of Korea from 2016-01: DRAM, DRAM modules and multi-chip circuits, with weights. */
final class MemoryChips {
  private static final String FILE = "/io/exportindicators/indicators/kcs-memory-exports.csv";
  private static final int PRODUCTS = 3;
  private static final long CENTS_OF_A_DOLLAR = 100;
  private static final long GRAMS_OF_A_KILOGRAM = 1000;

  private MemoryChips() {}

  /** The three products. */
  static List<PricedProduct> exports() {
    List<Series> values = new ArrayList<>();
    List<Series> weights = new ArrayList<>();
    List<PricedProduct> products = new ArrayList<>();
    for (int i = 0; i < PRODUCTS; i++) {
      values.add(Series.empty());
      weights.add(Series.empty());
      products.add(new PricedProduct(values.get(i), weights.get(i)));
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                MemoryChips.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.startsWith("month")) {
          String[] fields = line.split(",", -1);
          for (int i = 0; i < PRODUCTS; i++) {
            values.get(i).with(fields[0], Long.parseLong(fields[1 + 2 * i]) * CENTS_OF_A_DOLLAR);
            weights.get(i).with(fields[0], Long.parseLong(fields[2 + 2 * i]) * GRAMS_OF_A_KILOGRAM);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return products;
  }
}
