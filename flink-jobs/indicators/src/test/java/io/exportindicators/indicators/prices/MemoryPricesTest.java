package io.exportindicators.indicators.prices;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The trap of chaining by months, on real exports of memory chips: from 2016-01 to 2025-01 prices
 * rose by 77 % compared directly and by 80 % in annual chains, while monthly chains find anything
 * from 32 to 179 %.
 */
class MemoryPricesTest {
  private static final List<PricedProduct> CHIPS = MemoryChips.exports();
  private static final int FROM = month("2016-01");
  private static final int TO = month("2025-01");

  @Test
  void annualChainsStayNearTheDirectComparison() {
    assertThat(new ChainedPrices(CHIPS).referenceYear()).hasValue(2016);
    assertThat(annually(PriceForm.FISHER)).isCloseTo(1.7993, within(5e-5));
    assertThat(annually(PriceForm.LASPEYRES)).isCloseTo(1.8730, within(5e-5));
    assertThat(annually(PriceForm.PAASCHE)).isCloseTo(1.7286, within(5e-5));
    PriceChange direct = between(FROM, TO);
    assertThat(direct.laspeyres()).isCloseTo(1.7679, within(5e-5));
    assertThat(direct.paasche()).isCloseTo(1.7699, within(5e-5));
    assertThat(annually(PriceForm.FISHER) / direct.in(PriceForm.FISHER)).isBetween(0.95, 1.05);
  }

  @Test
  void monthlyChainsWouldDriftApart() {
    double laspeyres = 1;
    double paasche = 1;
    for (int at = FROM; at < TO; at++) {
      laspeyres *= between(at, at + 1).laspeyres();
      paasche *= between(at, at + 1).paasche();
    }
    assertThat(laspeyres).isCloseTo(2.7914, within(5e-5));
    assertThat(paasche).isCloseTo(1.3166, within(5e-5));
  }

  /** Values, and volumes at the reference year's prices, average exactly 100 in that year. */
  @Test
  void averagesHundredInTheReferenceYear() {
    ChainedPrices chained = new ChainedPrices(CHIPS);
    double values = 0;
    double volumes = 0;
    for (int at = FROM; at < FROM + 12; at++) {
      values += chained.value(at).value();
      volumes += chained.volume(at, PriceForm.LASPEYRES).value();
    }
    assertThat(values / 12).isCloseTo(100, within(1e-9));
    assertThat(volumes / 12).isCloseTo(100, within(1e-9));
  }

  @Test
  void givesTheUnitValueInDollarsPerKilogram() {
    // 995,033,833 dollars, 111,113 kilograms
    assertThat(UnitValue.of(CHIPS.get(0).values(), CHIPS.get(0).weights(), FROM, 1).value())
        .isCloseTo(995_033_833 / 111_113.0, within(1e-9));
    // the year: 13,053,486,553 dollars, 1,063,353 kilograms
    assertThat(UnitValue.of(CHIPS.get(0).values(), CHIPS.get(0).weights(), FROM + 11, 12).value())
        .isCloseTo(13_053_486_553.0 / 1_063_353, within(1e-9));
  }

  /** Every index of 126 months from one object is what the single calls give. */
  @Test
  void oneChainServesAllMonths() {
    ChainedPrices chained = new ChainedPrices(CHIPS);
    int compared = 0;
    for (int at = month("2026-06"); at >= FROM - 1; at--) {
      for (PriceForm form : PriceForm.values()) {
        assertThat(chained.price(at, form))
            .isEqualTo(new ChainedPrices(CHIPS, 2016).price(at, form));
        assertThat(chained.priceGrowth(at, form))
            .isEqualTo(new ChainedPrices(CHIPS, 2016).priceGrowth(at, form));
        assertThat(chained.volume(at, form))
            .isEqualTo(new ChainedPrices(CHIPS, 2016).volume(at, form));
        assertThat(chained.volumeGrowth(at, form))
            .isEqualTo(new ChainedPrices(CHIPS, 2016).volumeGrowth(at, form));
        compared += chained.price(at, form).isPresent() ? 1 : 0;
      }
    }
    assertThat(compared).isEqualTo(126 * 3);
    assertThat(chained.price(FROM - 1, PriceForm.FISHER))
        .isEqualTo(Outcome.absent("before the reference year 2016"));
    assertThat(chained.priceGrowth(FROM + 11, PriceForm.FISHER))
        .isEqualTo(Outcome.absent("before the reference year 2016"));
  }

  private static double annually(PriceForm form) {
    ChainedPrices chained = new ChainedPrices(CHIPS);
    return chained.price(TO, form).value() / chained.price(FROM, form).value();
  }

  private static PriceChange between(int base, int month) {
    return PriceChange.between(Basket.of(CHIPS, base, base), Basket.of(CHIPS, month, month));
  }
}
