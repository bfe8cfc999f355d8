package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import java.util.OptionalLong;

/**
 * Levels in the months in which others are known too.
 *
 * @param levels the levels
 * @param others what must be known beside them
 */
record KnownBeside(Levels levels, Levels others) implements Levels {
  @Override
  public OptionalLong at(int month) {
    return others.at(month).isPresent() ? levels.at(month) : OptionalLong.empty();
  }

  @Override
  public int firstMonth() {
    return levels.firstMonth();
  }

  @Override
  public int lastMonth() {
    return levels.lastMonth();
  }
}
