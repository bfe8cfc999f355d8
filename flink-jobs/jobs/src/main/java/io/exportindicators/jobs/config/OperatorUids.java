package io.exportindicators.jobs.config;

import java.util.List;

/**
 * Uids of the operators of IndicatorsJob: they bind state to operators and never change.
 *
 * <p>An operator whose state an older version has not filled as the newer one needs it gets a new
 * uid: Flink then refuses that savepoint, and the log is replayed.
 */
public final class OperatorUids {
  /** Source of the log of releases. */
  public static final String SOURCE = "release-log";

  /** Gate. */
  public static final String GATE = "release-gate";

  /** Series stage. */
  public static final String SERIES = "series";

  /** Across stage. */
  public static final String ACROSS = "across-3";

  /** Annual changes on their way to the world stage. */
  public static final String WORLD_CHANGES = "world-changes";

  /** World stage. */
  public static final String WORLD = "world";

  /** Levels and growth of headline series on their way to the headline stage. */
  public static final String HEADLINE_INPUTS = "headline-inputs";

  /** Headline stage. */
  public static final String HEADLINE = "headline-4";

  /** Readings of headline series on their way to the last stage. */
  public static final String HEADLINE_READINGS = "headline-readings";

  /** Exports on their way to the productivity stage. */
  public static final String LINKED_EXPORTS = "linked-exports";

  /** Productivity stage. */
  public static final String PRODUCTIVITY = "productivity";

  /** Readings of the reporter's own series on their way to the targets stage. */
  public static final String TRACKED = "tracked";

  /** Readings against the world on their way to the targets stage. */
  public static final String TRACKED_WORLD = "tracked-world";

  /** Productivity on its way to the targets stage. */
  public static final String TRACKED_PRODUCTIVITY = "tracked-productivity";

  /** Targets stage. */
  public static final String TARGETS = "targets";

  /** Productivity on its way to the last stage. */
  public static final String PRODUCTIVITY_READINGS = "productivity-readings";

  /** Readings of targets on their way to the last stage. */
  public static final String TARGET_READINGS = "target-readings";

  /** Readings on their way to the last stage. */
  public static final String READINGS = "readings";

  /** Readings against the world on their way to the last stage. */
  public static final String WORLD_READINGS = "world-readings";

  /** Markers on their way to the last stage. */
  public static final String MARKERS = "markers";

  /** Last stage. */
  public static final String CLOSER = "release-closer-4";

  /** Sink of results. */
  public static final String RESULTS = "indicators-sink";

  /** Sink of messages that cannot be used. */
  public static final String REJECTIONS = "rejected-sink";

  private OperatorUids() {}

  /** All of them. */
  public static List<String> all() {
    return List.of(
        SOURCE,
        GATE,
        SERIES,
        ACROSS,
        WORLD_CHANGES,
        WORLD,
        HEADLINE_INPUTS,
        HEADLINE,
        LINKED_EXPORTS,
        PRODUCTIVITY,
        TRACKED,
        TRACKED_WORLD,
        TRACKED_PRODUCTIVITY,
        TARGETS,
        READINGS,
        WORLD_READINGS,
        HEADLINE_READINGS,
        PRODUCTIVITY_READINGS,
        TARGET_READINGS,
        MARKERS,
        CLOSER,
        RESULTS,
        REJECTIONS);
  }
}
