package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Output for each unit of labour input (노동생산성).
 *
 * <p>{@code A(t) = (output index / labour input index) * 100}, both of the base year = 100; its
 * growth on the year before is {@code (1 + gY) / (1 + gL) - 1}. Output is physical production or
 * real value added, never a value at current prices. Absent with the reason of the first index or
 * growth that is absent, and where labour input is zero or negative. Source: OECD, "Measuring
 * Productivity" (2001), and the index of the Korea Productivity Center.
 */
public final class LabourProductivity {
  private LabourProductivity() {}

  /** The index, base year = 100. */
  public static Outcome of(Figures output, Figures labourInput, int baseYear, int month) {
    Outcome absence = Reading.unlike(output, labourInput);
    if (absence != null) {
      return absence;
    }
    Outcome made = Rebasing.of(output, baseYear, month).named("output");
    Outcome worked =
        Reading.positive(
                Rebasing.of(labourInput, baseYear, month), Months.text(month, labourInput.step()))
            .named("labour input");
    absence = Outcome.firstAbsent(made, worked);
    return absence == null
        ? Outcome.ofFinite(made.value() / worked.value() * 100, "productivity is out of range")
        : absence;
  }

  /** Growth on the year before, a ratio. */
  public static Outcome growth(Figures output, Figures labourInput, int month) {
    Outcome absence = Reading.unlike(output, labourInput);
    return absence == null
        ? RelativeGrowth.of(
            FigureGrowth.yearOnYear(output, month).named("output"),
            FigureGrowth.yearOnYear(labourInput, month).named("labour input"),
            "labour input")
        : absence;
  }
}
