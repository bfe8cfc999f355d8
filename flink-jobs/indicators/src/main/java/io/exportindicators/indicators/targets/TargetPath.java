package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The line from base over milestones to target. It is ours: no document has it.
 *
 * <p>Between two points {@code (t0, v0)} and {@code (t1, v1)} of annual flows and stocks above zero
 * it grows at a constant rate, {@code v0 · (v1/v0)^((t-t0)/(t1-t0))}; of all others it is straight,
 * {@code v0 + (v1-v0)·(t-t0)/(t1-t0)}. What is to be maintained is a level line at the target from
 * the base on, or from ever where no base is known. There is no line without a base, before it, and
 * after the target.
 */
public final class TargetPath {
  private final Form form;
  private final List<PathPoint> points;

  /** How it runs between its points. */
  public enum Form {
    /** At a constant rate of growth. */
    GEOMETRIC,
    /** Straight. */
    LINEAR,
    /** Without a slope. */
    LEVEL
  }

  private TargetPath(Form form, List<PathPoint> points) {
    this.form = form;
    this.points = points;
  }

  /** The path of a goal, empty where it has no base and needs one. */
  public static Optional<TargetPath> of(Goal goal) {
    if (goal.kind() == TargetKind.MAINTAIN) {
      int start = goal.base() == null ? Integer.MIN_VALUE : goal.base().endMonth();
      PathPoint held = new PathPoint(start, goal.target().value());
      return Optional.of(new TargetPath(Form.LEVEL, List.of(held, goal.target())));
    }
    if (goal.base() == null) {
      return Optional.empty();
    }
    List<PathPoint> points = new ArrayList<>();
    points.add(goal.base());
    points.addAll(goal.milestones());
    boolean compounds =
        goal.kind().compounds() && points.stream().allMatch(point -> point.value() > 0);
    return Optional.of(
        new TargetPath(compounds ? Form.GEOMETRIC : Form.LINEAR, List.copyOf(points)));
  }

  /** How it runs. */
  public Form form() {
    return form;
  }

  /** Its value at the end of a month, empty before the base and after the target. */
  public OptionalDouble at(int endMonth) {
    for (int i = 1; i < points.size(); i++) {
      PathPoint from = points.get(i - 1);
      PathPoint to = points.get(i);
      if (endMonth >= from.endMonth() && endMonth <= to.endMonth()) {
        return OptionalDouble.of(between(from, to, endMonth));
      }
    }
    return OptionalDouble.empty();
  }

  /** The same as a value or the reason why there is none. */
  public Outcome outcomeAt(int endMonth) {
    OptionalDouble value = at(endMonth);
    return value.isPresent()
        ? Outcome.of(value.getAsDouble())
        : Outcome.absent("the path does not reach " + Months.text(endMonth));
  }

  private double between(PathPoint from, PathPoint to, int endMonth) {
    if (endMonth == to.endMonth() || form == Form.LEVEL) {
      return to.value();
    }
    double part = (double) (endMonth - from.endMonth()) / (to.endMonth() - from.endMonth());
    return form == Form.GEOMETRIC
        ? from.value() * StrictMath.pow(to.value() / from.value(), part)
        : from.value() + (to.value() - from.value()) * part;
  }
}
