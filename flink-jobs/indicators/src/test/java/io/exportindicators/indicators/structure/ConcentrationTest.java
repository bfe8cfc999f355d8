package io.exportindicators.indicators.structure;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
  private static final int MAY = month("2025-05");

  private static List<Levels> items(long... levels) {
    List<Levels> items = new ArrayList<>();
    for (long level : levels) {
      items.add(Series.from("2025-05", level));
    }
    return items;
  }

  private static Levels total(long level) {
    return Series.from("2025-05", level);
  }

  /**
   * The example of the Horizontal Merger Guidelines (United States Department of Justice and
   * Federal Trade Commission, 2010), section 5.3, note 9: shares of 30, 30, 20 and 20 percent have
   * an HHI of 2,600; a pure monopoly has 10,000. Their shares are percent, ours ratios.
   */
  @Test
  void givesTheIndexOfTheMergerGuidelines() {
    assertThat(Concentration.of(items(30, 30, 20, 20), total(100), MAY, 1).value().value() * 10_000)
        .isCloseTo(2_600, within(1e-9));
    assertThat(Concentration.of(items(100), total(100), MAY, 1).value()).isEqualTo(Outcome.of(1));
  }

  @Test
  void boundsTheIndexWhereTheRestIsOneFigure() {
    List<Levels> known = items(50, 30);
    assertThat(Concentration.of(known, total(100), MAY, 1).lower().value())
        .isCloseTo(0.34, within(1e-15));
    assertThat(Concentration.of(known, total(100), MAY, 1).upper().value())
        .isCloseTo(0.38, within(1e-15));
    assertThat(Concentration.of(known, total(100), MAY, 1).value())
        .isEqualTo(Outcome.absent("only bounds are known"));
    assertThat(Concentration.of(known, total(100), MAY, 1).normalised(3))
        .isEqualTo(Outcome.absent("only bounds are known"));
    assertThat(Concentration.of(List.of(), total(100), MAY, 1).upper()).isEqualTo(Outcome.of(1));
  }

  @Test
  void stretchesTheIndexToTheNumberOfItems() {
    assertThat(Concentration.of(items(25, 25, 25, 25), total(100), MAY, 1).normalised(4))
        .isEqualTo(Outcome.of(0));
    assertThat(Concentration.of(items(100, 0, 0, 0), total(100), MAY, 1).normalised(4))
        .isEqualTo(Outcome.of(1));
    // (0.26 - 0.2) / (1 - 0.2)
    assertThat(Concentration.of(items(30, 30, 20, 20), total(100), MAY, 1).normalised(5).value())
        .isCloseTo(0.075, within(1e-15));
    assertThat(Concentration.of(items(100), total(100), MAY, 1).normalised(1))
        .isEqualTo(Outcome.absent("there is one item alone"));
    assertThatThrownBy(() -> Concentration.of(items(50, 50), total(100), MAY, 1).normalised(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sumsTheMonthsBeforeItSquares() {
    List<Levels> items = List.of(Series.from("2025-04", 100, 20), Series.from("2025-04", 0, 80));
    Levels total = Series.from("2025-04", 100, 100);
    // 120 and 80 of 200, and not the mean of 1 and 0.68
    assertThat(Concentration.of(items, total, MAY, 2).value().value())
        .isCloseTo(0.52, within(1e-15));
  }

  @Test
  void isAbsentWithGapsAndWhereTheItemsAreNotParts() {
    assertThat(Concentration.of(items(60, 50), total(100), MAY, 1).lower())
        .isEqualTo(Outcome.absent("the items exceed the total"));
    assertThat(Concentration.of(items(1), total(0), MAY, 1).upper())
        .isEqualTo(Outcome.absent("total is zero"));
    assertThat(Concentration.of(items(1), total(-5), MAY, 1).value())
        .isEqualTo(Outcome.absent("total is negative"));
    assertThat(Concentration.of(items(101, -1), total(200), MAY, 1).value())
        .isEqualTo(Outcome.absent("item 2 of 2 is negative"));
    assertThat(Concentration.of(items(60, 40), total(100), MAY, 2).lower())
        .isEqualTo(Outcome.absent("total 2025-04 is missing"));
    assertThat(Concentration.of(items(60, 40), Series.from("2025-04", 100, 100), MAY, 2).lower())
        .isEqualTo(Outcome.absent("item 1 of 2: 2025-04 is missing"));
  }

  @Test
  void itemsAtTheLimitStayExact() {
    List<Levels> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.add(Series.from("2025-05", Levels.LIMIT));
    }
    assertThat(Concentration.of(many, total(Levels.LIMIT), MAY, 1).lower())
        .isEqualTo(Outcome.absent("the items exceed the total"));
    // One cent is left, so there is a rest.
    assertThat(Concentration.of(items(Levels.LIMIT - 1), total(Levels.LIMIT), MAY, 1).value())
        .isEqualTo(Outcome.absent("only bounds are known"));
  }
}
