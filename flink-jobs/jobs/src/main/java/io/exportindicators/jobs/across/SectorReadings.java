package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.growth.RollingYearOnYear;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.indicators.structure.Contribution;
import io.exportindicators.indicators.structure.GrowthWithout;
import io.exportindicators.indicators.structure.RelativeSize;
import io.exportindicators.indicators.structure.Share;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;

/** A sector beside its whole and beside another sector. */
final class SectorReadings {
  private SectorReadings() {}

  /** On the whole: what each of its sectors and the rest contribute. */
  static void addParts(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month,
      List<Definition> parts) {
    if (parts.isEmpty()) {
      return;
    }
    ObservedLevels total = series.levels(row, kind, 0);
    for (Definition part : parts) {
      ObservedLevels item = series.levels(part, kind, 0);
      out.item("sector", part.sector(), item.spans(month) && total.spans(month));
      out.add(Indicator.TRADE_CONTRIBUTION, "yoy", () -> Contribution.of(item, total, month));
    }
    Levels rest = rest(series, row, kind, parts);
    out.item("sector", "other", total.spans(month));
    out.add(Indicator.TRADE_CONTRIBUTION, "yoy", () -> Contribution.of(rest, total, month));
  }

  /** On the sector: its share in the whole, and the growth of the whole without it. */
  static void addPartOf(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      Definition whole,
      ReferencePeriod.Kind kind,
      int month) {
    ObservedLevels sector = series.levels(row, kind, 0);
    ObservedLevels total = series.levels(whole, kind, 0);
    Levels without = GrowthWithout.rest(total, sector);
    out.total(sector.spans(month));
    out.add(Indicator.TRADE_SHARE, whole.sector() + "_1m", () -> Share.of(sector, total, month));
    out.add(
        Indicator.TRADE_SHARE,
        whole.sector() + "_12m",
        () -> Share.ofSum(sector, total, month, 12));
    out.add(Indicator.TRADE_GROWTH_WITHOUT, "yoy", () -> YearOnYear.of(without, month));
    out.add(
        Indicator.TRADE_GROWTH_WITHOUT, "yoy_12m", () -> RollingYearOnYear.of(without, month, 12));
  }

  /** On the sector: its size relative to another one. */
  static void addSize(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      Definition other,
      ReferencePeriod.Kind kind,
      int month) {
    ObservedLevels sector = series.levels(row, kind, 0);
    ObservedLevels compared = series.levels(other, kind, 0);
    out.total(sector.spans(month));
    out.add(
        Indicator.TRADE_RELATIVE_SIZE,
        other.sector(),
        () -> RelativeSize.of(sector, compared, month));
  }

  /** The whole without the sectors that are its parts. */
  static Levels rest(
      ReporterSeries series, Definition row, ReferencePeriod.Kind kind, List<Definition> parts) {
    Levels rest = series.levels(row, kind, 0);
    for (Definition part : parts) {
      rest = GrowthWithout.rest(rest, series.levels(part, kind, 0));
    }
    return rest;
  }
}
