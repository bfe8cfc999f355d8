package io.exportindicators.jobs.reading;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.schemas.Indicator;
import java.util.List;

/**
 * One indicator in one period, as a release left it.
 *
 * @param indicator name of the metric
 * @param variant window, basis, base or kind; empty where there is one only
 * @param sector sector id
 * @param definition definition id
 * @param flow export, import or balance; empty where there is none
 * @param by dimension of the item, empty for the total
 * @param item partner, product, sector or target, empty for the total
 * @param region region of the reporter, empty for the whole economy
 * @param unit unit of the value where its indicator leaves it to the series, else empty
 * @param period packed period
 * @param value the value, NaN where absent
 * @param absence why it is absent, empty where it is not
 * @param status worst status of the inputs
 * @param publishedMillis newest publication among the inputs
 * @param backfill whether the newest input is backfill
 */
public record Reading(
    String indicator,
    String variant,
    String sector,
    String definition,
    String flow,
    String by,
    String item,
    String region,
    String unit,
    int period,
    double value,
    String absence,
    byte status,
    long publishedMillis,
    boolean backfill) {
  /** Why a reading is absent that a revision has left nothing to say about. */
  public static final String TAKEN_BACK = "taken back by a revision";

  /** What a computation gave, with the provenance that it noted. */
  public static Reading of(
      ReadingSubject subject,
      Indicator indicator,
      String variant,
      String unit,
      int period,
      Outcome outcome,
      Provenance provenance,
      Cause cause) {
    return new Reading(
        indicator.metric(),
        variant,
        subject.sector(),
        subject.definition(),
        subject.flow(),
        subject.by(),
        subject.item(),
        subject.region(),
        unit,
        period,
        outcome.value(),
        outcome.isPresent() ? "" : outcome.absence(),
        provenance.status(),
        provenance.publishedMillis(cause.publishedMillis()),
        provenance.backfill(cause.backfill()));
  }

  /** The order of one reporter's readings. */
  public static int compare(Reading a, Reading b) {
    int order = compare(a.definition, b.definition);
    order = order == 0 ? compare(a.sector, b.sector) : order;
    order = order == 0 ? compare(a.flow, b.flow) : order;
    order = order == 0 ? Integer.compare(a.period, b.period) : order;
    order = order == 0 ? compare(a.indicator, b.indicator) : order;
    order = order == 0 ? compare(a.variant, b.variant) : order;
    order = order == 0 ? compare(a.by, b.by) : order;
    order = order == 0 ? compare(a.item, b.item) : order;
    order = order == 0 ? compare(a.region, b.region) : order;
    return order == 0 ? compare(a.unit, b.unit) : order;
  }

  /** Mostly they are one and the same text. */
  private static int compare(String a, String b) {
    return a.equals(b) ? 0 : a.compareTo(b);
  }

  /** Whether two readings of one place say the same; the vintage is not compared. */
  public boolean saysTheSameAs(Reading other) {
    return Double.compare(value, other.value) == 0
        && status == other.status
        && absence.equals(other.absence);
  }

  /**
   * Adds the readings that say something new, and takes back those that are not told any more.
   *
   * @param before readings of an earlier vintage, null at places that did not exist
   * @param after readings at the same places, null at those that do not exist
   */
  public static void addChanged(
      List<Reading> before, List<Reading> after, Cause cause, List<Reading> changed) {
    for (int i = 0; i < after.size(); i++) {
      Reading now = after.get(i);
      Reading earlier = before.get(i);
      if (now != null && (earlier == null || !now.saysTheSameAs(earlier))) {
        changed.add(now);
      } else if (now == null && earlier != null) {
        changed.add(earlier.takenBack(cause));
      }
    }
  }

  Reading takenBack(Cause cause) {
    return new Reading(
        indicator,
        variant,
        sector,
        definition,
        flow,
        by,
        item,
        region,
        unit,
        period,
        Double.NaN,
        TAKEN_BACK,
        StatusCode.UNKNOWN,
        cause.publishedMillis(),
        cause.backfill());
  }
}
