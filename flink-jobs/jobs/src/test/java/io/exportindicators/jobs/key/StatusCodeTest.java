package io.exportindicators.jobs.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A status and its number give each other back; the worse status has the smaller number. */
class StatusCodeTest {
  @ParameterizedTest
  @EnumSource(Status.class)
  void givesItselfBack(Status status) {
    assertThat(StatusCode.status(StatusCode.of(status))).isEqualTo(status);
  }

  @Test
  void theWorseIsTheSmaller() {
    assertThat(
            new byte[] {
              StatusCode.of(Status.UNKNOWN),
              StatusCode.of(Status.PROVISIONAL),
              StatusCode.of(Status.MONTHLY_FINAL),
              StatusCode.of(Status.ANNUAL_FINAL)
            })
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void anUnknownNumberIsNoStatus() {
    assertThat(StatusCode.status((byte) 4)).isEqualTo(Status.UNKNOWN);
    assertThat(StatusCode.status((byte) -1)).isEqualTo(Status.UNKNOWN);
  }
}
