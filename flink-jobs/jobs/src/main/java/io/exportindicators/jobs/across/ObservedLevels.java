package io.exportindicators.jobs.across;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;
import static io.exportindicators.jobs.series.SeriesChanges.KNOWN;
import static io.exportindicators.jobs.series.SeriesChanges.STATUS;

import io.exportindicators.indicators.Levels;
import io.exportindicators.jobs.key.StatusCode;
import java.util.OptionalLong;

/** A series as the mathematics sees it; what is read is noted in the provenance. */
final class ObservedLevels implements Levels {
  private final SeriesLevels series;
  private final int neededGroups;
  private final Provenance provenance;

  /** Known are the months in which this many groups are known and the level is within limits. */
  ObservedLevels(SeriesLevels series, int neededGroups, Provenance provenance) {
    this.series = series;
    this.neededGroups = neededGroups;
    this.provenance = provenance;
  }

  @Override
  public OptionalLong at(int month) {
    if (!series.spans(month)) {
      return OptionalLong.empty();
    }
    int at = month - series.firstMonth();
    if (series.counts()[COUNTS * at + KNOWN] < neededGroups
        || series.cents()[at] > LIMIT
        || series.cents()[at] < -LIMIT) {
      return OptionalLong.empty();
    }
    provenance.read(
        status(at), series.positions()[at], series.publishedMillis()[at], series.backfills()[at]);
    return OptionalLong.of(series.cents()[at]);
  }

  @Override
  public int firstMonth() {
    return series.firstMonth();
  }

  @Override
  public int lastMonth() {
    return series.lastMonth();
  }

  /** The same series, noting elsewhere what is read. */
  ObservedLevels notedIn(Provenance other) {
    return new ObservedLevels(series, neededGroups, other);
  }

  boolean spans(int month) {
    return series.spans(month);
  }

  private byte status(int at) {
    for (byte status = StatusCode.PROVISIONAL; status <= StatusCode.ANNUAL_FINAL; status++) {
      if (series.counts()[COUNTS * at + STATUS + status] > 0) {
        return status;
      }
    }
    return StatusCode.UNKNOWN;
  }
}
