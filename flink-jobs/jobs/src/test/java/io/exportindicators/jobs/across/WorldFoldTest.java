package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.jobs.Differences;
import io.exportindicators.jobs.across.WorldFolding.Figure;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.Reporters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a release changes in the indicators of all who are measured against one world. */
class WorldFoldTest {
  private static final String SHARE = "trade_share_ratio";
  private static final String RANK = "trade_rank";
  private static final String RCA = "trade_rca";
  private static final String EFFECT = "trade_constant_market_share_usd";
  private static final String COVERAGE = "trade_world_coverage_ratio";

  private final WorldFolding world = twoYears(new WorldFolding(WorldFolding.SUM, 1));

  @Test
  void theWorldIsTheSumOfItsReporters() {
    world.release(1);
    assertThat(value("WLD", "total", "trade_value_usd", "1y", "2021")).isEqualTo(275);
    assertThat(absence("WLD", "total", "trade_growth_ratio", "yoy", "2021"))
        .as("nobody can say how complete the first year is")
        .isEqualTo("2020 is missing");
    assertThat(value("WLD", "chips", COVERAGE, "", "2021")).isEqualTo(1);
    assertThat(value("KOR", "chips", SHARE, "world", "2021")).isEqualTo(45 / 120.0);
    assertThat(value("KOR", "chips", SHARE, "world_without_re_exporters", "2021"))
        .isEqualTo(45 / 98.0);
    assertThat(absence("JPN", "chips", SHARE, "world_without_re_exporters", "2021"))
        .isEqualTo("JPN is a re-exporter");
    assertThat(value("TWN", "chips", RANK, "world", "2021")).isEqualTo(1);
    assertThat(value("KOR", "chips", RANK, "world", "2021")).isEqualTo(2);
    assertThat(value("KOR", "chips", RCA, "", "2021")).isEqualTo((45 / 120.0) / (120 / 275.0));
    double rca = value("KOR", "chips", RCA, "", "2021");
    assertThat(value("KOR", "chips", "trade_rsca", "", "2021")).isEqualTo((rca - 1) / (rca + 1));
    assertThat(world.reading("KOR", "total", RCA, "", "2021")).isNull();
  }

  @Test
  void theFirstYearHasNoGate() {
    world.release(1);
    assertThat(absence("WLD", "chips", COVERAGE, "", "2020"))
        .isEqualTo("the world of 2019 is not known");
    for (String indicator : List.of(SHARE, RANK)) {
      assertThat(absence("KOR", "chips", indicator, "world", "2020"))
          .isEqualTo("the world of 2019 is not known");
    }
    assertThat(absence("KOR", "chips", RCA, "", "2020")).contains("2019");
  }

  @Test
  void theFourEffectsAreThoseOfTheHandAndAddUpToTheChange() {
    world.release(1);
    assertThat(effect("world_growth")).isCloseTo(100 * 35 / 240.0, within(1e-12));
    assertThat(effect("product")).isCloseTo(-13 / 12.0, within(1e-12));
    assertThat(effect("market")).isCloseTo(2.5, within(1e-12));
    assertThat(effect("competitiveness")).isCloseTo(4, within(1e-12));
    for (String reporter : List.of("KOR", "TWN", "JPN")) {
      double sum = 0;
      for (String name : List.of("world_growth", "product", "market", "competitiveness")) {
        sum += value(reporter, "total", EFFECT, name, "2021");
      }
      double change = Map.of("KOR", 20.0, "TWN", 10.0, "JPN", 5.0).get(reporter);
      assertThat(sum).as(reporter).isCloseTo(change, within(1e-12));
    }
  }

