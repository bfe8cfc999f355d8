package io.exportindicators.indicators.targets;

import java.util.Locale;

/** How a goal stands. */
public enum TargetStatus {
  /** Its period is over and the level was reached. */
  MET,
  /** Its period is over and the level was not reached. */
  MISSED,
  /** The level is reached before its period is over. */
  LEVEL_REACHED,
  /** No more than 5 percent below the path. */
  ON_PATH,
  /** Further below the path. */
  OFF_PATH,
  /** Off the path, and worse than a year before. */
  MOVING_AWAY,
  /** It would take more than three times the best growth ever seen. */
  OUT_OF_REACH,
  /** Given up by its owner. */
  WITHDRAWN,
  /** Another goal has taken its place. */
  SUPERSEDED,
  /** It measures something else now. */
  REDEFINED,
  /** Nothing to judge it by, and why. */
  NO_DATA;

  /** The name on the wire, in lower case. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
