package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Products, partners that are not listed, annual structure, and exports against imports. */
class ItemFoldTest {
  private static final String HHI = "trade_concentration_hhi";
  private static final long[] WEIGHTLESS = {-1, -1};

  private final Folding series = new Folding(1);

  @Test
  void productsAreItemsThatAddUp() {
    pair(6, "2023-07", 100, 300).pair(6, "2024-07", new long[] {150, 250}, WEIGHTLESS).release(1);
    assertThat(product("trade_value_usd", "1m", "11")).isEqualTo(1.5);
    assertThat(product("trade_growth_ratio", "yoy", "12")).isEqualTo(-1 / 6.0);
    assertThat(product("trade_share_ratio", "sector_1m", "11")).isEqualTo(150 / 400.0);
    for (String basis : List.of("yoy", "yoy_calendar")) {
      double sum =
          product("trade_contribution_ratio", basis, "11")
              + product("trade_contribution_ratio", basis, "12");
      assertThat(sum)
          .isCloseTo(
              series.reading("q/pair", "trade_growth_ratio", basis, "2024-07").value(),
              within(1e-15));
    }
    assertThat(series.reading("q/pair", "trade_diffusion_ratio", "product", "2024-07").value())
        .isEqualTo(0.5);
    assertThat(
            reading("q/pair", "export", "trade_rank", "sector_12m", "product", "11", "2024-07")
                .absence())
        .isEqualTo("2024-07 is missing");
  }

  @Test
  void aYearIsJudgedByItself() {
    pair(6, "2022", 100, 300).pair(6, "2023", new long[] {300, 100}, WEIGHTLESS);
    pair(7, "2023", 100, 100).release(1);
    assertThat(yearly("export", "trade_rank", "sector_1y", "product", "11")).isEqualTo(1);
    assertThat(yearly("export", "trade_growth_ratio", "yoy", "product", "11")).isEqualTo(2);
    assertThat(yearly("export", HHI, "value", "product", ""))
        .isCloseTo(0.75 * 0.75 + 0.25 * 0.25, within(1e-15));
    assertThat(yearly("export", HHI, "normalised", "product", "")).isCloseTo(0.25, within(1e-15));
    assertThat(yearly("balance", "trade_value_usd", "1y", "", "")).isEqualTo(2);
    assertThat(yearly("balance", "trade_specialization_index", "", "", "")).isEqualTo(200 / 600.0);
    assertThat(yearly("balance", "trade_grubel_lloyd_index", "total", "", ""))
        .isEqualTo(1 - 200 / 600.0);
    assertThat(yearly("balance", "trade_grubel_lloyd_index", "product", "", ""))
        .isEqualTo(1 - 200 / 600.0);
    assertThat(yearly("balance", "trade_grubel_lloyd_index", "total", "product", "11"))
        .isEqualTo(0.5);
    assertThat(reading("q/pair", "export", "trade_growth_ratio", "yoy", "", "", "2022").absence())
        .isEqualTo("2021 is missing");
  }

  @Test
  void aWindowHasItsItemsAndItsBalance() {
    pair(6, "2023-07/20", 100, 300).pair(6, "2024-07/20", new long[] {150, 250}, WEIGHTLESS);
    pair(7, "2024-07/20", 50, 50).release(1);
    assertThat(window("trade_value_usd", "20d")).isEqualTo(1.5);
    assertThat(window("trade_growth_ratio", "yoy_20d")).isEqualTo(0.5);
    assertThat(window("trade_contribution_ratio", "yoy_20d")).isEqualTo(0.125);
    assertThat(window("trade_share_ratio", "sector_20d")).isEqualTo(150 / 400.0);
    assertThat(window("trade_rank", "sector_20d")).isEqualTo(2);
    assertThat(
            series.reading("q/pair", "trade_diffusion_ratio", "product_20d", "2024-07/20").value())
        .isEqualTo(0.5);
    assertThat(reading("q/pair", "balance", "trade_value_usd", "20d", "", "", "2024-07/20").value())
        .isEqualTo(3);
    assertThat(reading("q/pair", "balance", "trade_value_usd", "20d", "", "", "2023-07/20"))
        .isNull();
  }

