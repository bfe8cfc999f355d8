package io.exportindicators.indicators.targets;

/** What kind of number a target is. */
public enum TargetKind {
  /** An amount of a year, for example exports. */
  ANNUAL_FLOW(true, true, true),
  /** All amounts since the base. */
  CUMULATIVE(true, false, false),
  /** What there is at a time. */
  STOCK(true, true, true),
  /** A part of a whole: told in points. */
  SHARE(false, false, false),
  /** A level to be held: told in points. */
  MAINTAIN(false, false, false),
  /** A place, of which the smaller is the better. */
  RANK(false, false, false),
  /** A number of things. */
  COUNT(true, false, true);

  private final boolean progresses;
  private final boolean compounds;
  private final boolean grows;

  TargetKind(boolean progresses, boolean compounds, boolean grows) {
    this.progresses = progresses;
    this.compounds = compounds;
    this.grows = grows;
  }

  /** Whether a part of the way from base to target means something. */
  boolean progresses() {
    return progresses;
  }

  /** Whether its path is one of constant growth. */
  boolean compounds() {
    return compounds;
  }

  /** Whether growth a year means something. */
  boolean grows() {
    return grows;
  }

  /** Whether it is told in points above or below. */
  boolean isInPoints() {
    return this == SHARE || this == MAINTAIN;
  }

  /** Whether a value is as good as another or better. */
  boolean reaches(double value, double wanted) {
    return this == RANK ? value <= wanted : value >= wanted;
  }
}
