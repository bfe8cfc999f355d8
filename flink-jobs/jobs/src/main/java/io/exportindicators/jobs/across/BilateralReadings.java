package io.exportindicators.jobs.across;

import io.exportindicators.indicators.competitiveness.GrubelLloyd;
import io.exportindicators.indicators.competitiveness.SpecializationIndex;
import io.exportindicators.indicators.growth.Balance;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;

/** Exports of a row against its imports: balance, specialisation, intra-industry trade. */
final class BilateralReadings {
  private BilateralReadings() {}

  static void add(
      ReadingList out,
      ReporterSeries series,
      Definition exports,
      Definition imports,
      ReferencePeriod.Kind kind,
      int month) {
    addBalance(out, series, exports, imports, kind, month);
    addIndices(out, series.total(exports, kind), series.total(imports, kind), Span.of(kind), month);
    addProducts(out, series, exports, imports, kind, month);
  }

  /** The balance alone, which a window of a month has too. */
  static void addBalance(
      ReadingList out,
      ReporterSeries series,
      Definition exports,
      Definition imports,
      ReferencePeriod.Kind kind,
      int month) {
    Span span = Span.of(kind);
    ObservedLevels outgoing = series.total(exports, kind);
    ObservedLevels incoming = series.total(imports, kind);
    out.balance(outgoing.spans(month) && incoming.spans(month));
    if (span == Span.MONTH) {
      MonthReadings.addValues(out, Balance.of(outgoing, incoming), month);
    } else {
      out.add(
          Indicator.TRADE_VALUE,
          span.level(),
          () -> MonthReadings.level(Balance.of(outgoing, incoming), month));
    }
  }

  private static void addProducts(
      ReadingList out,
      ReporterSeries series,
      Definition exports,
      Definition imports,
      ReferencePeriod.Kind kind,
      int month) {
    if (exports.products().isEmpty() || !exports.products().equals(imports.products())) {
      return;
    }
    Span span = Span.of(kind);
    List<ObservedLevels> allOut = new ArrayList<>();
    List<ObservedLevels> allIn = new ArrayList<>();
    for (Item item : series.products(exports, kind)) {
      ObservedLevels in = series.product(imports, kind, allOut.size());
      allOut.add(item.levels());
      allIn.add(in);
      out.balanceOfItem(item.by(), item.name(), item.spans(month) && in.spans(month));
      addIndices(out, item.levels(), in, span, month);
    }
    out.balance(
        series.total(exports, kind).spans(month) && series.total(imports, kind).spans(month));
    out.add(
        Indicator.TRADE_GRUBEL_LLOYD,
        Item.PRODUCT,
        () -> GrubelLloyd.aggregate(allOut, allIn, month, span.structureMonths()));
  }

  private static void addIndices(
      ReadingList out, ObservedLevels exports, ObservedLevels imports, Span span, int month) {
    int k = span.structureMonths();
    out.add(
        Indicator.TRADE_SPECIALIZATION,
        "",
        () -> SpecializationIndex.of(exports, imports, month, k));
    out.add(
        Indicator.TRADE_GRUBEL_LLOYD, "total", () -> GrubelLloyd.of(exports, imports, month, k));
  }
}
