package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Levels;
import java.util.List;
import java.util.OptionalLong;

/**
 * The world as the sum of the reporters that are known.
 *
 * <p>{@code X(w,t) = Σ X(i,t)} over the reporters known in the month, exact; missing where none is,
 * and where the sum passes {@link Levels#LIMIT}. Whether enough of them are known is for {@link
 * WorldCoverage} to say.
 */
public final class WorldLevels {
  private WorldLevels() {}

  /** The sum of the reporters as a series of its own, in US cents. */
  public static Levels sum(List<? extends Levels> reporters) {
    return new Sum(List.copyOf(reporters));
  }

  private record Sum(List<Levels> reporters) implements Levels {
    @Override
    public OptionalLong at(int month) {
      boolean known = false;
      long sum = 0;
      for (Levels reporter : reporters) {
        OptionalLong level = reporter.at(month);
        if (level.isPresent()) {
          known = true;
          sum += level.getAsLong();
          if (Math.abs(sum) > LIMIT) {
            return OptionalLong.empty();
          }
        }
      }
      return known ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    @Override
    public int firstMonth() {
      return reporters.stream().filter(Sum::hasLevels).mapToInt(Levels::firstMonth).min().orElse(0);
    }

    @Override
    public int lastMonth() {
      return reporters.stream().filter(Sum::hasLevels).mapToInt(Levels::lastMonth).max().orElse(-1);
    }

    private static boolean hasLevels(Levels reporter) {
      return reporter.firstMonth() <= reporter.lastMonth();
    }
  }
}