  @Test
  void aReporterThatIsLateClosesTheGateAndItsComingOpensIt() {
    world.release(1);
    world.markets("KOR", 2, "2022", 16, 31).markets("TWN", 2, "2022", 40, 30).release(2);
    double held = (45 + 53) / 120.0;
    assertThat(value("WLD", "chips", COVERAGE, "", "2022")).isEqualTo(held);
    String reason = "only 81 % of the world has reported 2022";
    assertThat(absence("KOR", "chips", SHARE, "world", "2022")).isEqualTo(reason);
    assertThat(absence("KOR", "chips", RANK, "world", "2022")).isEqualTo(reason);
    assertThat(absence("WLD", "chips", "trade_value_usd", "1y", "2022")).isEqualTo(reason);
    assertThat(value("KOR", "chips", SHARE, "world_without_re_exporters", "2022"))
        .as("the others have all reported")
        .isEqualTo(47 / 117.0);

    Set<String> changed = world.markets("JPN", 2, "2022", 13, 10).release(3).keySet();
    assertThat(changed).containsExactlyInAnyOrder("KOR", "TWN", "JPN", "WLD");
    assertThat(value("KOR", "chips", SHARE, "world", "2022")).isEqualTo(47 / 140.0);
    assertThat(value("WLD", "chips", "trade_growth_ratio", "yoy", "2022")).isEqualTo(20 / 120.0);
    assertThat(world.reading("KOR", "chips", SHARE, "world", "2022").publishedMillis())
        .isEqualTo(3);
  }

  @Test
  void oneReportersRevisionReachesTheSharesOfAllFromItsYearOn() {
    world.release(1);
    Map<String, List<Reading>> changed = world.markets("JPN", 2, "2021", 12, 11).release(2);
    assertThat(changed.keySet()).containsExactlyInAnyOrder("KOR", "TWN", "JPN", "WLD");
    assertThat(changed.get("KOR"))
        .allMatch(reading -> reading.publishedMillis() == 2)
        .noneMatch(reading -> reading.variant().equals("world_without_re_exporters"))
        .noneMatch(reading -> reading.indicator().equals(RANK));
    assertThat(changed.values().stream().flatMap(List::stream))
        .allMatch(r -> PackedPeriod.period(r.period()).toString().equals("2021"));
    assertThat(value("KOR", "chips", SHARE, "world", "2021")).isEqualTo(45 / 121.0);
  }

  @Test
  void aShareHasTheWorstStatusAndTheNewestVintageOfTheWorld() {
    WorldFolding early = new WorldFolding(WorldFolding.SUM, 2);
    for (String reporter : List.of("KOR", "TWN", "JPN")) {
      early.set(reporter, 1, "2020", 0, new Figure(500, true, 3, true));
      early.set(reporter, 1, "2021", 0, new Figure(700, true, 3, true));
    }
    early.release(1_000);
    Reading share = early.reading("KOR", "total", SHARE, "world", "2021");
    assertThat(share.status()).isEqualTo((byte) 3);
    assertThat(share.backfill()).isTrue();
    early.set("TWN", 1, "2021", 0, new Figure(700, true, 1, false)).release(2_000);
    share = early.reading("KOR", "total", SHARE, "world", "2021");
    assertThat(share.value()).isEqualTo(1 / 3.0);
    assertThat(share.status()).isEqualTo((byte) 1);
    assertThat(share.publishedMillis()).isEqualTo(2_000);
    assertThat(share.backfill()).isFalse();
  }

  @Test
  void theWorldOfAnAdvantageIsThatOfThoseWhoHaveSectorAndWhole() {
    WorldFolding sum = new WorldFolding(WorldFolding.SUM, 4);
    for (String year : List.of("2020", "2021")) {
      sum.total("KOR", 1, year, 100).total("KOR", 2, year, 30);
      sum.total("TWN", 1, year, 200).total("TWN", 2, year, 80);
      sum.total("JPN", 1, year, 900);
    }
    sum.release(1);
    assertThat(sum.reading("KOR", "chips", RCA, "", "2021").value())
        .isCloseTo((30 / 100.0) / (110 / 300.0), within(1e-15));
  }

