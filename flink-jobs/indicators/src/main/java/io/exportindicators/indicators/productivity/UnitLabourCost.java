package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * What labour costs for each unit of real output (단위노동비용).
 *
 * <p>{@code ULC = (compensation / employee hours) / (real output / hours)}, each of the four as its
 * index of the base year = 100, so that {@code ULC * labour productivity / 100} is the index of pay
 * an hour. Employees' pay stands for the pay of the self-employed too: hours are those of all
 * persons. Absent with the reason of the first index that is absent, and where one is zero or
 * negative. Source: OECD, "System of Unit Labour Cost Indicators"; United States Bureau of Labor
 * Statistics, "Productivity and Costs", technical note.
 */
public final class UnitLabourCost {
  private UnitLabourCost() {}

  /** The index, base year = 100. */
  public static Outcome of(
      Figures compensation,
      Figures employeeHours,
      Figures realOutput,
      Figures hours,
      int baseYear,
      int month) {
    Outcome absence = Reading.unlike(compensation, employeeHours, realOutput, hours);
    if (absence != null) {
      return absence;
    }
    Outcome pay = index("compensation", compensation, baseYear, month);
    Outcome paidHours = index("employee hours", employeeHours, baseYear, month);
    Outcome output = index("real output", realOutput, baseYear, month);
    Outcome worked = index("hours", hours, baseYear, month);
    absence = Outcome.firstAbsent(pay, paidHours, output, worked);
    return absence == null
        ? Outcome.ofFinite(
            (pay.value() / paidHours.value()) / (output.value() / worked.value()) * 100,
            "unit labour cost is out of range")
        : absence;
  }

  private static Outcome index(String name, Figures figures, int baseYear, int month) {
    return Reading.positive(
            Rebasing.of(figures, baseYear, month), Months.text(month, figures.step()))
        .named(name);
  }
}
