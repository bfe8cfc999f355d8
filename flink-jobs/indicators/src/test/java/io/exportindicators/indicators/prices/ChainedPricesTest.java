package io.exportindicators.indicators.prices;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChainedPricesTest {
  private static final Offset<Double> PRINTED = within(1e-4);

  /**
   * The artificial data of the "Producer Price Index Manual" (International Labour Organization,
   * International Monetary Fund and others, 2004), tables 19.1 and 19.2: prices and quantities of
   * six commodities in five periods, here five years.
   */
  private static final double[][] PRICES = {
    {1.0, 1.2, 1.0, 0.8, 1.0},
    {1.0, 3.0, 1.0, 0.5, 1.0},
    {1.0, 1.3, 1.5, 1.6, 1.6},
    {1.0, 0.7, 0.5, 0.3, 0.1},
    {1.0, 1.4, 1.7, 1.9, 2.0},
    {1.0, 0.8, 0.6, 0.4, 0.2}
  };

  private static final double[][] QUANTITIES = {
    {1.0, 0.8, 1.0, 1.2, 0.9},
    {1.0, 0.9, 1.1, 1.2, 1.2},
    {2.0, 1.9, 1.8, 1.9, 2.0},
    {1.0, 1.3, 3.0, 6.0, 12.0},
    {4.5, 4.7, 5.0, 5.6, 6.5},
    {0.5, 0.6, 0.8, 1.3, 2.5}
  };

  /** The same quantity in every month of a year, in whole cents and grams. */
  private static List<PricedProduct> manual() {
    List<PricedProduct> products = new ArrayList<>();
    for (int i = 0; i < PRICES.length; i++) {
      Series values = Series.empty();
      Series weights = Series.empty();
      for (int at = month("2020-01"); at <= month("2024-12"); at++) {
        int year = Months.year(at) - 2020;
        values.with(at, Math.round(PRICES[i][year] * QUANTITIES[i][year] * 10_000));
        weights.with(at, Math.round(QUANTITIES[i][year] * 1_000));
      }
      products.add(new PricedProduct(values, weights));
    }
    return products;
  }

  /** The manual's chained indices of chapter 19; against period 1 the last ones would be 1.44. */
  @Test
  void givesTheChainedIndicesOfTheManual() {
    assertChain(PriceForm.LASPEYRES, 1.0000, 1.4200, 1.3646, 1.3351, 1.3306);
    assertChain(PriceForm.PAASCHE, 1.0000, 1.3823, 1.2740, 1.2060, 1.1234);
    assertChain(PriceForm.FISHER, 1.0000, 1.4011, 1.3185, 1.2689, 1.2226);
  }

  private static void assertChain(PriceForm form, double... printed) {
    ChainedPrices chained = new ChainedPrices(manual());
    for (int year = 0; year < printed.length; year++) {
      assertThat(chained.price(Months.of(2020 + year, 6), form).value() / 100)
          .isCloseTo(printed[year], PRINTED);
    }
  }

  /** The manual's fixed-base indices, as one step from its first period to each other. */
  @Test
  void givesTheFixedBaseIndicesOfTheManual() {
    double[] laspeyres = {1.0000, 1.4200, 1.3450, 1.3550, 1.4400};
    double[] paasche = {1.0000, 1.3823, 1.2031, 1.0209, 0.7968};
    double[] fisher = {1.0000, 1.4011, 1.2721, 1.1762, 1.0712};
    Basket base = Basket.ofYear(manual(), 2020);
    for (int year = 0; year < 5; year++) {
      PriceChange change = PriceChange.between(base, Basket.ofYear(manual(), 2020 + year));
      assertThat(change.laspeyres()).isCloseTo(laspeyres[year], PRINTED);
      assertThat(change.paasche()).isCloseTo(paasche[year], PRINTED);
      assertThat(change.in(PriceForm.FISHER)).isCloseTo(fisher[year], PRINTED);
    }
  }

  /** Values of the manual's periods are 10, 14.1, 15.28, 17.56 and 20. */
  @Test
  void dividesTheValueIndexByThePartnersPrice() {
    ChainedPrices chained = new ChainedPrices(manual());
    int june = month("2024-06");
    assertThat(chained.value(june).value()).isCloseTo(200, within(1e-9));
    assertThat(chained.volume(june, PriceForm.FISHER).value())
        .isCloseTo(200 / 1.2226, within(0.01));
    assertThat(chained.volume(june, PriceForm.LASPEYRES).value())
        .isCloseTo(200 / 1.1234, within(0.02));
    assertThat(chained.volume(june, PriceForm.PAASCHE).value())
        .isCloseTo(200 / 1.3306, within(0.01));
    assertThat(chained.priceGrowth(june, PriceForm.FISHER).value())
        .isCloseTo(1.2226 / 1.2689 - 1, PRINTED);
  }

  private static PricedProduct product(Series values, Series weights) {
    return new PricedProduct(values, weights);
  }

  private static Series months(String first, int count, long level) {
    Series series = Series.empty();
    for (int i = 0; i < count; i++) {
      series.with(month(first) + i, level);
    }
    return series;
  }

  @Test
  void startsInTheFirstYearThatAllProductsHaveWhole() {
    PricedProduct early = product(months("2018-01", 60, 10), months("2018-01", 60, 1));
    PricedProduct late = product(months("2019-03", 46, 10), months("2019-02", 47, 1));
    assertThat(new ChainedPrices(List.of(early)).referenceYear()).hasValue(2018);
    assertThat(new ChainedPrices(List.of(early, late)).referenceYear()).hasValue(2020);
    assertThat(new ChainedPrices(List.of()).referenceYear()).isEmpty();
    assertThat(new ChainedPrices(List.of(product(Series.empty(), Series.empty()))).referenceYear())
        .isEmpty();
    List<PricedProduct> short1 =
        List.of(product(months("2020-02", 20, 1), months("2020-02", 20, 1)));
    assertThat(new ChainedPrices(short1).referenceYear()).isEmpty();
    assertThat(new ChainedPrices(short1).price(month("2021-05"), PriceForm.FISHER))
        .isEqualTo(Outcome.absent("no year has value and weight of all products in all months"));
  }

  @Test
  void aGapBreaksTheMonthAndAllYearsAfterIt() {
    Series weights = months("2018-01", 60, 1).without("2020-05");
    List<PricedProduct> products =
        List.of(
            product(months("2018-01", 60, 10), months("2018-01", 60, 1)),
            product(months("2018-01", 60, 10), weights));
    Outcome gap = Outcome.absent("product 2 of 2: weight 2020-05 is missing");
    assertThat(new ChainedPrices(products, 2018).price(month("2020-04"), PriceForm.FISHER))
        .isEqualTo(Outcome.of(100));
    assertThat(new ChainedPrices(products, 2018).price(month("2020-05"), PriceForm.FISHER))
        .isEqualTo(gap);
    assertThat(new ChainedPrices(products, 2018).price(month("2020-06"), PriceForm.FISHER))
        .isEqualTo(Outcome.of(100));
    assertThat(new ChainedPrices(products, 2018).price(month("2021-01"), PriceForm.FISHER))
        .isEqualTo(gap);
    assertThat(new ChainedPrices(products, 2018).price(month("2022-12"), PriceForm.FISHER))
        .isEqualTo(gap);
    assertThat(new ChainedPrices(products, 2020).price(month("2020-04"), PriceForm.FISHER))
        .isEqualTo(gap);
    assertThat(new ChainedPrices(products, 2018).priceGrowth(month("2021-04"), PriceForm.FISHER))
        .isEqualTo(gap);
    assertThat(new ChainedPrices(products, 2018).volume(month("2021-01"), PriceForm.FISHER))
        .isEqualTo(gap);
  }

  /** What is not traded in one of the periods is left out of the price, not of the value. */
  @Test
  void comparesOnlyWhatIsTradedInBoth() {
    Series startsLater = months("2018-01", 24, 0);
    Series itsWeight = months("2018-01", 24, 0);
    for (int at = month("2019-01"); at <= month("2019-12"); at++) {
      startsLater.with(at, 70);
      itsWeight.with(at, 1);
    }
    Series doubled = months("2018-01", 12, 10);
    for (int at = month("2019-01"); at <= month("2019-12"); at++) {
      doubled.with(at, 20);
    }
    List<PricedProduct> products =
        List.of(product(doubled, months("2018-01", 24, 5)), product(startsLater, itsWeight));
    int may = month("2019-05");
    assertThat(new ChainedPrices(products, 2018).price(may, PriceForm.PAASCHE))
        .isEqualTo(Outcome.of(200));
    assertThat(new ChainedPrices(products, 2018).volume(may, PriceForm.LASPEYRES))
        .isEqualTo(Outcome.of(450));
    List<PricedProduct> onlyLater = products.subList(1, 2);
    assertThat(new ChainedPrices(onlyLater, 2018).price(may, PriceForm.FISHER))
        .isEqualTo(Outcome.absent("no product has value and weight in both periods"));
  }

  /** Value without weight (a rounded one) and weight without value (a gift) have no price. */
  @Test
  void leavesOutWhatHasNoPriceInOneOfThePeriods() {
    Basket base = new Basket(new double[] {10, 0, 40, 30, 7}, new double[] {5, 5, 0, 3, 7}, null);
    Basket now = new Basket(new double[] {20, 35, 40, 0, 9}, new double[] {5, 5, 4, 3, 0}, null);
    assertThat(PriceChange.between(base, now)).isEqualTo(new PriceChange(2, 2, null));
    assertThat(PriceChange.between(now, base)).isEqualTo(new PriceChange(0.5, 0.5, null));
  }

  @Test
  void hasNoUnitValueWithoutWeight() {
    int may = month("2025-05");
    Series one = Series.from("2025-05", 1);
    assertThat(UnitValue.of(one, Series.from("2025-05", 0), may, 1))
        .isEqualTo(Outcome.absent("weight is zero"));
    assertThat(UnitValue.of(one, one, may, 2))
        .isEqualTo(Outcome.absent("value 2025-04 is missing"));
    assertThat(UnitValue.of(one, Series.empty(), may, 1))
        .isEqualTo(Outcome.absent("weight 2025-05 is missing"));
    assertThat(UnitValue.of(Series.from("2025-05", -1), one, may, 1))
        .isEqualTo(Outcome.absent("value is negative"));
    assertThat(UnitValue.of(one, Series.from("2025-05", 2), may, 1)).isEqualTo(Outcome.of(5));
  }

  /** Two products within what a record may hold, whose prices swap extremes every year. */
  @Test
  void aChainThatLeavesTheRangeOfNumbersIsAbsent() {
    Series[] values = {Series.empty(), Series.empty()};
    Series[] weights = {Series.empty(), Series.empty()};
    for (int at = month("2000-01"); at < month("2040-01"); at++) {
      int dear = Months.year(at) % 2;
      values[dear].with(at, 1_000_000_000_000_000L);
      weights[dear].with(at, 1);
      values[1 - dear].with(at, 1);
      weights[1 - dear].with(at, 100_000_000_000_000L);
    }
    ChainedPrices chain =
        new ChainedPrices(
            List.of(
                new PricedProduct(values[0], weights[0]),
                new PricedProduct(values[1], weights[1])));
    int absent = 0;
    for (int at = month("2000-01"); at < month("2040-01"); at++) {
      for (PriceForm form : PriceForm.values()) {
        absent += chain.price(at, form).isPresent() ? 0 : 1;
        absent += chain.volume(at, form).isPresent() ? 0 : 1;
        absent += chain.priceGrowth(at, form).isPresent() ? 0 : 1;
      }
    }
    assertThat(absent).isPositive();
    assertThat(chain.price(month("2039-12"), PriceForm.LASPEYRES).absence())
        .isEqualTo(ChainedPrices.BEYOND);
  }
}
