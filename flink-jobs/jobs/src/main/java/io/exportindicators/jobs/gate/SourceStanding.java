package io.exportindicators.jobs.gate;

import java.util.List;

/**
 * How far a source's releases have come.
 *
 * @param source the source
 * @param lastPublishedMillis publication of the newest release that passed
 * @param waiting release ids that wait, oldest first; the first is the one whose count was not met
 */
public record SourceStanding(String source, long lastPublishedMillis, List<String> waiting) {
  /** Copies the list. */
  public SourceStanding {
    waiting = List.copyOf(waiting);
  }

  /** A source of which nothing has passed. */
  static SourceStanding fresh(String source) {
    return new SourceStanding(source, Long.MIN_VALUE, List.of());
  }
}
