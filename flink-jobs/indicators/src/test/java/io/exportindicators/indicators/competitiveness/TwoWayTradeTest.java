package io.exportindicators.indicators.competitiveness;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Specialisation and intra-industry trade. */
class TwoWayTradeTest {
  private static final int MAY = month("2025-05");

  private static Levels at(long level) {
    return Series.from("2025-05", level);
  }

  @Test
  void setsTheBalanceAgainstAllTrade() {
    assertThat(SpecializationIndex.of(at(60), at(20), MAY, 1)).isEqualTo(Outcome.of(0.5));
    assertThat(SpecializationIndex.of(at(0), at(20), MAY, 1)).isEqualTo(Outcome.of(-1));
    assertThat(GrubelLloyd.of(at(60), at(20), MAY, 1)).isEqualTo(Outcome.of(0.5));
    assertThat(GrubelLloyd.of(at(20), at(20), MAY, 1)).isEqualTo(Outcome.of(1));
    assertThat(GrubelLloyd.of(at(0), at(20), MAY, 1)).isEqualTo(Outcome.of(0));
  }

  /** Surplus in one product and deficit in another cancel in the sum, not in the aggregate. */
  @Test
  void doesNotNetProductsAgainstEachOther() {
    List<Levels> exports = List.of(at(60), at(20));
    List<Levels> imports = List.of(at(20), at(60));
    assertThat(GrubelLloyd.aggregate(exports, imports, MAY, 1)).isEqualTo(Outcome.of(0.5));
    assertThat(GrubelLloyd.of(at(80), at(80), MAY, 1)).isEqualTo(Outcome.of(1));
  }

  @Test
  void sumsTheMonths() {
    Levels exports = Series.from("2025-04", 50, 10);
    Levels imports = Series.from("2025-04", 10, 10);
    assertThat(SpecializationIndex.of(exports, imports, MAY, 2)).isEqualTo(Outcome.of(0.5));
    assertThat(GrubelLloyd.of(exports, imports, MAY, 2)).isEqualTo(Outcome.of(0.5));
  }

  @Test
  void isAbsentWithGapsWithoutTradeAndBelowZero() {
    assertThat(SpecializationIndex.of(at(1), at(1), MAY, 12))
        .isEqualTo(Outcome.absent("exports: 2025-04 is missing"));
    assertThat(SpecializationIndex.of(at(1), Series.empty(), MAY, 1))
        .isEqualTo(Outcome.absent("imports: 2025-05 is missing"));
    assertThat(SpecializationIndex.of(at(0), at(0), MAY, 1))
        .isEqualTo(Outcome.absent("there is no trade"));
    assertThat(GrubelLloyd.of(at(0), at(0), MAY, 1)).isEqualTo(Outcome.absent("there is no trade"));
    assertThat(GrubelLloyd.of(at(5), at(-1), MAY, 1))
        .isEqualTo(Outcome.absent("imports are negative"));
    assertThat(GrubelLloyd.aggregate(List.of(at(1), Series.empty()), List.of(at(1), at(1)), MAY, 1))
        .isEqualTo(Outcome.absent("product 2 of 2: exports: 2025-05 is missing"));
    assertThat(GrubelLloyd.aggregate(List.of(), List.of(), MAY, 1))
        .isEqualTo(Outcome.absent("there is no trade"));
    assertThatThrownBy(() -> GrubelLloyd.aggregate(List.of(at(1)), List.of(), MAY, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhereTheSumOfProductsHasNoRoom() {
    List<Levels> many = Collections.nCopies(50, at(Levels.LIMIT));
    assertThat(GrubelLloyd.aggregate(many, many, MAY, 1))
        .isEqualTo(Outcome.absent("the sum of the products is too large"));
  }

  @Property(seed = "1", tries = 500)
  void grubelLloydIsOneMinusTheSizeOfTheSpecialisation(
      @ForAll @LongRange(min = 0, max = Levels.LIMIT) long exports,
      @ForAll @LongRange(min = 1, max = Levels.LIMIT) long imports) {
    double tsi = SpecializationIndex.of(at(exports), at(imports), MAY, 1).value();
    assertThat(tsi).isBetween(-1.0, 1.0);
    assertThat(GrubelLloyd.of(at(exports), at(imports), MAY, 1).value())
        .isEqualTo(1 - Math.abs(tsi));
    assertThat(SpecializationIndex.of(at(imports), at(exports), MAY, 1).value()).isEqualTo(-tsi);
  }

  /** The aggregate is the mean of the products weighted by trade, and at most that of the sums. */
  @Property(seed = "2", tries = 300)
  void theAggregateWeighsProductsByTrade(
      @ForAll @Size(min = 1, max = 20)
          List<@LongRange(min = 1, max = 100_000_000_000_000L) Long> levels) {
    int count = levels.size();
    List<Levels> exports = levels.stream().map(TwoWayTradeTest::at).toList();
    List<Levels> imports = levels.stream().map(level -> at(100_000_000_000_001L - level)).toList();
    double mean = 0;
    long out = 0;
    long in = 0;
    for (int i = 0; i < count; i++) {
      // Trade is the same in every product, so the weights are too.
      mean += GrubelLloyd.of(exports.get(i), imports.get(i), MAY, 1).value() / count;
      out += exports.get(i).at(MAY).getAsLong();
      in += imports.get(i).at(MAY).getAsLong();
    }
    double aggregate = GrubelLloyd.aggregate(exports, imports, MAY, 1).value();
    assertThat(aggregate).isCloseTo(mean, within(1e-12));
    assertThat(aggregate)
        .isLessThanOrEqualTo(GrubelLloyd.of(at(out), at(in), MAY, 1).value() + 1e-12);
  }
}
