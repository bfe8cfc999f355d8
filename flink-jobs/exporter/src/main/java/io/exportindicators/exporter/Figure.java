package io.exportindicators.exporter;

import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Status;
import java.time.Instant;
import java.util.Comparator;

/**
 * What is known of a series in one period.
 *
 * @param present false where the value is absent for a reason; {@code value} is then NaN
 */
record Figure(
    ReferencePeriod period, boolean present, double value, Status status, Instant publishedAt) {
  private static final Comparator<ReferencePeriod> AGE =
      Comparator.comparing(ReferencePeriod::firstDay).thenComparing(ReferencePeriod::lastDay);

  /**
   * The figure in a value.
   *
   * @throws IllegalArgumentException when its period is none
   */
  static Figure of(IndicatorValue value) {
    ReferencePeriod period =
        ReferencePeriod.parse(value.getPeriod())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s has the period '%s', which is none"
                            .formatted(value.getIndicator(), value.getPeriod())));
    boolean present = value.getValue() != null && value.getAbsence() == null;
    return new Figure(
        period,
        present,
        present ? value.getValue() : Double.NaN,
        value.getStatus(),
        value.getPublishedAt());
  }

  /** The one of the newer period; of one period the second, which came later in the log. */
  static Figure newer(Figure kept, Figure taken) {
    return AGE.compare(taken.period, kept.period) >= 0 ? taken : kept;
  }

  /**
   * The one that stands of what a series has in one period only, which a revision may move: the one
   * told last that has a value, until the same period is told again.
   */
  static Figure standing(Figure kept, Figure taken) {
    return taken.present || taken.period.equals(kept.period) ? taken : kept;
  }

  /** Whether it is not known to be final. */
  boolean isProvisional() {
    return status != Status.MONTHLY_FINAL && status != Status.ANNUAL_FINAL;
  }
}
