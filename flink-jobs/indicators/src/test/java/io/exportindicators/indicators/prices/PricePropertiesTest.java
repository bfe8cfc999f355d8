package io.exportindicators.indicators.prices;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.growth.YearOnYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any 1 to 8 products over four years: prices and weights a hundredfold apart. */
class PricePropertiesTest {
  private static final int FIRST = month("2020-01");
  private static final int LAST = month("2023-12");

  private static List<PricedProduct> random(long seed, int count, int priceUnit, int weightUnit) {
    Random random = new Random(seed);
    List<PricedProduct> products = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Series values = Series.empty();
      Series weights = Series.empty();
      for (int at = FIRST; at <= LAST; at++) {
        boolean traded = i == 0 || random.nextInt(10) > 0;
        long weight = traded ? 1_000_000 + random.nextInt(99_000_000) : 0;
        long value = weight * (100 + random.nextInt(9_900));
        weights.with(at, weight * weightUnit);
        values.with(at, value * priceUnit * weightUnit);
      }
      products.add(new PricedProduct(values, weights));
    }
    return products;
  }

  private static Levels allValues(List<PricedProduct> products) {
    Series all = Series.empty();
    for (int at = FIRST; at <= LAST; at++) {
      long sum = 0;
      for (PricedProduct product : products) {
        sum += product.values().at(at).getAsLong();
      }
      all.with(at, sum);
    }
    return all;
  }

  @Property(seed = "1", tries = 200)
  void growthOfValueIsThatOfPriceByThatOfVolume(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count) {
    List<PricedProduct> products = random(seed, count, 1, 1);
    ChainedPrices chained = new ChainedPrices(products);
    Levels all = allValues(products);
    for (int at = FIRST + 12; at <= LAST; at++) {
      double value = 1 + YearOnYear.of(all, at).value();
      for (PriceForm form : PriceForm.values()) {
        double price = 1 + chained.priceGrowth(at, form).value();
        double volume = 1 + chained.volumeGrowth(at, form.partner()).value();
        assertThat(price * volume).isCloseTo(value, within(1e-12 * value));
      }
    }
  }

  @Property(seed = "2", tries = 200)
  void fisherLiesBetweenInOneStep(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count) {
    List<PricedProduct> products = random(seed, count, 1, 1);
    ChainedPrices chained = new ChainedPrices(products);
    // The months of the reference year are one step from it.
    for (int at = FIRST; at < FIRST + 12; at++) {
      double laspeyres = chained.price(at, PriceForm.LASPEYRES).value();
      double paasche = chained.price(at, PriceForm.PAASCHE).value();
      assertThat(chained.price(at, PriceForm.FISHER).value())
          .isBetween(
              Math.min(laspeyres, paasche) * (1 - 1e-12),
              Math.max(laspeyres, paasche) * (1 + 1e-12));
    }
  }

  @Property(seed = "3", tries = 100)
  void neitherTheOrderNorTheUnitsMatter(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int count,
      @ForAll @IntRange(min = 2, max = 50) int priceUnit,
      @ForAll @IntRange(min = 2, max = 50) int weightUnit) {
    ChainedPrices plain = new ChainedPrices(random(seed, count, 1, 1));
    List<PricedProduct> scaled = new ArrayList<>(random(seed, count, priceUnit, weightUnit));
    Collections.shuffle(scaled, new Random(seed));
    ChainedPrices other = new ChainedPrices(scaled);
    for (int at = FIRST; at <= LAST; at++) {
      for (PriceForm form : PriceForm.values()) {
        double price = plain.price(at, form).value();
        assertThat(other.price(at, form).value()).isCloseTo(price, within(1e-11 * price));
        double volume = plain.volume(at, form).value();
        assertThat(other.volume(at, form).value()).isCloseTo(volume, within(1e-11 * volume));
      }
    }
  }

  /** One product has one price: all forms agree, and its index is that of its unit value. */
  @Property(seed = "4", tries = 100)
  void oneProductHasThePriceOfItsUnitValue(@ForAll long seed) {
    List<PricedProduct> products = random(seed, 1, 1, 1);
    ChainedPrices chained = new ChainedPrices(products);
    Levels values = products.get(0).values();
    Levels weights = products.get(0).weights();
    double base = UnitValue.of(values, weights, FIRST + 11, 12).value();
    for (int at = FIRST; at <= LAST; at++) {
      double expected = 100 * UnitValue.of(values, weights, at, 1).value() / base;
      for (PriceForm form : PriceForm.values()) {
        assertThat(chained.price(at, form).value()).isCloseTo(expected, within(1e-11 * expected));
      }
    }
  }

  @Property(seed = "5", tries = 100)
  void equalPricesAndWeightsChangeNothing(@ForAll long seed) {
    List<PricedProduct> products = random(seed, 4, 1, 1);
    List<PricedProduct> frozen = new ArrayList<>();
    for (PricedProduct product : products) {
      Series values = Series.empty();
      Series weights = Series.empty();
      for (int at = FIRST; at <= LAST; at++) {
        values.with(at, product.values().at(FIRST).getAsLong());
        weights.with(at, product.weights().at(FIRST).getAsLong());
      }
      frozen.add(new PricedProduct(values, weights));
    }
    ChainedPrices chained = new ChainedPrices(frozen);
    for (PriceForm form : PriceForm.values()) {
      assertThat(chained.price(LAST, form).value()).isCloseTo(100, within(1e-10));
      assertThat(chained.volume(LAST, form).value()).isCloseTo(100, within(1e-10));
      assertThat(TermsOfTrade.netBarter(frozen, frozen, LAST).value()).isEqualTo(100);
    }
  }
}
