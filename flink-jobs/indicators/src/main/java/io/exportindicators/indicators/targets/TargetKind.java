package io.exportindicators.indicators.targets;

/** What sort of number a goal is, and what follows from it. */
public enum TargetKind {
  /** What comes in within a year: exports, production. */
  ANNUAL_FLOW,
  /** The sum since the count began: investment over five years. */
  CUMULATIVE,
  /** What is there at a time: jobs, capacity. */
  STOCK,
  /** A part of a whole, a ratio: a share of the world market. */
  SHARE,
  /** A level, a ratio, that is to be held: the share of research in expenditure. */
  MAINTAIN,
  /** A place among others, 1 is the best. */
  RANK,
  /** A number of things: firms, products. */
  COUNT;

  /** Whether the way from base to target can be told as a ratio. */
  public boolean hasProgress() {
    return !judgedInPoints() && this != RANK;
  }

  /** Whether a growth a year towards the target means something. */
  public boolean hasGrowth() {
    return this == ANNUAL_FLOW || this == STOCK || this == COUNT;
  }

  /** Whether it moves by rates rather than by amounts, so that path and trend are geometric. */
  public boolean geometric() {
    return this == ANNUAL_FLOW || this == STOCK;
  }

  /** Whether smaller is better. */
  public boolean smallerIsBetter() {
    return this == RANK;
  }

  /** Whether the value is a ratio, and its distance is told in points of it. */
  public boolean judgedInPoints() {
    return this == SHARE || this == MAINTAIN;
  }

  /** Whether a value is at the level or better. */
  public boolean reaches(double value, double level) {
    return smallerIsBetter() ? value <= level : value >= level;
  }

  /** Whether a value is worse than another. */
  public boolean worse(double value, double other) {
    return !reaches(value, other);
  }
}
