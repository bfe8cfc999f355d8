package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Status;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KcsClosingTest {
  @ParameterizedTest
  @CsvSource({
    "2026-10,    2026-11-01T00:00:00Z, PROVISIONAL",
    "2026-10,    2026-11-15T23:59:59Z, PROVISIONAL",
    "2026-10,    2026-11-16T00:00:00Z, MONTHLY_FINAL",
    "2026-11,    2026-12-14T23:59:59Z, PROVISIONAL",
    "2026-11,    2026-12-15T00:00:00Z, MONTHLY_FINAL",
    "2026-01,    2027-02-28T14:59:59Z, MONTHLY_FINAL",
    "2026-01,    2027-02-28T15:00:00Z, ANNUAL_FINAL",
    "2020-01/10, 2027-02-28T15:00:00Z, PROVISIONAL",
    "2020-01/20, 2027-02-28T15:00:00Z, PROVISIONAL"
  })
  void aMonthGetsFirmerAndAWindowDoesNot(String period, Instant readAt, Status expected) {
    assertThat(KcsClosing.statusOf(ReferencePeriod.parse(period).orElseThrow(), readAt))
        .isEqualTo(expected);
  }
}
