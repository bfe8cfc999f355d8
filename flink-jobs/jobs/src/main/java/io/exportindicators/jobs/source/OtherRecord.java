package io.exportindicators.jobs.source;

/**
 * A record of a release that is no trade row: one of growth, figure and goal, or a policy event.
 *
 * @param growth a printed growth rate or null
 * @param figure a figure of a sector or null
 * @param goal a goal of a strategy or null
 * @param document the bytes of a goal or policy event, which go on to the history; else null
 */
public record OtherRecord(
    PublishedGrowth growth, ObservedFigure figure, StrategyGoal goal, byte[] document) {
  static OtherRecord of(PublishedGrowth growth) {
    return new OtherRecord(growth, null, null, null);
  }

  static OtherRecord of(ObservedFigure figure) {
    return new OtherRecord(null, figure, null, null);
  }

  /** A goal and the message that brought it. */
  static OtherRecord of(StrategyGoal goal, byte[] message) {
    return new OtherRecord(null, null, goal, message);
  }

  /** A policy event: no stage reads it. */
  static OtherRecord ofEvent(byte[] message) {
    return new OtherRecord(null, null, null, message);
  }
}
