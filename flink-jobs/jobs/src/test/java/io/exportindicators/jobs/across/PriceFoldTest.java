package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.reading.Reading;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Prices, volumes and terms of trade of two products: 1 and 4 dollars a kilogram in 2022, as heavy
 * as each other; in 2023 the first costs twice as much, the second half, at weights 1 and 3.
 */
class PriceFoldTest {
  private static final double LASPEYRES = 80;
  private static final double PAASCHE = 100 * 8 / 13.0;

  private final Folding series = new Folding(1);

  @Test
  void chainedIndices() {
    twoYears(6);
    series.release(1);
    assertThat(price("laspeyres", "2022-05").value()).isEqualTo(100);
    assertThat(price("laspeyres", "2023-05").value()).isCloseTo(LASPEYRES, within(1e-12));
    assertThat(price("paasche", "2023-05").value()).isCloseTo(PAASCHE, within(1e-12));
    double fisher = Math.sqrt(LASPEYRES * PAASCHE);
    assertThat(price("fisher", "2023-05").value()).isCloseTo(fisher, within(1e-12));
    assertThat(total("trade_price_growth_ratio", "fisher", "2023-05"))
        .isCloseTo(fisher / 100 - 1, within(1e-14));
    assertThat(total("trade_volume_index", "laspeyres", "2023-05"))
        .isCloseTo(160 / PAASCHE * 100, within(1e-12));
    double growth = total("trade_growth_ratio", "yoy", "2023-05");
    double volume = total("trade_volume_growth_ratio", "fisher", "2023-05");
    assertThat((fisher / 100) * (1 + volume)).isCloseTo(1 + growth, within(1e-14));
    assertThat(total("trade_unit_value_usd_per_kilogram", "1m", "2023-05")).isEqualTo(2);
    assertThat(
            series
                .reading(
                    "q/pair",
                    "export",
                    "trade_unit_value_usd_per_kilogram",
                    "12m",
                    "product",
                    "12",
                    "2022-12")
                .value())
        .isEqualTo(4);
  }

  @Test
  void termsOfTrade() {
    twoYears(6);
    for (int month = 1; month <= 12; month++) {
      importsOf(month);
    }
    series.release(1);
    double prices = Math.sqrt(LASPEYRES * PAASCHE);
    assertThat(terms("net_barter").value()).isCloseTo(prices / 1.25, within(1e-12));
    double volume = total("trade_volume_index", "fisher", "2023-05");
    assertThat(terms("income").value()).isCloseTo(prices / 125 * volume, within(1e-12));
    assertThat(
            series
                .reading("q/pair", "import", "trade_price_index", "fisher", "", "", "2023-05")
                .value())
        .isCloseTo(125, within(1e-12));
  }

  @Test
  void withoutACompleteYearThereIsNoIndexAndTheFirstOneBringsAllItsMonths() {
    twoYears(6);
    series.set(6, "2022-03", Definition.productSlot(1), new Figure(400, -1, 1, 1, false));
    series.release(1);
    assertThat(price("fisher", "2022-05").absence()).isEqualTo("before the reference year 2023");
    assertThat(price("fisher", "2023-05").value()).isCloseTo(100, within(1e-12));
    series.weighed(6, "2022-03", Definition.productSlot(1), 400, 1_000).release(2);
    assertThat(price("fisher", "2022-01").value()).isCloseTo(100, within(1e-12));
    assertThat(price("laspeyres", "2023-05").value()).isCloseTo(LASPEYRES, within(1e-12));
    assertThat(price("laspeyres", "2023-05").publishedMillis()).isEqualTo(2);
  }

  @Test
  void aChainHasTheWorstStatusTheNewestVintageAndTheBackfillOfIt() {
    for (int month = 1; month <= 24; month++) {
      set(month, 3, true);
    }
    series.release(1_000);
    assertThat(price("fisher", "2023-12").status()).isEqualTo((byte) 3);
    assertThat(price("fisher", "2023-12").backfill()).isTrue();
    set(7, 2, false);
    List<Reading> changed = series.release(2_000);
    Reading last = price("fisher", "2023-12");
    assertThat(last.status()).isEqualTo((byte) 2);
    assertThat(last.publishedMillis()).isEqualTo(2_000);
    assertThat(last.backfill()).isFalse();
    assertThat(price("fisher", "2022-01").publishedMillis()).as("its own year").isEqualTo(2_000);
    assertThat(changed).noneMatch(r -> r.by().equals("product") && r.item().equals("99"));
  }

  @Test
  void weightsThatAreTakenBackTakeTheUnitValuesBack() {
    series.weighed(1, "2022-01", 0, 100, 1_000).set(1, "2022-02", 0, 100).release(1);
    assertThat(unitValue("2022-01").value()).isEqualTo(1);
    assertThat(unitValue("2022-02").absence()).isEqualTo("weight 2022-02 is missing");
    series.set(1, "2022-01", 0, 100).release(2);
    assertThat(unitValue("2022-01").value()).isNaN();
    assertThat(unitValue("2022-01").absence()).isEqualTo("taken back by a revision");
    assertThat(unitValue("2022-01").publishedMillis()).isEqualTo(2);
  }

  /** Cents and grams: 1 and 4 dollars for a kilogram each; then 2 dollars for 1, 6 for 3. */
  private void twoYears(int row) {
    for (int month = 1; month <= 12; month++) {
      series.pair(row, month("2022", month), new long[] {100, 400}, new long[] {1_000, 1_000});
      series.pair(row, month("2023", month), new long[] {200, 600}, new long[] {1_000, 3_000});
    }
  }

  /** A quarter dearer at the same weights. */
  private void importsOf(int month) {
    series.pair(7, month("2022", month), new long[] {400, 400}, new long[] {1_000, 4_000});
    series.pair(7, month("2023", month), new long[] {500, 500}, new long[] {1_000, 4_000});
  }

  private void set(int month, int status, boolean backfill) {
    String period = month(Integer.toString(2022 + (month - 1) / 12), (month - 1) % 12 + 1);
    for (int place = 0; place < 2; place++) {
      Figure figure = new Figure(100 + month, 1_000, 1, status, backfill);
      series.set(6, period, Definition.productSlot(place), figure);
    }
    series.set(6, period, 0, new Figure(200 + 2 * month, 2_000, 2, status, backfill));
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  private Reading price(String form, String period) {
    return series.reading("q/pair", "trade_price_index", form, period);
  }

  private double total(String indicator, String variant, String period) {
    return series.reading("q/pair", indicator, variant, period).value();
  }

  private Reading terms(String kind) {
    return series.reading(
        "q/pair", "balance", "trade_terms_of_trade_index", kind, "", "", "2023-05");
  }

  private Reading unitValue(String period) {
    return series.reading("d/total", "trade_unit_value_usd_per_kilogram", "1m", period);
  }
}
