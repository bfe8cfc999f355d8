package io.exportindicators.jobs.productivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.exportindicators.jobs.Differences;
import io.exportindicators.jobs.reading.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Releases folded one by one leave the productivity that all their figures give at once. */
class FoldingSectorsEqualsRecomputingTest {
  private static final List<String> MEASURES =
      List.of(
          "d chips production",
          "d chips shipments",
          "d chips value-added",
          "d chips nominal-value-added",
          "d chips sales",
          "d chips rd",
          "d chips compensation",
          "d chips capital-services",
          "d chips hours",
          "d chips employees",
          "d chips employment",
          "d all employment",
          "e chips employment");
  private static final double[] EXTREMES = {0, -0.0, 1e18, -1e18, 1e-18, -1e-18, 1, -1};

  @Test
  void releaseByReleaseOrAllAtOnce() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      SectorFolding oneByOne = new SectorFolding(seed);
      Map<String, Double> all = new HashMap<>();
      for (int release = 0; release < 6; release++) {
        Map<String, Double> some = any(random, 60);
        give(oneByOne, some);
        all.putAll(some);
        oneByOne.release();
      }
      SectorFolding atOnce = new SectorFolding(seed + 1_000);
      give(atOnce, all);
      atOnce.release();
      assertThat(oneByOne.latest()).isNotEmpty();
      assertThat(Differences.between(oneByOne.latest(), atOnce.latest()))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void figuresInAnyOrderGiveTheSame() {
    for (int seed = 0; seed < 20; seed++) {
      SectorFolding first = new SectorFolding(seed);
      SectorFolding second = new SectorFolding(seed + 1_000);
      for (int release = 0; release < 3; release++) {
        Map<String, Double> some = any(new Random(100L * seed + release), 40);
        give(first, some);
        give(second, some);
        List<Reading> changed = first.release();
        assertThat(second.release()).isEqualTo(changed);
      }
    }
  }

  @Test
  void noFigureEndsTheStage() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      SectorFolding line = new SectorFolding(seed);
      Map<String, Double> some = any(random, 200);
      some.replaceAll((place, value) -> EXTREMES[random.nextInt(EXTREMES.length)]);
      give(line, some);
      assertThatCode(line::release).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  /** Of months, quarters and years, of the nation and its regions; exports may be withdrawn. */
  private static Map<String, Double> any(Random random, int count) {
    Map<String, Double> figures = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      int month = random.nextInt(30);
      int year = 2020 + month / 12;
      String period =
          switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year);
            case 1 -> year + "-Q" + (1 + month % 4);
            default -> "%d-%02d".formatted(year, 1 + month % 12);
          };
      String measure = MEASURES.get(random.nextInt(MEASURES.size()));
      if (random.nextInt(6) == 0) {
        figures.put("t " + period, random.nextInt(5) == 0 ? Double.NaN : random.nextInt(50));
      } else {
        boolean regional = measure.endsWith("s employment") && random.nextBoolean();
        String region = regional && !measure.startsWith("e") ? "KR-41" : "";
        figures.put(measure + " " + period + " " + region, (double) (random.nextInt(50) - 1));
      }
    }
    return figures;
  }

  private static void give(SectorFolding line, Map<String, Double> figures) {
    figures.forEach(
        (place, value) -> {
          String[] names = place.split(" ", -1);
          if (names.length == 2) {
            int length = names[1].length();
            String variant = length == 4 ? "1y" : names[1].charAt(5) == 'Q' ? "1q" : "1m";
            line.exports(variant, names[1], value);
          } else {
            line.figure(names[0], names[1], names[2], names[4], names[3], value);
          }
        });
  }
}
