package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import java.util.OptionalDouble;

/**
 * Figures by month as figures by quarter or year, or by quarter as by year: their mean.
 *
 * <p>{@code x(T) = Σ x(t) / n} over the n periods of T; it is there only if all of them are. Months
 * and quarters meet so at the coarser of the two. Serves indices and amounts alike: after rebasing,
 * mean and sum give the same index.
 */
public final class PeriodMean {
  private PeriodMean() {}

  /**
   * The means as figures of their own.
   *
   * @param finer figures by month or quarter
   * @param step months of a longer period, a multiple of the finer step
   */
  public static Figures view(Figures finer, int step) {
    if (step < finer.step() || step % finer.step() != 0) {
      throw new IllegalArgumentException(
          "periods of " + finer.step() + " months do not make one of " + step);
    }
    return step == finer.step() ? finer : new View(finer, step);
  }

  private record View(Figures finer, int step) implements Figures {
    @Override
    public OptionalDouble at(int month) {
      return begins(month)
          ? PeriodMean.of(finer, month, month + step - finer.step())
          : OptionalDouble.empty();
    }

    private boolean begins(int month) {
      return Math.floorMod(month, step) == 0;
    }

    @Override
    public int firstMonth() {
      return -Math.floorDiv(-finer.firstMonth(), step) * step;
    }

    @Override
    public int lastMonth() {
      return Math.floorDiv(finer.lastMonth() + finer.step() - step, step) * step;
    }
  }

  /** Mean of the periods that begin from one month to another, empty where one is missing. */
  static OptionalDouble of(Figures figures, int first, int last) {
    double sum = 0;
    int periods = 0;
    for (int month = first; month <= last; month += figures.step()) {
      OptionalDouble figure = figures.at(month);
      if (figure.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += figure.getAsDouble();
      periods++;
    }
    return OptionalDouble.of(sum / periods);
  }
}
