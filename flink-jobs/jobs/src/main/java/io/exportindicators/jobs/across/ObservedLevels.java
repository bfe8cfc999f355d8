package io.exportindicators.jobs.across;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;
import static io.exportindicators.jobs.series.SeriesChanges.KNOWN;
import static io.exportindicators.jobs.series.SeriesChanges.STATUS;
import static io.exportindicators.jobs.series.SeriesChanges.UNWEIGHED;

import io.exportindicators.indicators.Levels;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.jobs.reading.Provenance;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A series as the mathematics sees it; what is read is noted in the provenance. */
final class ObservedLevels implements Levels {
  private static final int NOT_SOUGHT = Integer.MIN_VALUE;

  private final SeriesLevels series;
  private final int neededGroups;
  private final Provenance provenance;
  private int firstWeighedMonth = NOT_SOUGHT;

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
    return isKnown(at) ? read(at, series.cents()[at]) : OptionalLong.empty();
  }

  @Override
  public int firstMonth() {
    return series.firstMonth();
  }

  @Override
  public int lastMonth() {
    return series.lastMonth();
  }

  /** The first month, after all others where there is none. */
  int firstKept() {
    return firstMonth() <= lastMonth() ? firstMonth() : Integer.MAX_VALUE;
  }

  /** The net weights in grams, known where every group that is known has one. */
  Levels weights() {
    return new Weights(this);
  }

  /** The first month with a net weight, {@link Integer#MAX_VALUE} where there is none. */
  int firstWeighedMonth() {
    if (firstWeighedMonth == NOT_SOUGHT) {
      firstWeighedMonth =
          IntStream.range(0, series.cents().length)
              .filter(this::isWeighed)
              .map(at -> at + series.firstMonth())
              .findFirst()
              .orElse(Integer.MAX_VALUE);
    }
    return firstWeighedMonth;
  }

  /** The same series, noting elsewhere what is read. */
  ObservedLevels notedIn(Provenance other) {
    return new ObservedLevels(series, neededGroups, other);
  }

  boolean spans(int month) {
    return series.spans(month);
  }

  private boolean isKnown(int at) {
    return series.counts()[COUNTS * at + KNOWN] >= neededGroups;
  }

  private boolean isWeighed(int at) {
    return isKnown(at) && series.counts()[COUNTS * at + UNWEIGHED] == 0;
  }

  /** An amount beyond the limit is missing. */
  private OptionalLong read(int at, long amount) {
    if (amount > LIMIT || amount < -LIMIT) {
      return OptionalLong.empty();
    }
    provenance.read(
        status(at), series.positions()[at], series.publishedMillis()[at], series.backfills()[at]);
    return OptionalLong.of(amount);
  }

  private byte status(int at) {
    int[] counts = series.counts();
    int first = COUNTS * at + STATUS;
    for (int status = StatusCode.PROVISIONAL; status <= StatusCode.ANNUAL_FINAL; status++) {
      if (counts[first + status] > 0) {
        return (byte) status;
      }
    }
    return StatusCode.UNKNOWN;
  }

  private record Weights(ObservedLevels of) implements Levels {
    @Override
    public OptionalLong at(int month) {
      if (!of.spans(month)) {
        return OptionalLong.empty();
      }
      int at = month - of.series.firstMonth();
      return of.isWeighed(at) ? of.read(at, of.series.grams()[at]) : OptionalLong.empty();
    }

    @Override
    public int firstMonth() {
      return of.firstMonth();
    }

    @Override
    public int lastMonth() {
      return of.lastMonth();
    }
  }
}
