package io.exportindicators.indicators.targets;

/** How a target stands. */
public enum TargetStatus {
  /** Its period is over, and it was reached. */
  MET,
  /** Its period is over, and it was not reached. */
  MISSED,
  /** The value is there before the period is over. */
  LEVEL_REACHED,
  /** Not more than 5 percent below the path. */
  ON_PATH,
  /** Further below it. */
  OFF_PATH,
  /** Off the path, and worse than a year before. */
  MOVING_AWAY,
  /** Off the path, and more growth is required than three times the best that was seen. */
  OUT_OF_REACH,
  /** Taken back by those who set it. */
  WITHDRAWN,
  /** Another one has its place. */
  SUPERSEDED,
  /** What it measures was changed. */
  REDEFINED,
  /** Nothing is known to judge it by. */
  NO_DATA
}
