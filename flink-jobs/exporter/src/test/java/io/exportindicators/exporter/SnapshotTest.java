package io.exportindicators.exporter;

import static io.exportindicators.exporter.TestRelease.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import io.prometheus.client.exporter.common.TextFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotTest {
  private static final String WHOLE =
      "definition=\"kcs-item-01\",%sreporter=\"KOR\",sector=\"semiconductors\"";

  @Test
  void aLabelThatNoSeriesOfTheFamilyHasIsLeftOut() throws IOException {
    assertThat(page(value("2024-01", 9.5e9)).body())
        .contains(
            "# HELP trade_value_usd Value of trade in US dollars; unit: USD\n"
                + "# TYPE trade_value_usd gauge\n"
                + "trade_value_usd{reporter=\"KOR\",sector=\"semiconductors\","
                + "definition=\"kcs-item-01\",flow=\"export\",window=\"1m\",} 9.5E9\n");
  }

  @Test
  void allSeriesOfAFamilyHaveTheSameLabels() throws IOException {
    assertThat(
            page(
                    value("2024-01", 1),
                    value("2024-01", 2).setBy("partner").setItem("CHN"),
                    value("2024-01", 3).setRegion("KR-41"))
                .body())
        .contains("flow=\"export\",window=\"1m\",by=\"\",item=\"\",region=\"\",} 1.0\n")
        .contains("flow=\"export\",window=\"1m\",by=\"partner\",item=\"CHN\",region=\"\",} 2.0\n")
        .contains("flow=\"export\",window=\"1m\",by=\"\",item=\"\",region=\"KR-41\",} 3.0\n");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TRADE_CALENDAR_EFFECT", "TRADE_EXPECTED", "STRATEGY_TARGET_PATH"})
  void everyIndicatorHasItsNameHelpAndVariantLabel(Indicator indicator) throws IOException {
    String variant = indicator.variantLabel().isEmpty() ? "" : "v";
    Page page = page(value("2024-01", 1).setIndicator(indicator.metric()).setVariant(variant));
    assertThat(page.body())
        .contains("# HELP " + indicator.metric() + " " + indicator.help())
        .contains(variant.isEmpty() ? "flow=\"export\"," : indicator.variantLabel() + "=\"v\"");
  }

  @Test
  void aTargetIsALabelOfItsOwnAndAUnitWhereTheIndicatorHasNone() throws IOException {
    assertThat(
            page(
                    value("2026", 2e11)
                        .setIndicator("strategy_target_value")
                        .setVariant("12m")
                        .setFlow("")
                        .setBy("target")
                        .setItem("semiconductor-exports-2030")
                        .setUnit("USD"),
                    value("2030", 1)
                        .setIndicator("strategy_target_status")
                        .setVariant("on_path")
                        .setFlow("")
                        .setBy("target")
                        .setItem("semiconductor-exports-2030")
                        .setUnit(""))
                .body())
        .contains("basis=\"12m\",target=\"semiconductor-exports-2030\",unit=\"USD\",} 2.0E11\n")
        .contains(
            "status=\"on_path\",target=\"semiconductor-exports-2030\",milestone=\"2030\",} 1.0\n");
  }

  @Test
  void anIndicatorOfANewerWriterIsShownAsItIs() throws IOException {
    Page page =
        page(
            value("2024-01", 1).setIndicator("trade_new_ratio").setVariant("x"),
            value("2024-01", 2).setIndicator("1 strange-näme").setVariant("x"),
            value("2024-01", 3).setIndicator("release_withheld").setVariant("x"),
            value("2024-01", 4).setIndicator("").setVariant("x"));
    String labels = WHOLE.formatted("flow=\"export\",") + ",variant=\"x\"";
    assertThat(page.samples())
        .containsEntry("trade_new_ratio{" + labels + "}", 1.0)
        .containsEntry("__strange_n_me{" + labels + "}", 2.0)
        .containsEntry("unknown_release_withheld{" + labels + "}", 3.0)
        .containsEntry("unknown_{" + labels + "}", 4.0);
  }

  @Test
  void growthOfAYearStandsBesideThatOfAMonth() throws IOException {
    Page page =
        page(
            value("2024-02", 0.1).setIndicator("trade_growth_ratio").setVariant("yoy"),
            value("2023", 0.2).setIndicator("trade_growth_ratio").setVariant("yoy"),
            value("2023-Q4", 0.3).setIndicator("trade_growth_ratio").setVariant("yoy"));
    assertThat(page.body())
        .contains("basis=\"yoy\",frequency=\"\",} 0.1\n")
        .contains("basis=\"yoy\",frequency=\"annual\",} 0.2\n")
        .contains("basis=\"yoy\",frequency=\"quarterly\",} 0.3\n");
  }

  @Test
  void quotesBackslashesAndLineFeedsAreEscaped() throws IOException {
    assertThat(page(value("2024-01", 1).setItem("a\"b\\c\nd").setBy("partner")).body())
        .contains("item=\"a\\\"b\\\\c\\nd\"");
  }

  @Test
  void headlineLevelsSayTheirPeriodPublicationAndStatus() throws IOException {
    Page page =
        page(
            value("2024-02", 1).setStatus(Status.MONTHLY_FINAL),
            value("2024-03/10", 2).setVariant("10d"),
            value("2024-02", 3).setBy("partner").setItem("CHN"),
            value("2024-02", 4).setRegion("KR-41"),
            value("2024-02", 5).setIndicator("trade_growth_ratio").setVariant("yoy"));
    String month = "{" + WHOLE.formatted("flow=\"export\",") + ",window=\"1m\"}";
    String window = "{" + WHOLE.formatted("flow=\"export\",") + ",window=\"10d\"}";
    assertThat(page.samples("indicator_reference_period_timestamp_seconds"))
        .hasSize(2)
        .containsEntry("indicator_reference_period_timestamp_seconds" + month, 1707955200.0)
        .containsEntry("indicator_reference_period_timestamp_seconds" + window, 1710115200.0);
    assertThat(page.samples("indicator_published_timestamp_seconds"))
        .hasSize(2)
        .containsEntry("indicator_published_timestamp_seconds" + month, 1706832000.0);
    assertThat(page.samples("indicator_provisional"))
        .hasSize(2)
        .containsEntry("indicator_provisional" + month, 0.0)
        .containsEntry("indicator_provisional" + window, 1.0);
  }

  @Test
  void measuredValuesOfTargetsSayTheirPeriodAndPublicationWithTheLabelsOfTheValue()
      throws IOException {
    Page page =
        page(
            targetValue("2023", "1y", 10),
            targetValue("2024", "1y", 11),
            targetValue("2024-03", "12m", 12).setItem("chips-2030").setRegion("KR-41"),
            targetValue("2030", "milestone", 13),
            targetValue("2024", "1y", 14).setIndicator("strategy_target_path_deviation_ratio"),
            value("2024-02", 15));
    String year = "{basis=\"1y\"," + WHOLE.formatted("") + ",target=\"exports-2030\",unit=\"USD\"}";
    String month =
        "{basis=\"12m\",definition=\"kcs-item-01\",region=\"KR-41\",reporter=\"KOR\","
            + "sector=\"semiconductors\",target=\"chips-2030\",unit=\"USD\"}";
    assertThat(page.samples("strategy_target_value"))
        .hasSize(3)
        .containsEntry("strategy_target_value" + year, 11.0)
        .containsEntry("strategy_target_value" + month, 12.0);
    assertThat(page.samples("strategy_target_reference_period_timestamp_seconds"))
        .containsOnly(
            Map.entry("strategy_target_reference_period_timestamp_seconds" + year, 1719792000.0),
            Map.entry("strategy_target_reference_period_timestamp_seconds" + month, 1710460800.0));
    assertThat(page.samples("strategy_target_published_timestamp_seconds"))
        .containsOnly(
            Map.entry("strategy_target_published_timestamp_seconds" + year, 1706832000.0),
            Map.entry("strategy_target_published_timestamp_seconds" + month, 1706832000.0));
  }

  @Test
  void theSamePageWhateverTheOrderOfTheValues() throws IOException {
    IndicatorValue.Builder[] values =
        Stream.of("TWN", "CHN", "USA", "VNM")
            .map(partner -> value("2024-01", 1).setBy("partner").setItem(partner))
            .toArray(IndicatorValue.Builder[]::new);
    String page = page(values).body();
    Collections.reverse(Arrays.asList(values));
    assertThat(page(values).body()).isEqualTo(page);
  }

  private static IndicatorValue.Builder targetValue(String period, String basis, double value) {
    return value(period, value)
        .setIndicator("strategy_target_value")
        .setVariant(basis)
        .setFlow("")
        .setBy("target")
        .setItem("exports-2030");
  }

  private static Page page(IndicatorValue.Builder... values) throws IOException {
    NewestFigures figures = new NewestFigures(ReleaseCalendarReader.standard());
    figures.take(TestRelease.at(1).of(values).complete());
    StringWriter text = new StringWriter();
    TextFormat.write004(text, Collections.enumeration(figures.snapshot().families()));
    assertThat(ExpositionGrammar.faults(text.toString())).isEmpty();
    return new Page(200, text.toString());
  }
}
