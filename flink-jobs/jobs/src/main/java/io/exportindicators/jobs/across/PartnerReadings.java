package io.exportindicators.jobs.across;

import io.exportindicators.indicators.growth.RollingSum;
import io.exportindicators.indicators.growth.RollingYearOnYear;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.indicators.structure.Contribution;
import io.exportindicators.indicators.structure.Diffusion;
import io.exportindicators.indicators.structure.Rank;
import io.exportindicators.indicators.structure.Share;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;

/** The listed partners and the rest: levels, growth, contributions, shares, ranks, diffusion. */
final class PartnerReadings {
  private PartnerReadings() {}

  static void add(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month) {
    if (row.partners().isEmpty()) {
      return;
    }
    ObservedLevels total = series.levels(row, kind, 0);
    List<ObservedLevels> listed = new ArrayList<>();
    for (int slot = 1; slot <= row.partners().size(); slot++) {
      listed.add(series.levels(row, kind, slot));
    }
    List<io.exportindicators.indicators.Levels> yearSums = new ArrayList<>();
    listed.forEach(levels -> yearSums.add(RollingSum.view(levels, 12)));
    for (int slot = 1; slot < row.slots(); slot++) {
      ObservedLevels item = series.levels(row, kind, slot);
      out.item("partner", row.item(slot), item.spans(month));
      MonthReadings.addValues(out, item, month);
      out.add(Indicator.TRADE_GROWTH, "yoy", () -> YearOnYear.of(item, month));
      out.add(Indicator.TRADE_GROWTH, "yoy_3m", () -> RollingYearOnYear.of(item, month, 3));
      out.add(Indicator.TRADE_GROWTH, "yoy_12m", () -> RollingYearOnYear.of(item, month, 12));
      out.add(Indicator.TRADE_CONTRIBUTION, "yoy", () -> Contribution.of(item, total, month));
      out.add(Indicator.TRADE_SHARE, "sector_1m", () -> Share.of(item, total, month));
      out.add(Indicator.TRADE_SHARE, "sector_12m", () -> Share.ofSum(item, total, month, 12));
      if (slot <= listed.size()) {
        var yearSum = yearSums.get(slot - 1);
        out.add(Indicator.TRADE_RANK, "sector_12m", () -> Rank.of(yearSum, yearSums, month));
      }
    }
    out.total(total.spans(month));
    out.add(Indicator.TRADE_DIFFUSION, "partner", () -> Diffusion.of(listed, month));
  }
}