  @Test
  void aWorldRowOfTheSourceNeedsNoGateAndIsNeverAddedToItsReporters() {
    WorldFolding row = new WorldFolding(WorldFolding.ROW, 3);
    row.total("KOR", 2, "2021", 30).total("TWN", 2, "2021", 50).total("WLD", 2, "2021", 400);
    row.total("KOR", 1, "2021", 60).total("WLD", 1, "2021", 4_000).release(1);
    assertThat(row.reading("KOR", "chips", SHARE, "world", "2021").value()).isEqualTo(30 / 400.0);
    assertThat(row.reading("KOR", "chips", RANK, "world", "2021").absence())
        .isEqualTo("only 20 % of the world has reported 2021");
    row.total("TWN", 2, "2021", 350).release(2);
    assertThat(row.reading("KOR", "chips", RANK, "world", "2021").value()).isEqualTo(2);
    assertThat(row.reading("KOR", "chips", RCA, "", "2021").value())
        .isEqualTo((30 / 60.0) / (400 / 4_000.0));
    assertThat(row.latest().keySet()).noneMatch(place -> place.startsWith("WLD"));
  }

  @Test
  void releaseByReleaseOrAllAtOnceInAnyOrderOfTheParts() {
    for (DefinitionTable table : List.of(WorldFolding.SUM, WorldFolding.ROW)) {
      for (int seed = 0; seed < 30; seed++) {
        Random random = new Random(seed);
        WorldFolding oneByOne = new WorldFolding(table, seed);
        for (int release = 0; release < 6; release++) {
          for (int figure = 1 + random.nextInt(20); figure > 0; figure--) {
            setAny(oneByOne, table, random);
          }
          oneByOne.release(1_000 + release);
        }
        WorldFolding atOnce = new WorldFolding(table, seed + 1_000);
        atOnce.setAll(oneByOne).release(9_000);
        assertThat(Differences.between(oneByOne.latest(), atOnce.latest()))
            .as("seed %d", seed)
            .isEmpty();
      }
    }
  }

  @Test
  void numbersOfSeriesAreThoseOfOneReporterEach() {
    WorldFolding all = new WorldFolding(WorldFolding.SUM, 4);
    for (String reporter : List.of("KOR", "TWN", "JPN")) {
      for (int slot : new int[] {0, 3, 255, 256, 256 + Reporters.all().size() - 1}) {
        all.set(reporter, 2, "2021", slot, new Figure(1, true, 1, false));
      }
    }
    all.release(1);
    assertThat(new HashSet<>(all.numbers())).hasSize(15).allMatch(number -> number >= 0);
    assertThat(all.numbers().stream().map(number -> number >>> Integer.SIZE).distinct())
        .containsExactlyInAnyOrder(
            (long) Reporters.numberOf("KOR"),
            (long) Reporters.numberOf("TWN"),
            (long) Reporters.numberOf("JPN"));
  }

  /** Chips and all goods of three reporters in two markets. */
  private static WorldFolding twoYears(WorldFolding world) {
    world.markets("KOR", 2, "2020", 10, 20).markets("KOR", 1, "2020", 40, 60);
    world.markets("KOR", 2, "2021", 15, 30).markets("KOR", 1, "2021", 45, 75);
    world.markets("TWN", 2, "2020", 30, 20).markets("TWN", 1, "2020", 40, 20);
    world.markets("TWN", 2, "2021", 33, 20).markets("TWN", 1, "2021", 45, 25);
    world.markets("JPN", 2, "2020", 10, 10).markets("JPN", 1, "2020", 50, 30);
    return world.markets("JPN", 2, "2021", 12, 10).markets("JPN", 1, "2021", 50, 35);
  }

  private static void setAny(WorldFolding world, DefinitionTable table, Random random) {
    List<String> reporters = List.copyOf(table.row(1).reporters());
    boolean known = random.nextInt(8) > 0;
    int cents = known ? random.nextInt(1_000) : 0;
    world.set(
        reporters.get(random.nextInt(reporters.size())),
        1 + random.nextInt(2),
        Integer.toString(2018 + random.nextInt(4)),
        random.nextInt(table.row(1).slots()),
        new Figure(cents, known, 1 + random.nextInt(3), random.nextInt(5) == 0));
  }

  private double effect(String name) {
    return value("KOR", "total", EFFECT, name, "2021");
  }

  private double value(
      String reporter, String sector, String indicator, String variant, String year) {
    Reading reading = world.reading(reporter, sector, indicator, variant, year);
    assertThat(reading.absence()).isEmpty();
    return reading.value();
  }

  private String absence(
      String reporter, String sector, String indicator, String variant, String year) {
    return world.reading(reporter, sector, indicator, variant, year).absence();
  }
}
