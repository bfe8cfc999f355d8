package io.exportindicators.indicators.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a goal should stand at a time between its base and its last milestone.
 *
 * <p><b>The path is ours: no document has it.</b> It passes through base and milestones. Between
 * two of them, a part {@code f} of the time gone, it is {@code a (b/a)^f} (geometric: annual flows
 * and stocks, where all points are above zero), {@code a + f (b - a)} (linear: all others), or the
 * later point's value throughout (level: what is to be maintained). Time runs from the end of one
 * period to the end of the other, in months.
 *
 * <p>Without a base there is no path, except a level one: it has no beginning then.
 */
public final class TargetPath {
  /** How the path runs between two points. */
  public enum Form {
    /** By the same rate every year. */
    GEOMETRIC,
    /** By the same amount every year. */
    LINEAR,
    /** At the level of the next milestone. */
    LEVEL
  }

  private final Form form;
  private final List<PathPoint> points;
  private final boolean begins;

  private TargetPath(Form form, List<PathPoint> points, boolean begins) {
    this.form = form;
    this.points = points;
    this.begins = begins;
  }

  /** The path of a goal, empty where it has no base and needs one. */
  public static Optional<TargetPath> of(Goal goal) {
    Form form = formOf(goal);
    if (goal.base() == null && form != Form.LEVEL) {
      return Optional.empty();
    }
    List<PathPoint> points = new ArrayList<>();
    if (goal.base() != null) {
      points.add(goal.base());
    }
    points.addAll(goal.milestones());
    return Optional.of(new TargetPath(form, List.copyOf(points), goal.base() != null));
  }

  private static Form formOf(Goal goal) {
    if (goal.kind() == TargetKind.MAINTAIN) {
      return Form.LEVEL;
    }
    boolean positive =
        (goal.base() == null || goal.base().value() > 0)
            && goal.milestones().stream().allMatch(point -> point.value() > 0);
    return goal.kind().geometric() && positive ? Form.GEOMETRIC : Form.LINEAR;
  }

  /** How the path runs. */
  public Form form() {
    return form;
  }

  /** The path's value at the end of a month, empty before the base and after the last milestone. */
  public OptionalDouble at(int endMonth) {
    PathPoint earlier = null;
    for (PathPoint later : points) {
      if (endMonth <= later.endMonth()) {
        return earlier == null && begins && endMonth < later.endMonth()
            ? OptionalDouble.empty()
            : OptionalDouble.of(between(earlier, later, endMonth));
      }
      earlier = later;
    }
    return OptionalDouble.empty();
  }

  private double between(PathPoint earlier, PathPoint later, int endMonth) {
    if (endMonth == later.endMonth() || form == Form.LEVEL) {
      return later.value();
    }
    double part =
        (double) (endMonth - earlier.endMonth()) / (later.endMonth() - earlier.endMonth());
    return form == Form.GEOMETRIC
        ? earlier.value() * StrictMath.pow(later.value() / earlier.value(), part)
        : earlier.value() + part * (later.value() - earlier.value());
  }
}
