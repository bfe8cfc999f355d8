package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.TradeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the messages of a log in their order and keeps what its releases say of some series. */
final class LoggedTrade implements WholeReleases.Listener {
  private final Map<TradeSeries, SeriesFigures> series;
  private final TradeTotals totals;
  private final Map<String, Optional<ReferencePeriod>> periods;
  private final Set<String> sources;
  private final WholeReleases releases = new WholeReleases(this);
  private final List<WeighedFigure> held = new ArrayList<>();

  LoggedTrade(
      Map<TradeSeries, SeriesFigures> series,
      TradeTotals totals,
      Map<String, Optional<ReferencePeriod>> periods) {
    this.series = series;
    this.totals = totals;
    this.periods = periods;
    this.sources = series.keySet().stream().map(TradeSeries::source).collect(Collectors.toSet());
  }

  void take(byte[] message) {
    releases.take(message);
  }

  @Override
  public void next() {
    held.clear();
    totals.drop();
  }

  @Override
  public void trade(TradeRecord trade) {
    if (!sources.contains(trade.getSource())) {
      return;
    }
    Optional<ReferencePeriod> period =
        periods.computeIfAbsent(trade.getPeriod(), ReferencePeriod::parse);
    if (period.isEmpty()) {
      return;
    }
    int number = WeighedFigure.number(period.get());
    ReferencePeriod.Kind kind = period.get().kind();
    totals.add(TradeTotal.of(trade.getSource(), trade, kind), number, trade.getValueCents());
    SeriesFigures figures = series.get(TradeSeries.of(trade.getSource(), trade, kind));
    if (figures != null && WeighedFigure.canBe(trade)) {
      held.add(WeighedFigure.of(figures, number, trade));
    }
  }

  @Override
  public void whole(ReleaseMarker marker) {
    held.forEach(WeighedFigure::learn);
    totals.take();
  }
}
