package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.competitiveness.RevealedComparativeAdvantage;
import io.exportindicators.indicators.competitiveness.WorldLevels;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.Definition.World;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Revealed comparative advantage of a sector in its whole; a world that is a sum is that of the
 * reporters who have both.
 */
final class AdvantageReadings {
  private static final ReferencePeriod.Kind YEAR = ReferencePeriod.Kind.YEAR;

  private final Definition sector;
  private final Definition whole;
  private final WorldSeries series;
  private final WorldTotal gate;
  private final WorldTotal gateOfWhole;
  private final Levels world;
  private final Levels worldOfWhole;

  /**
   * Readings of a sector.
   *
   * @param gate the sector's world, which says in which years it may be measured against
   * @param gateOfWhole the same of the whole
   */
  AdvantageReadings(
      Definition sector,
      Definition whole,
      WorldSeries series,
      WorldTotal gate,
      WorldTotal gateOfWhole) {
    this.sector = sector;
    this.whole = whole;
    this.series = series;
    this.gate = gate;
    this.gateOfWhole = gateOfWhole;
    this.world = sector.world() == World.SUM ? sum(sector, whole) : gate;
    this.worldOfWhole = sector.world() == World.SUM ? sum(whole, sector) : gateOfWhole;
  }

  void add(ReadingList out, String reporter, int month) {
    Levels own = series.of(reporter).total(sector, YEAR);
    Levels ownWhole = series.of(reporter).total(whole, YEAR);
    Supplier<Outcome> advantage =
        gate.gated(
            month,
            gateOfWhole.gated(
                month,
                () -> RevealedComparativeAdvantage.of(own, ownWhole, world, worldOfWhole, month)));
    out.add(Indicator.TRADE_RCA, "", advantage);
    out.add(
        Indicator.TRADE_RSCA, "", () -> RevealedComparativeAdvantage.symmetric(advantage.get()));
  }

  private Levels sum(Definition of, Definition beside) {
    WorldSeries apart = series.notedApart();
    List<Levels> reporters = new ArrayList<>();
    for (String reporter : of.reporters()) {
      ReporterSeries one = apart.of(reporter);
      reporters.add(new KnownBeside(one.total(of, YEAR), one.total(beside, YEAR)));
    }
    return new RememberedLevels(
        WorldLevels.sum(reporters), apart.provenance(), series.provenance());
  }
}
