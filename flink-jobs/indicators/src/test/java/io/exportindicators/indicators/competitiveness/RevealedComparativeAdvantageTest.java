package io.exportindicators.indicators.competitiveness;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RevealedComparativeAdvantageTest {
  private static final int YEAR = month("2018-01");
  private static final long MILLION_DOLLARS = 100_000_000;

  private static Levels at(long cents) {
    return Series.from("2018-01", cents);
  }

  private static Levels millions(double dollars) {
    return at(Math.round(dollars * MILLION_DOLLARS));
  }

  /**
   * Merchandise exports of 2018 by the World Trade Organization, million US dollars: Korea 604,860,
   * the world 19,472,401; integrated circuits and electronic components 124,978.17 and 702,694.82;
   * pharmaceuticals 3,801.17 and 636,731.19.
   */
  @Test
  void findsKoreaStrongInCircuitsAndWeakInPharmaceuticals() {
    Levels korea = millions(604_860);
    Levels world = millions(19_472_401);
    Outcome circuits =
        RevealedComparativeAdvantage.of(
            millions(124_978.169719), korea, millions(702_694.822), world, YEAR);
    assertThat(circuits.value()).isCloseTo(5.73, within(0.005));
    assertThat(RevealedComparativeAdvantage.symmetric(circuits).value())
        .isCloseTo(0.703, within(0.0005));
    Outcome pharmaceuticals =
        RevealedComparativeAdvantage.of(
            millions(3_801.165036), korea, millions(636_731.193), world, YEAR);
    assertThat(pharmaceuticals.value()).isCloseTo(0.192, within(0.0005));
    assertThat(RevealedComparativeAdvantage.symmetric(pharmaceuticals).value())
        .isCloseTo(-0.678, within(0.0005));
  }

  @Test
  void isAbsentWithGapsAndWithoutBases() {
    Levels one = at(1);
    Levels none = Series.empty();
    assertAbsent("sector 2018-01 is missing", none, one, one, one);
    assertAbsent("whole 2018-01 is missing", one, none, one, one);
    assertAbsent("world's sector 2018-01 is missing", one, one, none, one);
    assertAbsent("world's whole 2018-01 is missing", one, one, one, none);
    assertAbsent("sector 2018-01 is negative", at(-1), one, one, one);
    assertAbsent("whole 2018-01 is zero", one, at(0), one, one);
    assertAbsent("world's sector 2018-01 is zero", one, one, at(0), one);
    assertAbsent("world's whole 2018-01 is negative", one, one, one, at(-1));
    assertThat(RevealedComparativeAdvantage.symmetric(Outcome.absent("why")))
        .isEqualTo(Outcome.absent("why"));
  }

  private static void assertAbsent(
      String reason, Levels sector, Levels whole, Levels worldSector, Levels worldWhole) {
    assertThat(RevealedComparativeAdvantage.of(sector, whole, worldSector, worldWhole, YEAR))
        .isEqualTo(Outcome.absent(reason));
  }

  @Property(seed = "1", tries = 500)
  void theSymmetricFormKeepsTheSignInsideOne(
      @ForAll @LongRange(min = 1, max = 1_000_000) long sector,
      @ForAll @LongRange(min = 1_000_000, max = 1_000_000_000) long whole,
      @ForAll @LongRange(min = 1, max = 1_000_000) long worldSector,
      @ForAll @LongRange(min = 1_000_000, max = 1_000_000_000) long worldWhole) {
    Outcome rca =
        RevealedComparativeAdvantage.of(
            at(sector), at(whole), at(worldSector), at(worldWhole), YEAR);
    double symmetric = RevealedComparativeAdvantage.symmetric(rca).value();
    assertThat(symmetric).isGreaterThan(-1).isLessThan(1);
    assertThat(Math.signum(symmetric)).isEqualTo(Math.signum(rca.value() - 1));
    // The disadvantage that is as large lies as far from zero.
    assertThat(RevealedComparativeAdvantage.symmetric(Outcome.of(1 / rca.value())).value())
        .isCloseTo(-symmetric, within(1e-9));
    assertThat(
            RevealedComparativeAdvantage.of(
                    at(sector * 7), at(whole * 7), at(worldSector * 3), at(worldWhole * 3), YEAR)
                .value())
        .isCloseTo(rca.value(), within(1e-12 * rca.value()));
  }
}
