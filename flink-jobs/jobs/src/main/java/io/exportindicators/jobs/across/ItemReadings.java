package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.growth.RollingSum;
import io.exportindicators.indicators.growth.RollingYearOnYear;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.indicators.structure.Contribution;
import io.exportindicators.indicators.structure.Diffusion;
import io.exportindicators.indicators.structure.Rank;
import io.exportindicators.indicators.structure.Share;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import java.util.ArrayList;
import java.util.List;

/** The items of a row: levels, growth, contributions, shares, ranks, diffusion, concentration. */
final class ItemReadings {
  private ItemReadings() {}

  /** Every item by itself, and how widely they grew. */
  static void add(ReadingList out, ObservedLevels total, List<Item> items, Span span, int month) {
    if (items.isEmpty()) {
      return;
    }
    int k = span.structureMonths();
    List<ObservedLevels> named = Item.named(items);
    List<Levels> yearSums = new ArrayList<>();
    Provenance noted = new Provenance();
    for (ObservedLevels levels : named) {
      yearSums.add(
          new RememberedLevels(RollingSum.view(levels.notedIn(noted), k), noted, out.provenance()));
    }
    String growth = span.basis("yoy");
    String share = "sector_" + span.level();
    String structure = "sector_" + span.structure();
    for (Item item : items) {
      ObservedLevels levels = item.levels();
      out.item(item.by(), item.name(), item.spans(month));
      addLevels(out, levels, span, month);
      out.add(Indicator.TRADE_CONTRIBUTION, growth, () -> Contribution.of(levels, total, month));
      out.add(Indicator.TRADE_SHARE, share, () -> Share.of(levels, total, month));
      if (k > 1) {
        out.add(Indicator.TRADE_SHARE, structure, () -> Share.ofSum(levels, total, month, k));
      }
      if (item.named()) {
        Levels yearSum = RollingSum.view(levels, k);
        out.add(Indicator.TRADE_RANK, structure, () -> Rank.of(yearSum, yearSums, month));
      }
    }
    out.total(total.spans(month));
    out.add(
        Indicator.TRADE_DIFFUSION, span.basis(items.get(0).by()), () -> Diffusion.of(named, month));
  }

  /**
   * How far the total is concentrated on all items, those that are no items of the row included.
   *
   * @param unlisted further items that are known one by one
   */
  static void addConcentration(
      ReadingList out,
      ObservedLevels total,
      List<Item> items,
      List<Levels> unlisted,
      Span span,
      int month) {
    if (items.isEmpty()) {
      return;
    }
    out.items(items.get(0).by(), total.spans(month));
    ConcentrationReadings.add(out, total, items, unlisted, month, span.structureMonths());
  }

  private static void addLevels(ReadingList out, ObservedLevels levels, Span span, int month) {
    if (span != Span.MONTH) {
      out.add(Indicator.TRADE_VALUE, span.level(), () -> MonthReadings.level(levels, month));
      out.add(Indicator.TRADE_GROWTH, span.basis("yoy"), () -> YearOnYear.of(levels, month));
      return;
    }
    MonthReadings.addValues(out, levels, month);
    out.add(Indicator.TRADE_GROWTH, "yoy", () -> YearOnYear.of(levels, month));
    out.add(Indicator.TRADE_GROWTH, "yoy_3m", () -> RollingYearOnYear.of(levels, month, 3));
    out.add(Indicator.TRADE_GROWTH, "yoy_12m", () -> RollingYearOnYear.of(levels, month, 12));
  }
}