  @Test
  void partnersThatAreNotListedCountInTheConcentration() {
    series.partners("2023", 50, 30, 20).release(1);
    assertThat(hhi("lower", "2023").value()).isCloseTo(0.25 + 0.09, within(1e-15));
    assertThat(hhi("upper", "2023").value()).isCloseTo(0.25 + 0.09 + 0.04, within(1e-15));
    assertThat(hhi("value", "2023").absence()).isEqualTo("only bounds are known");

    List<Reading> changed = series.set(5, "2023", Folding.unlisted("VNM"), 20).release(2);
    assertThat(changed).allMatch(reading -> reading.indicator().equals(HHI));
    assertThat(hhi("value", "2023").value()).isCloseTo(0.38, within(1e-15));
    assertThat(hhi("value", "2023").publishedMillis()).isEqualTo(2);
    assertThat(hhi("normalised", "2023").value())
        .isCloseTo((0.38 - 1 / 3.0) / (2 / 3.0), within(1e-15));
  }

  @Test
  void whoElseThereIsInOtherYearsSaysNothingOfThisOne() {
    series.partners("2023", 50, 30, 20).set(5, "2023", Folding.unlisted("VNM"), 20).release(1);
    double before = hhi("normalised", "2023").value();
    series.partners("2024", 50, 30, 20).set(5, "2024", Folding.unlisted("VNM"), 15);
    List<Reading> changed = series.set(5, "2024", Folding.unlisted("DEU"), 5).release(2);
    assertThat(hhi("normalised", "2024").absence())
        .isEqualTo("there are more items than the definition names");
    assertThat(hhi("value", "2024").value())
        .isCloseTo(0.25 + 0.09 + 0.0225 + 0.0025, within(1e-15));
    assertThat(changed).noneMatch(r -> r.indicator().equals(HHI) && r.period() == year("2023"));
    assertThat(hhi("normalised", "2023").value()).isEqualTo(before);
  }

  @Test
  void theWorldRowAndPartnerRowsOfOneFactAreNeverAdded() {
    series.set(9, "2023-07", 0, 100).set(9, "2023-07", 1, 50).set(9, "2023-07", 2, 30);
    series.set(9, "2023-07", 3, 20).release(1);
    assertThat(series.reading("w/chips", "trade_value_usd", "1m", "2023-07").value()).isEqualTo(1);
    assertThat(
            reading(
                    "w/chips",
                    "export",
                    "trade_share_ratio",
                    "sector_1m",
                    "partner",
                    "other",
                    "2023-07")
                .value())
        .isEqualTo(0.2);
    List<Reading> changed = series.set(9, "2023-07", 1, 60).release(2);
    assertThat(changed).isNotEmpty().noneMatch(reading -> reading.by().isEmpty());
    assertThat(series.reading("p/chips", "trade_value_usd", "1m", "2023-07")).isNull();
  }

  @Test
  void aValueOfItemsHasTheirWorstStatusAndNewestVintage() {
    series.set(5, "2023", 0, new Figure(100, 1, 3, true)).set(5, "2023", 3, 0);
    series.set(5, "2023", 1, new Figure(60, 1, 3, true));
    series.set(5, "2023", 2, new Figure(40, 1, 3, true)).release(1_000);
    assertThat(hhi("value", "2023").status()).isEqualTo((byte) 3);
    assertThat(hhi("value", "2023").backfill()).isTrue();
    series.set(5, "2023", 2, new Figure(40, 1, 1, false)).release(2_000);
    assertThat(hhi("value", "2023").status()).isEqualTo((byte) 1);
    assertThat(hhi("value", "2023").publishedMillis()).isEqualTo(2_000);
    assertThat(hhi("value", "2023").backfill()).isFalse();
  }

  private Folding pair(int row, String period, long first, long second) {
    return series.pair(row, period, new long[] {first, second}, WEIGHTLESS);
  }

  private double product(String indicator, String variant, String item) {
    return reading("q/pair", "export", indicator, variant, "product", item, "2024-07").value();
  }

  private double window(String indicator, String variant) {
    return reading("q/pair", "export", indicator, variant, "product", "11", "2024-07/20").value();
  }

  private double yearly(String flow, String indicator, String variant, String by, String item) {
    return reading("q/pair", flow, indicator, variant, by, item, "2023").value();
  }

  private Reading hhi(String form, String period) {
    return reading("p/chips", "export", HHI, form, "partner", "", period);
  }

  private Reading reading(
      String name,
      String flow,
      String indicator,
      String variant,
      String by,
      String item,
      String period) {
    return series.reading(name, flow, indicator, variant, by, item, period);
  }

  private static int year(String text) {
    return PackedPeriod.of(ReferencePeriod.parse(text).orElseThrow());
  }
}
