package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.List;
import java.util.OptionalLong;

/**
 * How much of the world has reported, measured by the year before; the gate of everything that is
 * set against the world.
 *
 * <p>{@code coverage(t) = Σ X(i,t-12) over the reporters known in t and t-12 / Σ X(i,t-12) over all
 * known in t-12}. A reporter that is new in t neither helps nor harms. The gate is open from {@link
 * #NEEDED} on; below it a country's share in the world jumps because others are late (Korea's in
 * integrated circuits from 9.1 to 16.0 % with the 70 % that 2024 held).
 *
 * <p>Absent where no reporter is known in the month or in the year before, and where the year
 * before adds up to zero or less, or to more than a series can hold.
 */
public final class WorldCoverage {
  /** From this coverage on, the world may be compared with. */
  public static final double NEEDED = 0.95;

  private WorldCoverage() {}

  /** The coverage of a month, from 0 to 1. */
  public static Outcome of(List<? extends Levels> reporters, int month) {
    int baseMonth = month - Months.YEAR;
    if (reporters.stream().allMatch(reporter -> reporter.at(month).isEmpty())) {
      return Outcome.absent("no reporter is known in " + Months.text(month));
    }
    OptionalLong all = WorldLevels.sum(reporters).at(baseMonth);
    if (all.isEmpty()) {
      return Outcome.absent("the world of " + Months.text(baseMonth) + " is not known");
    }
    if (all.getAsLong() <= 0) {
      return Outcome.absent("the world of " + Months.text(baseMonth) + " is not above zero");
    }
    List<? extends Levels> known =
        reporters.stream().filter(reporter -> reporter.at(month).isPresent()).toList();
    long held = WorldLevels.sum(known).at(baseMonth).orElse(0);
    return Outcome.of((double) held / all.getAsLong());
  }

  /** The coverage of a month if it is enough; else absent with the reason. */
  public static Outcome enough(Outcome coverage, int month) {
    if (!coverage.isPresent() || coverage.value() >= NEEDED) {
      return coverage;
    }
    long percent = (long) (coverage.value() * 100);
    return Outcome.absent("only " + percent + " % of the world has reported " + Months.text(month));
  }
}
