package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.jobs.reading.Provenance;
import java.util.OptionalLong;

/**
 * The amounts of a partner that its row does not list: zero where there is none, for it is read
 * beside a total that is known, and then all partners are.
 */
final class UnlistedLevels implements Levels {
  private final SeriesLevels series;
  private final Provenance provenance;

  UnlistedLevels(SeriesLevels series, Provenance provenance) {
    this.series = series;
    this.provenance = provenance;
  }

  @Override
  public OptionalLong at(int month) {
    if (!series.spans(month)) {
      return OptionalLong.of(0);
    }
    int at = month - series.firstMonth();
    long cents = series.cents()[at];
    if (cents > LIMIT || cents < -LIMIT) {
      return OptionalLong.empty();
    }
    if (series.positions()[at] >= 0) {
      // The status is the total's, whose groups are the same.
      provenance.read(
          Byte.MAX_VALUE,
          series.positions()[at],
          series.publishedMillis()[at],
          series.backfills()[at]);
    }
    return OptionalLong.of(cents);
  }

  @Override
  public int firstMonth() {
    return Integer.MIN_VALUE;
  }

  @Override
  public int lastMonth() {
    return Integer.MAX_VALUE;
  }
}
