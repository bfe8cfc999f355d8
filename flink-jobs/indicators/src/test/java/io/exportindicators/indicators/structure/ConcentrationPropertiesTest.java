package io.exportindicators.indicators.structure;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the concentration of any items: up to one trillion dollars each. */
class ConcentrationPropertiesTest {
  private static final int MAY = month("2025-05");
  private static final double SLACK = 1e-12;

  @Provide
  Arbitrary<List<Long>> levels() {
    return Arbitraries.longs()
        .between(0, 100_000_000_000_000L)
        .list()
        .ofMinSize(2)
        .ofMaxSize(60)
        .filter(list -> list.stream().anyMatch(level -> level > 0));
  }

  @Property(seed = "1", tries = 500)
  void liesBetweenEqualSharesAndOneItem(@ForAll("levels") List<Long> levels) {
    double value = Concentration.of(series(levels, 1), total(levels, 1), MAY, 1).value().value();
    assertThat(value).isBetween(1.0 / levels.size() - SLACK, 1 + SLACK);
    assertThat(
            Concentration.of(series(levels, 1), total(levels, 1), MAY, 1)
                .normalised(levels.size())
                .value())
        .isBetween(-SLACK, 1 + SLACK);
  }

  /** However the items are split into known ones and a rest, the bounds hold the value. */
  @Property(seed = "2", tries = 500)
  void theBoundsHoldTheValue(
      @ForAll("levels") List<Long> levels, @ForAll @IntRange(min = 0, max = 60) int cut) {
    List<Levels> items = series(levels, 1);
    Levels total = total(levels, 1);
    List<Levels> known = items.subList(0, Math.min(cut, items.size()));
    double value = Concentration.of(items, total, MAY, 1).value().value();
    double lower = Concentration.of(known, total, MAY, 1).lower().value();
    double upper = Concentration.of(known, total, MAY, 1).upper().value();
    assertThat(lower).isLessThanOrEqualTo(value + SLACK);
    assertThat(value).isLessThanOrEqualTo(upper + SLACK);
    if (known.size() == items.size()) {
      assertThat(lower).isEqualTo(value).isEqualTo(upper);
    }
  }

  @Property(seed = "3", tries = 300)
  void theOrderDoesNotMatterInTheLastDigit(
      @ForAll("levels") List<Long> levels, @ForAll long order) {
    List<Levels> shuffled = new ArrayList<>(series(levels, 1));
    Collections.shuffle(shuffled, new Random(order));
    assertThat(Concentration.of(shuffled, total(levels, 1), MAY, 1).value())
        .isEqualTo(Concentration.of(series(levels, 1), total(levels, 1), MAY, 1).value());
  }

  @Property(seed = "4", tries = 300)
  void theUnitDoesNotMatter(
      @ForAll("levels") List<Long> levels, @ForAll @IntRange(min = 2, max = 15) int unit) {
    assertThat(Concentration.of(series(levels, unit), total(levels, unit), MAY, 1).value().value())
        .isCloseTo(
            Concentration.of(series(levels, 1), total(levels, 1), MAY, 1).value().value(),
            within(SLACK));
  }

  private static List<Levels> series(List<Long> levels, int unit) {
    List<Levels> items = new ArrayList<>();
    levels.forEach(level -> items.add(Series.empty().with(MAY, level * unit)));
    return items;
  }

  private static Levels total(List<Long> levels, int unit) {
    return Series.empty().with(MAY, levels.stream().mapToLong(level -> level * unit).sum());
  }
}
