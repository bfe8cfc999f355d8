package io.exportindicators.jobs.productivity;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.schemas.ReferencePeriod;

/** What the state of a series of figures is found by. */
final class FigureKey {
  private static final String EXPORTS = "exports of ";

  private FigureKey() {}

  /** The key of a sector's figures of one kind of period. */
  static String of(
      String definition, String sector, String measure, String region, ReferencePeriod.Kind kind) {
    return String.join("/", definition, sector, measure, region, kind.name());
  }

  static String of(ObservedFigure figure) {
    return of(
        figure.definition(),
        figure.sector(),
        figure.measure(),
        figure.region(),
        PackedPeriod.kind(figure.period()));
  }

  /** The key of the exports that a definition/sector of trade has. */
  static String ofExports(String trade, ReferencePeriod.Kind kind) {
    return EXPORTS + trade + "/" + kind.name();
  }
}
