package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.growth.RollingSum;
import io.exportindicators.indicators.growth.RollingYearOnYear;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.indicators.structure.Contribution;
import io.exportindicators.indicators.structure.GrowthWithout;
import io.exportindicators.indicators.structure.Rank;
import io.exportindicators.indicators.structure.RelativeSize;
import io.exportindicators.indicators.structure.SeriesBreak;
import io.exportindicators.indicators.structure.Share;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;

/** A sector beside its whole, beside another sector, and beside the definition before it. */
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
    String basis = Span.of(kind).basis("yoy");
    ObservedLevels total = series.total(row, kind);
    for (Definition part : parts) {
      ObservedLevels item = series.total(part, kind);
      out.item("sector", part.sector(), item.spans(month) && total.spans(month));
      out.add(Indicator.TRADE_CONTRIBUTION, basis, () -> Contribution.of(item, total, month));
    }
    Levels rest = rest(series, row, kind, parts);
    out.item("sector", "other", total.spans(month));
    out.add(Indicator.TRADE_CONTRIBUTION, basis, () -> Contribution.of(rest, total, month));
  }

  /**
   * On the sector: its share in the whole, its rank there, and the growth of the whole without it.
   */
  static void addPartOf(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      Definition whole,
      List<Definition> siblings,
      ReferencePeriod.Kind kind,
      int month) {
    Span span = Span.of(kind);
    ObservedLevels sector = series.total(row, kind);
    ObservedLevels total = series.total(whole, kind);
    List<ObservedLevels> sectors = siblings.stream().map(s -> series.total(s, kind)).toList();
    Levels without = GrowthWithout.rest(total, sector);
    String of = whole.sector() + "_";
    Indicator growth = Indicator.TRADE_GROWTH_WITHOUT;
    out.total(sector.spans(month));
    out.add(Indicator.TRADE_SHARE, of + span.level(), () -> Share.of(sector, total, month));
    out.add(Indicator.TRADE_RANK, of + span.level(), () -> Rank.of(sector, sectors, month));
    out.add(growth, span.basis("yoy"), () -> YearOnYear.of(without, month));
    if (span == Span.MONTH) {
      List<Levels> sums = sectors.stream().map(levels -> RollingSum.view(levels, 12)).toList();
      out.add(
          Indicator.TRADE_RANK,
          of + "12m",
          () -> Rank.of(RollingSum.view(sector, 12), sums, month));
      out.add(Indicator.TRADE_SHARE, of + "12m", () -> Share.ofSum(sector, total, month, 12));
      out.add(growth, "yoy_3m", () -> RollingYearOnYear.of(without, month, 3));
      out.add(growth, "yoy_12m", () -> RollingYearOnYear.of(without, month, 12));
    }
  }

  /** On the sector: its size relative to another one. */
  static void addSize(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      Definition other,
      ReferencePeriod.Kind kind,
      int month) {
    ObservedLevels sector = series.total(row, kind);
    ObservedLevels compared = series.total(other, kind);
    out.total(sector.spans(month));
    out.add(
        Indicator.TRADE_RELATIVE_SIZE,
        other.sector(),
        () -> RelativeSize.of(sector, compared, month));
  }

  /** On the first period of a row that takes another's place: the step between the two. */
  static void addBreak(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      Definition old,
      ReferencePeriod.Kind kind,
      int month) {
    ObservedLevels sector = series.total(row, kind);
    ObservedLevels before = series.total(old, kind);
    out.item("definition", old.definition(), sector.spans(month) && month == sector.firstMonth());
    out.add(Indicator.TRADE_SERIES_BREAK, "", () -> SeriesBreak.of(sector, before, month));
  }

  /** The whole without the sectors that are its parts. */
  static Levels rest(
      ReporterSeries series, Definition row, ReferencePeriod.Kind kind, List<Definition> parts) {
    Levels rest = series.total(row, kind);
    for (Definition part : parts) {
      rest = GrowthWithout.rest(rest, series.total(part, kind));
    }
    return rest;
  }
}
