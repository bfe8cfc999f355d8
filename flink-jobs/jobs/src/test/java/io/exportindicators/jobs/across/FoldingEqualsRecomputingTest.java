package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.across.Folding.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Releases folded one by one leave the readings that all their data give at once. */
class FoldingEqualsRecomputingTest {
  private static final int[] SLOTS = {1, 1, 1, 1, 4, 1};

  @Test
  void releaseByReleaseOrAllAtOnce() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Folding oneByOne = new Folding(seed);
      for (int release = 0; release < 6; release++) {
        for (int figure = 1 + random.nextInt(12); figure > 0; figure--) {
          setAny(oneByOne, random);
        }
        oneByOne.release(1_000 + release);
      }
      Folding atOnce = new Folding(seed + 1_000);
      atOnce.setAll(oneByOne).release(9_000);
      assertThat(differences(oneByOne.latest(), atOnce.latest())).as("seed %d", seed).isEmpty();
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

  @Test
  void pricesThatAReleaseMovesAreFoundWhereverTheYearTheyStartFromLies() {
    for (int seed = 0; seed < 8; seed++) {
      Random random = new Random(seed);
      Folding oneByOne = new Folding(seed);
      int[] next = {random.nextInt(8), random.nextInt(20)};
      for (int release = 0; release < 40; release++) {
        for (int row = 7; row <= 8; row++) {
          setProducts(oneByOne, row, next[row - 7]++, random);
          if (random.nextInt(3) == 0) {
            setProducts(oneByOne, row, random.nextInt(next[row - 7]), random);
          }
        }
        oneByOne.release(1_000 + release);
      }
      Folding atOnce = new Folding(seed + 1_000);
      atOnce.setAll(oneByOne).release(9_000);
      Map<String, String> values = present(oneByOne.latest());
      assertThat(differences(values, present(atOnce.latest()))).as("seed %d", seed).isEmpty();
      assertThat(values.keySet()).anyMatch(place -> place.contains("trade_terms_of_trade_index"));
    }
  }

  /** Why months before the first year have no price is not said anew when there is such a year. */
  private static Map<String, String> present(Map<String, String> said) {
    Map<String, String> values = new TreeMap<>(said);
    values.values().removeIf(says -> says.startsWith("NaN"));
    return values;
  }

  private static void setProducts(Folding series, int row, int month, Random random) {
    String period = String.format(Locale.ROOT, "%d-%02d", 2021 + month / 12, month % 12 + 1);
    series.products(row, period, 1_000 + random.nextInt(9_000), 1_000 + random.nextInt(9_000));
  }

  private static List<String> differences(Map<String, String> some, Map<String, String> others) {
    Set<String> places = new TreeSet<>(some.keySet());
    places.addAll(others.keySet());
    return places.stream()
        .filter(place -> !Objects.equals(some.get(place), others.get(place)))
        .map(place -> place + ": " + some.get(place) + " or " + others.get(place))
        .toList();
  }

  /** Months with gaps, windows, zeros, figures that are withdrawn, one or two products known. */
  private static void setAny(Folding series, Random random) {
    int row = 1 + random.nextInt(6);
    int month = random.nextInt(30);
    String period =
        String.format(Locale.ROOT, "%d-%02d", 2022 + month / 12, month % 12 + 1)
            + (random.nextInt(5) == 0 ? "/20" : "");
    int known = random.nextInt(8) == 0 ? 0 : 1 + (row == 6 ? random.nextInt(2) : 0);
    long cents = known == 0 || random.nextInt(6) == 0 ? 0 : random.nextInt(1_000_000);
    series.set(
        row,
        period,
        random.nextInt(SLOTS[row - 1]),
        new Figure(cents, known, 1 + random.nextInt(3), random.nextInt(5) == 0));
  }
}
