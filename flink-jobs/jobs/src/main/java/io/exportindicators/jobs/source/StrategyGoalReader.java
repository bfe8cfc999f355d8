package io.exportindicators.jobs.source;

import io.exportindicators.indicators.targets.TargetKind;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.Milestone;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Reporters;
import io.exportindicators.schemas.StrategyTarget;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks the goals of a strategy. */
final class StrategyGoalReader {
  private static final Pattern ENDED =
      Pattern.compile("|withdrawn|redefined|superseded by [a-z0-9-]+");

  private StrategyGoalReader() {}

  static StrategyGoal read(StrategyTarget target) throws InvalidRecordException {
    String[] measured = target.getIndicator().split("/", 2);
    if (Indicator.ofMetric(measured[0]) == null) {
      throw new InvalidRecordException("indicator '" + measured[0] + "' is none");
    }
    if (Reporters.numberOf(target.getReporter()) < 0) {
      throw new InvalidRecordException("reporter '" + target.getReporter() + "' is none");
    }
    String ended = target.getEnded() == null ? "" : target.getEnded();
    if (!ENDED.matcher(ended).matches()) {
      throw new InvalidRecordException("ended '" + ended + "' is none");
    }
    if ((target.getBasePeriod() == null) != (target.getBaseValue() == null)) {
      throw new InvalidRecordException("a base has a period and a value, or neither");
    }
    ReferencePeriod base =
        target.getBasePeriod() == null ? null : period("base", target.getBasePeriod());
    List<Milestone> milestones = target.getMilestones();
    int[] periods = new int[milestones.size()];
    double[] values = new double[milestones.size()];
    ReferencePeriod before = base;
    for (int i = 0; i < milestones.size(); i++) {
      ReferencePeriod period = period("milestone", milestones.get(i).getPeriod());
      if (before != null && !period.lastDay().isAfter(before.lastDay())) {
        throw new InvalidRecordException("milestone " + period + " is not after " + before);
      }
      before = period;
      periods[i] = PackedPeriod.of(period);
      values[i] = StatisticalNumber.checked(milestones.get(i).getValue());
    }
    if (milestones.isEmpty()) {
      throw new InvalidRecordException("a target without a value");
    }
    TargetKind kind = kind(target.getKind());
    if (kind == TargetKind.CUMULATIVE && base != null && target.getBaseValue() != 0) {
      throw new InvalidRecordException("the base of a cumulative target is 0");
    }
    return new StrategyGoal(
        target.getTarget(),
        target.getReporter(),
        measured[0],
        measured.length == 1 ? "" : measured[1],
        target.getDefinition(),
        target.getSector(),
        target.getRegion(),
        kind,
        target.getUnit(),
        base == null ? StrategyGoal.UNKNOWN : PackedPeriod.of(base),
        base == null ? Double.NaN : StatisticalNumber.checked(target.getBaseValue()),
        periods,
        values,
        (int)
            DocumentDate.parse("announced", target.getAnnounced())
                .getLong(ChronoField.PROLEPTIC_MONTH),
        ended);
  }

  private static TargetKind kind(String name) throws InvalidRecordException {
    for (TargetKind kind : TargetKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return kind;
      }
    }
    throw new InvalidRecordException("kind '" + name + "' is none");
  }

  private static ReferencePeriod period(String what, String text) throws InvalidRecordException {
    return ReferencePeriod.parse(text)
        .filter(period -> period.lastDay().equals(lastOfMonth(period)))
        .orElseThrow(() -> new InvalidRecordException(what + " period '" + text + "' is none"));
  }

  /** A window ends within its month: nothing is promised for one. */
  private static LocalDate lastOfMonth(ReferencePeriod period) {
    LocalDate last = period.lastDay();
    return last.withDayOfMonth(last.lengthOfMonth());
  }
}
