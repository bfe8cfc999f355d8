package io.exportindicators.indicators.nowcast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastErrorsTest {
  private final PastErrors errors = new PastErrors();

  @Test
  void takesTheSizeThatIsExceededByOneInFive() {
    add(1, 11);
    assertThat(errors.bound80().absence())
        .isEqualTo("too short a history: 11 months could be forecast, 12 are needed");
    add(12, 12);
    assertThat(errors.bound80().value()).isEqualTo(11); // of 13 places the 10.4th
    add(13, 24);
    assertThat(errors.bound80().value()).isEqualTo(20); // of 25 places the 20th
  }

  @Test
  void forgetsAfterTwoYears() {
    add(1000, 1023);
    add(1, 12);
    assertThat(errors.bound80().value()).isEqualTo(1019);
    add(13, 24);
    assertThat(errors.bound80().value()).isEqualTo(20);
  }

  private void add(int from, int to) {
    for (int size = from; size <= to; size++) {
      errors.add(size);
    }
  }
}
