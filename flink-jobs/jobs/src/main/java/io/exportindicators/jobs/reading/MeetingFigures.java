package io.exportindicators.jobs.reading;

import io.exportindicators.indicators.Figures;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Figures of finer and coarser periods where they meet. */
public final class MeetingFigures {
  private static final List<Kind> KINDS = List.of(Kind.MONTH, Kind.QUARTER, Kind.YEAR);

  private MeetingFigures() {}

  /** Kinds of period that meet, from fine to coarse. */
  public static List<Kind> kinds() {
    return KINDS;
  }

  /**
   * The figures of a kind of period; where it has none, those of the next finer kind that has.
   *
   * @param figures the figures that each kind has of its own, perhaps none
   * @param coarser makes coarser figures of finer ones, by the months from one to the next
   */
  public static Figures of(
      Kind kind,
      Function<Kind, ? extends Figures> figures,
      BiFunction<Figures, Integer, Figures> coarser) {
    for (int i = KINDS.indexOf(kind); i >= 0; i--) {
      Figures found = figures.apply(KINDS.get(i));
      if (any(found)) {
        return KINDS.get(i) == kind ? found : coarser.apply(found, Span.of(kind).step());
      }
    }
    return figures.apply(kind);
  }

  /** Whether there is any figure. */
  public static boolean any(Figures figures) {
    return figures.firstMonth() <= figures.lastMonth();
  }
}
