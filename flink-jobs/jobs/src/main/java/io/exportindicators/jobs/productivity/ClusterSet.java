package io.exportindicators.jobs.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.competitiveness.LocationQuotient;
import io.exportindicators.indicators.competitiveness.RegionalShare;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.function.IntFunction;

/** A region's part of a sector, in one kind of period. */
final class ClusterSet {
  private final SectorReadings out;
  private final SectorFigures sectorInRegion;
  private final SectorFigures sector;
  private final Kind kind;

  ClusterSet(SectorReadings out, SectorFigures sectorInRegion, SectorFigures sector, Kind kind) {
    this.out = out;
    this.sectorInRegion = sectorInRegion;
    this.sector = sector;
    this.kind = kind;
  }

  /** The region's share in the nation's sector. */
  void addShare(String measure) {
    Figures here = sectorInRegion.of(measure, kind);
    Figures nation = sector.of(measure, kind);
    IntFunction<Outcome> share = month -> RegionalShare.of(at(here, month), at(nation, month));
    out.add(Indicator.CLUSTER_SHARE, measure, kind, share, here, nation);
  }

  /** The sector's share in the region over its share in the nation. */
  void addLocationQuotient(String measure, SectorFigures wholeInRegion, SectorFigures whole) {
    Figures here = sectorInRegion.of(measure, kind);
    Figures region = wholeInRegion.of(measure, kind);
    Figures nation = sector.of(measure, kind);
    Figures all = whole.of(measure, kind);
    IntFunction<Outcome> quotient =
        month ->
            LocationQuotient.of(
                at(here, month), at(region, month), at(nation, month), at(all, month));
    out.add(
        Indicator.CLUSTER_LOCATION_QUOTIENT, measure, kind, quotient, here, region, nation, all);
  }

  private static double at(Figures figures, int month) {
    return figures.at(month).orElse(Double.NaN);
  }
}
