package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import java.util.OptionalDouble;

/**
 * Amounts by month as amounts by quarter or year, or by quarter as by year: their sum.
 *
 * <p>{@code x(T) = Σ x(t)} over the periods of T; it is there only if all of them are. For amounts
 * that are told in their own unit; for indices see {@link PeriodMean}.
 */
public final class PeriodSum {
  private PeriodSum() {}

  /**
   * The sums as figures of their own.
   *
   * @param finer amounts by month or quarter
   * @param step months of a longer period, a multiple of the finer step
   */
  public static Figures view(Figures finer, int step) {
    return new View(PeriodMean.view(finer, step), step / finer.step());
  }

  private record View(Figures mean, int periods) implements Figures {
    @Override
    public OptionalDouble at(int month) {
      OptionalDouble figure = mean.at(month);
      return figure.isPresent()
          ? OptionalDouble.of(figure.getAsDouble() * periods)
          : OptionalDouble.empty();
    }

    @Override
    public int step() {
      return mean.step();
    }

    @Override
    public int firstMonth() {
      return mean.firstMonth();
    }

    @Override
    public int lastMonth() {
      return mean.lastMonth();
    }
  }
}
