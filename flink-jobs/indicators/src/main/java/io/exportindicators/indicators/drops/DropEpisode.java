package io.exportindicators.indicators.drops;

/**
 * The episode of a drop: it opens with a signal and closes after two clear months.
 *
 * <p>A month is clear where neither its growth nor its level is weak; one clear month between weak
 * ones ends nothing, so that a slump is one episode.
 */
public final class DropEpisode {
  private DropEpisode() {}

  /**
   * Whether an episode is open in a month.
   *
   * @param wasOpen whether one was in the month before
   * @param signals whether the month signals a drop, by growth or by level
   * @param clear whether the month is clear
   * @param clearBefore whether the month before was
   */
  public static boolean isOpen(
      boolean wasOpen, boolean signals, boolean clear, boolean clearBefore) {
    return signals || (wasOpen && !(clear && clearBefore));
  }
}
