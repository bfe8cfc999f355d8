package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;

/**
 * What labour costs for each unit of output.
 *
 * <p>{@code ULC = (compensation of employees / hours of employees) / (real output / hours of all
 * persons)}, an index with the base year as 100. Employees' pay is spread over employees' hours
 * only, so that the self-employed count as paid alike. Gaps as in {@link Rebasing}. Source: OECD,
 * unit labour costs.
 */
public final class UnitLabourCost {
  private UnitLabourCost() {}

  /** The index. */
  public static Outcome of(
      Figures compensation,
      Figures employeeHours,
      Figures realOutput,
      Figures hours,
      int baseYear,
      int month) {
    Outcome pay =
        LabourProductivity.ratio(
            Rebasing.of(compensation, baseYear, month),
            Rebasing.of(employeeHours, baseYear, month),
            1,
            "hours of employees are zero");
    Outcome output = LabourProductivity.of(realOutput, hours, baseYear, month);
    return LabourProductivity.ratio(pay, output, 10_000, "output is zero");
  }
}
