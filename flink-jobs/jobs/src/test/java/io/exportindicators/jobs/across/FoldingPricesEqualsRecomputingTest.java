package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.Differences;
import io.exportindicators.jobs.config.Definition;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Chains of years, whose first complete one is found while the years come in, and years as periods:
 * folded one by one they leave the readings that all their data give at once.
 */
class FoldingPricesEqualsRecomputingTest {
  private static final int MONTHS = 40;
  private static final int TOTAL = 0;

  @Test
  void pricesOfProductsThatComeLateAndAreRevised() {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      Folding oneByOne = new Folding(seed);
      int position = 0;
      for (int month = random.nextInt(8); month < MONTHS; month += 1 + random.nextInt(4)) {
        for (int row : new int[] {6, 7}) {
          for (int at = Math.max(0, month - 3); at <= month; at++) {
            setPair(oneByOne, row, at, random);
          }
        }
        oneByOne.release(1_000 + position++);
      }
      for (int revision = 0; revision < 4; revision++) {
        setPair(oneByOne, 6 + random.nextInt(2), random.nextInt(MONTHS), random);
        oneByOne.release(2_000 + revision);
      }
      Folding atOnce = new Folding(seed + 1_000);
      atOnce.setAll(oneByOne).release(9_000);
      assertThat(Differences.between(oneByOne.latest(), atOnce.latest()))
          .as("seed %d", seed)
          .isEmpty();
      assertThat(atOnce.latest().keySet()).anyMatch(place -> place.contains("terms_of_trade"));
    }
  }

  @Test
  void yearsOfPartnersProductsAndImports() {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      Folding oneByOne = new Folding(seed);
      for (int release = 0; release < 8; release++) {
        String year = Integer.toString(2016 + random.nextInt(6));
        setPair(oneByOne, 6, year, random);
        setPair(oneByOne, 7, year, random);
        oneByOne.partners(year, random.nextInt(9), random.nextInt(9), random.nextInt(9));
        oneByOne.set(5, year, Folding.unlisted("VNM"), random.nextInt(5));
        oneByOne.set(1, year, TOTAL, random.nextInt(900)).set(2, year, TOTAL, random.nextInt(90));
        oneByOne.release(1_000 + release);
      }
      Folding atOnce = new Folding(seed + 1_000);
      atOnce.setAll(oneByOne).release(9_000);
      assertThat(Differences.between(oneByOne.latest(), atOnce.latest()))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  private static void setPair(Folding series, int row, int month, Random random) {
    String period = String.format(Locale.ROOT, "%d-%02d", 2020 + month / 12, month % 12 + 1);
    setPair(series, row, period, random);
  }

  /** Two products with their total; now and then one without a weight or not known. */
  private static void setPair(Folding series, int row, String period, Random random) {
    boolean isGap = random.nextInt(60) == 0;
    boolean lacksWeight = random.nextInt(60) == 0;
    int status = 1 + random.nextInt(3);
    long value = 0;
    long weight = 0;
    for (int place = 0; place < 2; place++) {
      boolean known = !isGap || place == 0;
      boolean weighed = known && (!lacksWeight || place == 0);
      long cents = known ? random.nextInt(1_000) : 0;
      long grams = weighed ? random.nextInt(50) : -1;
      value += cents;
      weight = grams < 0 ? -1 : weight + grams;
      series.set(
          row,
          period,
          Definition.productSlot(place),
          new Figure(cents, grams, known ? 1 : 0, status, false));
    }
    series.set(row, period, TOTAL, new Figure(value, weight, isGap ? 1 : 2, status, false));
  }
}
