package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;

/**
 * Output for each hour worked.
 *
 * <p>{@code 100 · output index / labour input index}, both with the base year as 100; output is
 * physical (production) or real value added. Its growth is {@code (1 + g_output) / (1 + g_labour) -
 * 1}. Gaps as in {@link Rebasing} and {@link FigureGrowth}. Source: Korea Productivity Center,
 * labour productivity index (산출량지수 / 노동투입량지수 × 100).
 */
public final class LabourProductivity {
  private LabourProductivity() {}

  /** The index. */
  public static Outcome of(Figures output, Figures labourInput, int baseYear, int month) {
    Outcome made = Rebasing.of(output, baseYear, month);
    Outcome worked = Rebasing.of(labourInput, baseYear, month);
    return ratio(made, worked, 100, "labour input is zero");
  }

  /** Its growth on the year before, a ratio. */
  public static Outcome growth(Figures output, Figures labourInput, int month) {
    Outcome made = FigureGrowth.yearOnYear(output, month);
    Outcome worked = FigureGrowth.yearOnYear(labourInput, month);
    return GrowthRatio.of(made, worked);
  }

  /** One value over another, times a factor, absent where either is or the second is zero. */
  static Outcome ratio(Outcome above, Outcome below, double factor, String whereZero) {
    if (!above.isPresent()) {
      return above;
    }
    if (!below.isPresent()) {
      return below;
    }
    return below.value() == 0
        ? Outcome.absent(whereZero)
        : Outcome.ofFinite(factor * (above.value() / below.value()), "it is out of range");
  }
}
