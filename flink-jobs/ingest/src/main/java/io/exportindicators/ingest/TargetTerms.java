package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.StrategyTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What of a target depends on each other: indicator, kind, unit and base. */
record TargetTerms(
    TargetIndicator indicator,
    TargetKind kind,
    MeasureUnit unit,
    Optional<ReferencePeriod> basePeriod,
    Optional<BigDecimal> baseValue) {

  /** Notes what does not fit together, and a milestone that is not after the base. */
  void check(ReferencePeriod milestone, long line, FileProblems problems) {
    checkUnit(
        indicator.units(), "what %s is measured in".formatted(indicator.text()), line, problems);
    checkUnit(kind.units(), "the unit of the kind %s".formatted(kind.text()), line, problems);
    if (basePeriod.isEmpty() && baseValue.isPresent()) {
      problems.add(line, "base_period", "found \"\", expected the period of the base value");
    }
    if (basePeriod.isPresent() && baseValue.isEmpty()) {
      problems.add(line, "base_value", "found \"\", expected the value of the base period");
    }
    if (kind == TargetKind.CUMULATIVE && baseValue.orElse(BigDecimal.ZERO).signum() != 0) {
      problems.add(
          line,
          "base_value",
          "found \"%s\", expected 0 or nothing: what is cumulative begins at 0"
              .formatted(baseValue.orElseThrow().toPlainString()));
    }
    if (basePeriod.isPresent() && !isAfter(milestone, basePeriod.get())) {
      problems.add(
          line,
          "period",
          "found \"%s\", expected one after the base period %s"
              .formatted(milestone, basePeriod.get()));
    }
  }

  /** Sets the target's fields that it is about. */
  void fill(StrategyTarget target) {
    target.setIndicator(indicator.text());
    target.setKind(kind.text());
    target.setUnit(unit.logged());
    target.setBasePeriod(basePeriod.map(ReferencePeriod::toString).orElse(null));
    target.setBaseValue(baseValue.map(unit::value).orElse(null));
  }

  /** Whether a period ends after another. */
  static boolean isAfter(ReferencePeriod period, ReferencePeriod other) {
    return period.lastDay().isAfter(other.lastDay());
  }

  /** Notes a unit that is not an allowed one; none allowed means any. */
  void checkUnit(List<String> allowed, String why, long line, FileProblems problems) {
    if (!allowed.isEmpty() && !allowed.contains(unit.logged())) {
      problems.add(
          line,
          "unit",
          "found %s, expected %s: %s".formatted(unit.logged(), String.join(" or ", allowed), why));
    }
  }
}
