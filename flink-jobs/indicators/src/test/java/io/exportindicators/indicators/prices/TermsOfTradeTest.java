package io.exportindicators.indicators.prices;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsOfTradeTest {
  private static final int MAY = month("2021-05");

  /** One product of constant price and weight until the last year, with these in that year. */
  private static List<PricedProduct> flow(String first, long price, long weight) {
    Series values = Series.empty();
    Series weights = Series.empty();
    for (int at = month(first); at <= month("2021-12"); at++) {
      boolean last = at >= month("2021-01");
      values.with(at, last ? price * weight : 100 * 100);
      weights.with(at, last ? weight : 100);
    }
    return List.of(new PricedProduct(values, weights));
  }

  @Test
  void setsExportPricesAgainstImportPricesAndAddsTheVolume() {
    List<PricedProduct> exports = flow("2019-01", 120, 150);
    List<PricedProduct> imports = flow("2019-01", 150, 90);
    // 120 / 150; that by a volume of 150
    assertThat(TermsOfTrade.netBarter(exports, imports, MAY).value()).isCloseTo(80, within(1e-9));
    assertThat(TermsOfTrade.income(exports, imports, MAY).value()).isCloseTo(120, within(1e-9));
    assertThat(TermsOfTrade.netBarter(exports, imports, month("2019-07")))
        .isEqualTo(Outcome.of(100));
  }

  @Test
  void startsInTheLaterReferenceYear() {
    List<PricedProduct> exports = flow("2018-01", 120, 150);
    List<PricedProduct> imports = flow("2019-04", 150, 90);
    assertThat(TermsOfTrade.referenceYear(exports, imports)).hasValue(2020);
    assertThat(TermsOfTrade.netBarter(exports, imports, month("2019-07")))
        .isEqualTo(Outcome.absent("exports: before the reference year 2020"));
    assertThat(TermsOfTrade.income(exports, imports, month("2020-07")).value())
        .isCloseTo(100, within(1e-9));
    assertThatThrownBy(
            () ->
                TermsOfTrade.netBarter(new ChainedPrices(exports), new ChainedPrices(imports), MAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2018");
  }

  @Test
  void isAbsentWhereAFlowIs() {
    List<PricedProduct> exports = flow("2019-01", 120, 150);
    List<PricedProduct> imports = flow("2021-02", 150, 90);
    assertThat(TermsOfTrade.netBarter(exports, imports, MAY))
        .isEqualTo(Outcome.absent("no complete year of exports and of imports"));
    assertThat(TermsOfTrade.income(exports, imports, MAY).isPresent()).isFalse();
    assertThat(
            TermsOfTrade.netBarter(
                new ChainedPrices(exports, 2021), new ChainedPrices(imports, 2021), MAY))
        .isEqualTo(Outcome.absent("imports: product 1 of 1: value 2021-01 is missing"));
  }
}
