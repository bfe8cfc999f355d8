package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.config.TestDefinitions;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Other reporters, sectors and indicators of them by a definition table alone, end to end. */
class DefinitionTableAloneITCase {
  private static final String SHARE = "trade_share_ratio";

  @RegisterExtension
  static final MiniClusterExtension FLINK =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(4)
              .build());

  @TempDir static Path directory;
  @AutoClose private static EmbeddedKafka kafka;

  @BeforeAll
  static void startKafka() {
    kafka = EmbeddedKafka.start(directory);
  }

  @Test
  void integratedCircuitsOfTaiwanAndJapan() throws Exception {
    DefinitionTable table =
        TestDefinitions.table(
            "1,d,ics,HKG JPN KOR MYS TWN USA,export,un,X,1,4,8542,world,,,,,USD,,sum,HKG");
    Map<String, Map<String, Long>> cents = integratedCircuits();
    TradeRelease until2023 = new TradeRelease("un", "2024-07-01T00:00:00Z");
    TradeRelease of2024 = new TradeRelease("un", "2025-07-01T00:00:00Z");
    cents.forEach(
        (year, ofYear) ->
            ofYear.forEach(
                (reporter, value) ->
                    (year.equals("2024") ? of2024 : until2023)
                        .add(reporter, "8542", "WLD", year, value)));
    WrittenValues found = run(".ics", "ics", table, List.of(until2023, of2024));

    Map<String, Long> now = cents.get("2023");
    Map<String, Long> before = cents.get("2022");
    double world = now.values().stream().mapToLong(Long::longValue).sum();
    for (String reporter : List.of("TWN", "JPN")) {
      double own = now.get(reporter);
      assertThat(found.value(reporter, "trade_value_usd", "1y", "2023")).isEqualTo(own / 100);
      assertThat(found.value(reporter, "trade_growth_ratio", "yoy", "2023"))
          .isCloseTo(own / before.get(reporter) - 1, within(1e-12));
      assertThat(found.value(reporter, SHARE, "world", "2023"))
          .isCloseTo(own / world, within(1e-12));
      assertThat(found.value(reporter, SHARE, "world_without_re_exporters", "2023"))
          .isCloseTo(own / (world - now.get("HKG")), within(1e-12));
    }
    assertThat(found.value("TWN", "trade_value_usd", "1y", "2023")).isEqualTo(166_464_248_663.24);
    assertThat(found.value("TWN", "trade_rank", "world", "2023")).isEqualTo(2);
    assertThat(found.value("JPN", "trade_rank", "world", "2023")).isEqualTo(6);
    assertThat(found.value("WLD", "trade_world_coverage_ratio", "", "2023")).isEqualTo(1);
    assertThat(found.value("WLD", "trade_world_coverage_ratio", "", "2024"))
        .isCloseTo(1 - now.get("TWN") / world, within(1e-12));
    for (String indicator : List.of(SHARE, "trade_rank")) {
      assertThat(found.absence("JPN", indicator, "world", "2024"))
          .isEqualTo("only 72 % of the world has reported 2024");
    }
    assertThat(found.value("JPN", "trade_growth_ratio", "yoy", "2024")).isPositive();
    assertThat(found.absence("JPN", SHARE, "world", "2013"))
        .isEqualTo("the world of 2012 is not known");
  }

  @Test
  void constantMarketShareInFourEffects() throws Exception {
    DefinitionTable table =
        TestDefinitions.table(
            "1,d,all,KOR TWN JPN,export,un,X,1,2,00,partner,USA CHN,,,,USD,,sum,",
            "2,d,chips,KOR TWN JPN,export,un,X,1,2,01,partner,USA CHN,d/all,,,USD,,sum,");
    TradeRelease first = new TradeRelease("un", "2021-07-01T00:00:00Z");
    addYear(first, "KOR", "2020", 40, 60, 10, 20);
    addYear(first, "TWN", "2020", 40, 20, 30, 20);
    addYear(first, "JPN", "2020", 50, 30, 10, 10);
    TradeRelease second = new TradeRelease("un", "2022-07-01T00:00:00Z");
    addYear(second, "KOR", "2021", 45, 75, 15, 30);
    addYear(second, "TWN", "2021", 45, 25, 33, 20);
    addYear(second, "JPN", "2021", 50, 35, 12, 10);
    WrittenValues found = run(".cms", "all", table, List.of(first, second));

    Map<String, Double> expected =
        Map.of(
            "world_growth",
            100 * 35 / 240.0,
            "product",
            -13 / 12.0,
            "market",
            2.5,
            "competitiveness",
            4.0);
    double sum = 0;
    for (Map.Entry<String, Double> effect : expected.entrySet()) {
      double value = found.value("KOR", "trade_constant_market_share_usd", effect.getKey(), "2021");
      assertThat(value).as(effect.getKey()).isCloseTo(effect.getValue(), within(1e-9));
      sum += value;
    }
    assertThat(sum).isCloseTo(120 - 100, within(1e-9));
  }

  @Test
  void pricesVolumesAndTermsOfTrade() throws Exception {
    DefinitionTable table =
        TestDefinitions.table(
            "1,d,goods,TWN,export,un,X,1,2,01 02,world,,,,,USD",
            "2,d,goods,TWN,import,un,X,1,2,01 02,world,,,,,USD");
    TradeRelease release = new TradeRelease("un", "2024-01-15T00:00:00Z");
    for (int month = 1; month <= 12; month++) {
      String then = String.format(Locale.ROOT, "2022-%02d", month);
      String now = String.format(Locale.ROOT, "2023-%02d", month);
      addGoods(release, Flow.EXPORT, then, new long[] {100, 400}, new long[] {1_000, 1_000});
      addGoods(release, Flow.EXPORT, now, new long[] {200, 600}, new long[] {1_000, 3_000});
      addGoods(release, Flow.IMPORT, then, new long[] {400, 400}, new long[] {1_000, 4_000});
      addGoods(release, Flow.IMPORT, now, new long[] {500, 500}, new long[] {1_000, 4_000});
    }
    WrittenValues found = run(".prices", "goods", table, List.of(release));

    double fisher = Math.sqrt(80 * 800 / 13.0);
    String price = "trade_price_index";
    assertThat(found.value("TWN", price, "laspeyres", "2023-05")).isCloseTo(80, within(1e-9));
    assertThat(found.value("TWN", price, "paasche", "2023-05")).isCloseTo(800 / 13.0, within(1e-9));
    assertThat(found.value("TWN", price, "fisher", "2023-05")).isCloseTo(fisher, within(1e-9));
    double volume = found.value("TWN", "trade_volume_index", "fisher", "2023-05");
    assertThat(volume).isCloseTo(160 / fisher * 100, within(1e-9));
    String terms = "trade_terms_of_trade_index";
    assertThat(found.value("TWN", terms, "net_barter", "2023-05"))
        .isCloseTo(fisher / 1.25, within(1e-9));
    assertThat(found.value("TWN", terms, "income", "2023-05"))
        .isCloseTo(fisher / 125 * volume, within(1e-9));
    assertThat(found.value("TWN", "trade_unit_value_usd_per_kilogram", "12m", "2023-12"))
        .isEqualTo(2);
  }

  /** All goods and chips to two markets, in dollars. */
  private static void addYear(
      TradeRelease release,
      String reporter,
      String year,
      long allToUsa,
      long allToChina,
      long chipsToUsa,
      long chipsToChina) {
    release.covering(reporter, List.of("00", "01"), year);
    release.add(reporter, "00", "USA", year, 100 * allToUsa);
    release.add(reporter, "00", "CHN", year, 100 * allToChina);
    release.add(reporter, "01", "USA", year, 100 * chipsToUsa);
    release.add(reporter, "01", "CHN", year, 100 * chipsToChina);
  }

  private static void addGoods(
      TradeRelease release, Flow flow, String month, long[] cents, long[] grams) {
    release.add("TWN", flow, "01", "WLD", month, cents[0], grams[0]);
    release.add("TWN", flow, "02", "WLD", month, cents[1], grams[1]);
  }

  /** US cents by year and reporter. */
  private static Map<String, Map<String, Long>> integratedCircuits() throws IOException {
    Map<String, Map<String, Long>> cents = new TreeMap<>();
    try (var in =
        DefinitionTableAloneITCase.class.getResourceAsStream("/integrated-circuits.csv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] fields = line.split(",", -1);
        if (!line.startsWith("#") && !line.startsWith("reporter")) {
          long value = new BigDecimal(fields[2]).movePointRight(2).longValueExact();
          cents.computeIfAbsent(fields[1], year -> new TreeMap<>()).put(fields[0], value);
        }
      }
    }
    return cents;
  }

  private static WrittenValues run(
      String suffix, String sector, DefinitionTable table, List<TradeRelease> releases)
      throws Exception {
    Line line = new Line(kafka, suffix);
    IndicatorsOptions topics = line.options();
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(TestJob.noRestart());
    env.setParallelism(2);
    IndicatorsTopology.define(
        env,
        new IndicatorsOptions(
            topics.kafka(),
            topics.releasesTopic(),
            topics.indicatorsTopic(),
            topics.rejectedTopic(),
            table,
            topics.measures(),
            topics.seasonalRevisions(),
            topics.checkpointInterval()));
    JobClient job = env.executeAsync("by definition table alone");
    releases.forEach(release -> line.write(release.messages()));
    List<CompleteRelease> written = line.awaitReleases(releases.size());
    TestJob.stop(job);
    List<IndicatorValue> values = new ArrayList<>();
    written.forEach(release -> values.addAll(release.values()));
    return new WrittenValues(sector, values);
  }
}
