package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.ingest.Release;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of the figures of the world, of products and of published growth. */
class WorldFiguresTest {
  private static final List<Release> RELEASES = RealFigures.inOrderOfPublication();

  @Test
  void integratedCircuitsOfEveryReporterAreThoseOfComtrade() {
    assertThat(trades("un-comtrade", r -> r.getPeriod().equals("2024")))
        .hasSize(86)
        .allMatch(r -> r.getStatus() == Status.PROVISIONAL);
    assertThat(usd("un-comtrade", r -> is(r, "KOR", "8542", "2023"))).isEqualTo(86_134_555_070.0);
    assertThat(usd("un-comtrade", r -> r.getPeriod().equals("2023")))
        .isCloseTo(951_555_582_483.0, within(1.0));
    assertThat(usd("un-comtrade", r -> r.getPeriod().equals("2024")))
        .isCloseTo(751_078_067_444.0, within(1.0));
    assertThat(trades("un-comtrade", r -> r.getReporter().equals("TWN"))).hasSize(11);
  }

  @Test
  void koreasCircuitsAreTheSameByComtradeAndByItsOwnCustomsService() {
    for (String year : List.of("2020", "2021", "2022", "2023", "2024")) {
      assertThat(usd("un-comtrade", r -> is(r, "KOR", "8542", year)))
          .as(year)
          .isEqualTo(usd("kcs-hs", r -> r.getPeriod().startsWith(year)));
    }
  }

  @Test
  void koreasAdvantageOf2018IsThatOfTheFiguresOfTheWto() {
    assertThat(advantage("01")).isCloseTo(5.73, within(0.005));
    assertThat(advantage("02")).isCloseTo(0.192, within(0.0005));
  }

  @Test
  void circuitsBySixDigitsAddUpToTheHeading() {
    for (String month : List.of("2025-01", "2025-06", "2026-01")) {
      assertThat(
              usd("kcs-hs6", r -> r.getProduct().startsWith("8542") && r.getPeriod().equals(month)))
          .as(month)
          .isCloseTo(usd("kcs-hs", r -> r.getPeriod().equals(month)), within(0.001e9));
    }
  }

  @Test
  void memoryChipsHaveValueAndWeightInEveryMonth() {
    assertThat(trades("kcs-hsk", r -> r.getDefinition().equals("hsk-memory")))
        .hasSize(3 * 126)
        .allMatch(r -> r.getValueCents() > 0 && r.getNetWeightGrams() > 0);
    assertThat(usd("kcs-hsk", r -> is(r, "KOR", "8542321010", "2026-06")))
        .isEqualTo(11_175_623_231.0);
  }

  @Test
  void aCodeThatChangedItsMeaningIsOfTwoDefinitions() {
    assertThat(trades("kcs-hsk", r -> r.getDefinition().equals("hsk-biosimilars")))
        .hasSize(60)
        .allMatch(
            r ->
                r.getPeriod().compareTo("2022") < 0 && r.getClassificationVersion().equals("2017"));
    assertThat(trades("kcs-hsk", r -> r.getDefinition().equals("hsk-biosimilars-2022")))
        .hasSize(54)
        .allMatch(
            r ->
                r.getPeriod().compareTo("2022") > 0 && r.getClassificationVersion().equals("2022"));
    assertThat(usd("kcs-hsk", r -> is(r, "KOR", "3002150000", "2021-12"))).isEqualTo(448_175_004.0);
    assertThat(usd("kcs-hsk", r -> is(r, "KOR", "3002150000", "2022-01"))).isEqualTo(138_230_474.0);
  }

  @Test
  void publishedGrowthIsARatioPublishedWithItsFigures() {
    List<SectorObservation> growth =
        RELEASES.stream()
            .filter(release -> release.source().equals("motie"))
            .flatMap(release -> release.records().stream())
            .filter(SectorObservation.class::isInstance)
            .map(SectorObservation.class::cast)
            .toList();
    assertThat(growth)
        .hasSize(64)
        .allMatch(o -> o.getMeasure().equals("export-growth-yoy") && o.getUnit().equals("ratio"))
        .allMatch(o -> Math.abs(o.getValue()) < 2.1);
    assertThat(growth)
        .filteredOn(o -> o.getPeriod().equals("2024-01") && o.getSector().equals("semiconductors"))
        .singleElement()
        .extracting(SectorObservation::getValue)
        .isEqualTo(0.562);
    assertThat(times(SectorObservation.class))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(new LinkedHashSet<>(times(TradeRecord.class)));
  }

  private static List<Instant> times(Class<?> kind) {
    return RELEASES.stream()
        .filter(release -> release.source().equals("motie"))
        .filter(release -> release.records().stream().allMatch(kind::isInstance))
        .map(Release::publishedAt)
        .toList();
  }

  private static double advantage(String product) {
    return wto("KOR", product) / wto("KOR", "00") / (wto("WLD", product) / wto("WLD", "00"));
  }

  private static double wto(String reporter, String product) {
    return usd("wto", r -> is(r, reporter, product, "2018"));
  }

  private static boolean is(TradeRecord trade, String reporter, String product, String period) {
    return trade.getReporter().equals(reporter)
        && trade.getProduct().equals(product)
        && trade.getPeriod().equals(period);
  }

  private static double usd(String source, Predicate<TradeRecord> choice) {
    return trades(source, choice).stream().mapToLong(TradeRecord::getValueCents).sum() / 100.0;
  }

  private static List<TradeRecord> trades(String source, Predicate<TradeRecord> choice) {
    return RELEASES.stream()
        .filter(release -> release.source().equals(source))
        .flatMap(release -> release.records().stream())
        .flatMap(entry -> entry instanceof TradeRecord trade ? Stream.of(trade) : Stream.empty())
        .filter(choice)
        .toList();
  }
}
