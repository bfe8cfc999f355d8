package io.exportindicators.jobs.history;

import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Status;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Releases as IndicatorsJob writes them: so many values at a log position. */
final class Releases {
  private static final int PERIODS = 80;

  private Releases() {}

  static CompleteRelease release(long position, int count) {
    List<IndicatorValue> values = new ArrayList<>(count);
    for (int index = 0; index < count; index++) {
      values.add(value(position, index));
    }
    return new CompleteRelease(marker(position, count), values, List.of());
  }

  /** Series by series, each with 80 months; every tenth value is absent. */
  static IndicatorValue value(long position, int index) {
    boolean absent = index % 10 == 9;
    return IndicatorValue.newBuilder()
        .setLogPosition(position)
        .setIndex(index)
        .setIndicator("trade_value_usd")
        .setVariant("1m")
        .setReporter("KOR")
        .setSector("semiconductors")
        .setDefinition("hs8542")
        .setFlow("export")
        .setBy("partner")
        .setItem("p" + index / PERIODS)
        .setRegion("")
        .setPeriod(YearMonth.of(2020, 1).plusMonths(index % PERIODS).toString())
        .setValue(absent ? null : position + index / 1000.0)
        .setAbsence(absent ? "no base" : null)
        .setUnit("USD")
        .setStatus(Status.PROVISIONAL)
        .setPublishedAt(published(position))
        .setSource("bok-total")
        .setReleaseId(releaseId(position))
        .setBackfill(false)
        .setMethodVersion(1)
        .build();
  }

  static ReleaseMarker marker(long position, int count) {
    return ReleaseMarker.newBuilder()
        .setSource("bok-total")
        .setReleaseId(releaseId(position))
        .setAttempt(1)
        .setPublishedAt(published(position))
        .setKind(ReleaseKind.FULL)
        .setCoverage(List.of())
        .setRecordCount(count)
        .setBackfill(false)
        .setAgency("Bank of Korea")
        .setTitle("Totals")
        .setLogPosition(position)
        .build();
  }

  static ReleaseMarker withheld(long position, String reason) {
    return ReleaseMarker.newBuilder(marker(position, 0)).setWithheld(reason).build();
  }

  private static Instant published(long position) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400 * position);
  }

  private static String releaseId(long position) {
    return "%064x".formatted(position);
  }
}
