package io.exportindicators.indicators.drops;

/**
 * Signal of a drop by growth: exports lie below the year before in two complete months running, the
 * calendar aside.
 *
 * <p>{@code g(t) < -1 %} and {@code g(t-1) < -1 %}, g the calendar-adjusted growth on the year
 * before. One weak month is no signal: Seollal and Chuseok wander between two. It needs 14 months,
 * and works where a series is too short to be adjusted seasonally.
 */
public final class FallingGrowth {
  /** Growth below this is weak; shallower falls are within the usual revision. */
  public static final double FALL = -0.01;

  private FallingGrowth() {}

  /**
   * Whether growth signals a drop; both months must be known.
   *
   * @param growth calendar-adjusted growth of the month, a ratio
   * @param growthBefore that of the month before
   */
  public static boolean signals(double growth, double growthBefore) {
    return isWeak(growth) && isWeak(growthBefore);
  }

  /** Whether the growth of a month alone is weak. */
  public static boolean isWeak(double growth) {
    return growth < FALL;
  }
}
