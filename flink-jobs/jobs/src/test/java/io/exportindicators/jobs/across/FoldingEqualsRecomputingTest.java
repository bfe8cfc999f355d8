package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.Differences;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.key.GrowthBasis;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Releases folded one by one leave the readings that all their data give at once. */
class FoldingEqualsRecomputingTest {
  private static final List<GrowthBasis> BASES = List.of(GrowthBasis.values());
  private static final int[][] SLOTS = {
    {0},
    {0},
    {0},
    {0},
    {0, 1, 2, 3, Folding.unlisted("VNM"), Folding.unlisted("DEU")},
    {0, Definition.productSlot(0), Definition.productSlot(1)},
    {0, Definition.productSlot(0), Definition.productSlot(1)},
    {0},
    {0, 1, 2, 3, Folding.unlisted("VNM"), Folding.unlisted("JPN")}
  };

  @Test
  void releaseByReleaseOrAllAtOnce() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      Folding oneByOne = new Folding(seed);
      for (int release = 0; release < 6; release++) {
        for (int figure = 1 + random.nextInt(25); figure > 0; figure--) {
          setAny(oneByOne, random);
        }
        oneByOne.release(1_000 + release);
      }
      Folding atOnce = new Folding(seed + 1_000);
      atOnce.setAll(oneByOne).release(9_000);
      assertThat(Differences.between(oneByOne.latest(), atOnce.latest()))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void partsInAnyOrderGiveTheSame() {
    for (int seed = 0; seed < 30; seed++) {
      Folding first = new Folding(seed);
      Folding second = new Folding(seed + 1_000);
      for (int release = 0; release < 3; release++) {
        Random same = new Random(100L * seed + release);
        Random again = new Random(100L * seed + release);
        for (int figure = 0; figure < 15; figure++) {
          setAny(first, same);
          setAny(second, again);
        }
        assertThat(second.release(5 + release)).isEqualTo(first.release(5 + release));
      }
    }
  }

  /** Months with gaps, windows, years, zeros, figures withdrawn, some products known, prints. */
  private static void setAny(Folding series, Random random) {
    int row = 1 + random.nextInt(SLOTS.length);
    int month = random.nextInt(30);
    String period = String.format(Locale.ROOT, "%d-%02d", 2022 + month / 12, month % 12 + 1);
    switch (random.nextInt(10)) {
      case 0, 1 -> period += "/20";
      case 2, 3 -> period = period.substring(0, 4);
      case 4 -> period = period.substring(0, 5) + "Q" + (1 + month % 4);
      default -> {
        // a month
      }
    }
    int status = 1 + random.nextInt(3);
    if (random.nextInt(6) == 0) {
      GrowthBasis basis = BASES.get(random.nextInt(BASES.size()));
      series.print(row, period, basis, random.nextInt(5) / 10.0, status);
      return;
    }
    int slot = SLOTS[row - 1][random.nextInt(SLOTS[row - 1].length)];
    boolean isSum = slot == 0 && (row == 6 || row == 7);
    int known = random.nextInt(8) == 0 ? 0 : 1 + (isSum ? random.nextInt(2) : 0);
    long cents = known == 0 || random.nextInt(6) == 0 ? 0 : random.nextInt(1_000_000);
    long grams = known == 0 || random.nextInt(3) == 0 ? -1 : random.nextInt(1_000);
    series.set(row, period, slot, new Figure(cents, grams, known, status, random.nextInt(5) == 0));
  }
}
