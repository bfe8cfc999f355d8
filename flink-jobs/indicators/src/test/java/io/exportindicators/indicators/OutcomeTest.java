package io.exportindicators.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutcomeTest {
  @Test
  void isAValueOrAReason() {
    assertThat(Outcome.of(0.5).isPresent()).isTrue();
    assertThat(Outcome.of(0.5).value()).isEqualTo(0.5);
    assertThat(Outcome.missing(Series.month("2025-07")).isPresent()).isFalse();
    assertThat(Outcome.missing(Series.month("2025-07")).absence()).isEqualTo("2025-07 is missing");
    assertThat(Outcome.absent("no").value()).isNaN();
  }

  @Test
  void refusesWhatIsNeitherOrBoth() {
    assertThatThrownBy(() -> Outcome.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Outcome.of(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Outcome(1, "no")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Outcome.absent(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void turnsCentsIntoDollars() {
    assertThat(Outcome.dollars(1_234_567).value()).isEqualTo(12_345.67);
  }

  @Test
  void saysWhoseReasonItIsAndFindsTheFirst() {
    Outcome gap = Outcome.absent("2025 is missing");
    assertThat(gap.named("hours")).isEqualTo(Outcome.absent("hours 2025 is missing"));
    assertThat(Outcome.of(1).named("hours")).isEqualTo(Outcome.of(1));
    assertThat(Outcome.firstAbsent(Outcome.of(1), gap, Outcome.absent("no"))).isEqualTo(gap);
    assertThat(Outcome.firstAbsent(Outcome.of(1))).isNull();
  }
}
