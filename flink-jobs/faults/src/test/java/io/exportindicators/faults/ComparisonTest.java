package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final Comparison comparison = new Comparison();

  @Test
  void whatIsEqualDoesNotDiffer() {
    comparison.of("a page", List.of("a", "b"), List.of("a", "b"));

    assertThat(comparison.differences()).isZero();
    assertThat(comparison.found()).isEmpty();
  }

  @Test
  void whatIsMissingTwiceOrAnotherDiffers() {
    comparison.of("missing", List.of("a"), List.of("a", "b"));
    comparison.of("twice", List.of("a", "a"), List.of("a"));
    comparison.of("another", List.of("a", "c"), List.of("a", "b"));

    assertThat(comparison.differences()).isEqualTo(3);
    assertThat(comparison.found())
        .containsExactly(
            "missing, line 1: is nothing, should be b",
            "twice, line 1: is a, should be nothing",
            "another, line 1: is c, should be b");
  }
}
