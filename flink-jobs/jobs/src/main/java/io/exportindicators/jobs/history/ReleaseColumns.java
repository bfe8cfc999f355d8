package io.exportindicators.jobs.history;

import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseMarker;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a complete release into columns. */
final class ReleaseColumns {
  private ReleaseColumns() {}

  /**
   * The columns of a release.
   *
   * @throws IllegalStateException when a value is none that the job writes: not finite, neither a
   *     value nor a reason, or of no period
   */
  static HistoryRelease of(CompleteRelease release) {
    List<IndicatorValue> from = release.values();
    SeriesDictionary series = new SeriesDictionary();
    Map<String, ReferencePeriod> periods = new HashMap<>();
    ValueColumns to = ValueColumns.ofSize(from.size());
    for (int i = 0; i < from.size(); i++) {
      IndicatorValue value = from.get(i);
      check(value);
      ReferencePeriod period =
          periods.computeIfAbsent(value.getPeriod(), text -> periodOf(value, text));
      to.series()[i] = series.placeOf(value);
      to.period()[i] = value.getPeriod();
      to.periodStartDays()[i] = (int) period.firstDay().toEpochDay();
      to.periodStampMillis()[i] = period.stamp().toEpochMilli();
      to.amount()[i] = value.getValue() == null ? 0 : value.getValue();
      to.absence()[i] = value.getAbsence();
      to.status()[i] = value.getStatus().name();
      to.publishedMillis()[i] = value.getPublishedAt().toEpochMilli();
      to.backfill()[i] = value.getBackfill();
      to.methodVersion()[i] = value.getMethodVersion();
    }
    return new HistoryRelease(
        header(release.marker()), series.columns(), to, DocumentColumns.of(release.documents()));
  }

  private static ReleaseHeader header(ReleaseMarker marker) {
    Instant observed = marker.getObservedAt();
    return new ReleaseHeader(
        marker.getLogPosition(),
        marker.getSource(),
        marker.getReleaseId(),
        marker.getAttempt(),
        marker.getPublishedAt().toEpochMilli(),
        marker.getKind().name(),
        marker.getBackfill(),
        marker.getAgency(),
        marker.getTitle(),
        observed == null ? null : observed.toEpochMilli(),
        marker.getWithheld(),
        marker.getImplausibleCount(),
        marker.getAccepted());
  }

  private static void check(IndicatorValue value) {
    Double amount = value.getValue();
    if ((amount == null) != (value.getAbsence() != null)) {
      throw broken(value, "either a value or a reason for its absence is expected");
    }
    if (amount != null && !Double.isFinite(amount)) {
      throw broken(value, "its value is " + amount);
    }
  }

  private static ReferencePeriod periodOf(IndicatorValue value, String text) {
    return ReferencePeriod.parse(text)
        .orElseThrow(() -> broken(value, "'" + text + "' is no period"));
  }

  private static IllegalStateException broken(IndicatorValue value, String why) {
    return new IllegalStateException(
        "release at log position %d, value %d (%s): %s"
            .formatted(value.getLogPosition(), value.getIndex(), value.getIndicator(), why));
  }
}
