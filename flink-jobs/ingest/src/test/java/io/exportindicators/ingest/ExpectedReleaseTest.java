package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import io.exportindicators.schemas.tables.ReleaseRhythm;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** By the standard calendar; 2026-11-01 is a Sunday, 2026-11-21 a Saturday. */
class ExpectedReleaseTest {
  private static final ReleaseRhythm RHYTHM =
      ReleaseCalendarReader.standard()
          .rhythm(Kcs10DayOperation.EXPORTS_BY_ITEM.source())
          .orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T12:00:00Z, 2026-10/20, 2026-10-21T00:00:00Z, 2026-10,    2026-11-02T00:00:00Z",
    "2026-11-02T00:00:00Z, 2026-10,    2026-11-02T00:00:00Z, 2026-11/10, 2026-11-11T00:00:00Z",
    "2026-11-10T23:59:59Z, 2026-10,    2026-11-02T00:00:00Z, 2026-11/10, 2026-11-11T00:00:00Z",
    "2026-11-11T00:00:00Z, 2026-11/10, 2026-11-11T00:00:00Z, 2026-11/20, 2026-11-23T00:00:00Z",
    "2026-11-22T03:00:00Z, 2026-11/10, 2026-11-11T00:00:00Z, 2026-11/20, 2026-11-23T00:00:00Z",
    "2026-12-31T15:00:00Z, 2026-12/20, 2026-12-21T00:00:00Z, 2026-12,    2027-01-01T00:00:00Z",
    "2027-01-01T00:00:00Z, 2026-12,    2027-01-01T00:00:00Z, 2027-01/10, 2027-01-11T00:00:00Z",
    "2028-02-29T00:00:00Z, 2028-02/20, 2028-02-21T00:00:00Z, 2028-02,    2028-03-01T00:00:00Z"
  })
  void theLastAndTheNext(Instant now, String last, Instant lastAt, String next, Instant nextAt) {
    assertThat(ExpectedRelease.last(RHYTHM, now)).isEqualTo(expected(last, lastAt));
    assertThat(ExpectedRelease.next(RHYTHM, now)).isEqualTo(expected(next, nextAt));
  }

  @ParameterizedTest
  @EnumSource(Kcs10DayOperation.class)
  void everyOperationIsInTheCalendar(Kcs10DayOperation operation) {
    assertThat(ReleaseCalendarReader.standard().rhythm(operation.source())).isPresent();
  }

  @Test
  void noneIsBetweenTheLastAndTheNext() {
    for (Instant now = Instant.parse("2026-01-01T00:00:00Z");
        now.isBefore(Instant.parse("2028-01-01T00:00:00Z"));
        now = now.plusSeconds(7 * 3600)) {
      ExpectedRelease next = ExpectedRelease.next(RHYTHM, now);
      assertThat(next.comesAt()).isAfter(now);
      assertThat(ExpectedRelease.last(RHYTHM, now).comesAt()).isBeforeOrEqualTo(now);
      assertThat(ExpectedRelease.last(RHYTHM, next.comesAt())).isEqualTo(next);
      assertThat(ExpectedRelease.last(RHYTHM, next.comesAt().minusMillis(1)))
          .isEqualTo(ExpectedRelease.last(RHYTHM, now));
    }
  }

  private static ExpectedRelease expected(String window, Instant comesAt) {
    return new ExpectedRelease(ReferencePeriod.parse(window).orElseThrow(), comesAt);
  }
}
