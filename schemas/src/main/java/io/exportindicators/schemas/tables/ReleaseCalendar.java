package io.exportindicators.schemas.tables;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When each source publishes.
 *
 * @param rhythms rows that {@link ReleaseCalendarReader} has validated, in the order of the file
 */
public record ReleaseCalendar(List<ReleaseRhythm> rhythms) {
  /** Copies the list. */
  public ReleaseCalendar {
    rhythms = List.copyOf(rhythms);
  }

  /**
   * The time by which the next release of a source is due when its newest was published at a time,
   * empty for a source without a rhythm.
   */
  public Optional<Instant> due(String source, Instant newest) {
    return rhythm(source).map(rhythm -> rhythm.due(newest));
  }

  /** The row of a source, empty where it has none. */
  public Optional<ReleaseRhythm> rhythm(String source) {
    return rhythms.stream().filter(rhythm -> rhythm.source().equals(source)).findFirst();
  }
}
