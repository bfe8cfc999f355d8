package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.TradeRecord;
import io.exportindicators.schemas.UnreadableMessageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/**
 * Takes the messages of a log in their order and keeps what it says of some series.
 *
 * <p>As behind the gate of the jobs, a release counts when its marker's count is met. A message
 * that cannot be read is passed over.
 */
final class LoggedTrade {
  private final Map<TradeSeries, SeriesFigures> series;
  private final TradeTotals totals;
  private final Map<String, Optional<ReferencePeriod>> periods;
  private final Set<String> sources;
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final List<WeighedFigure> held = new ArrayList<>();
  private String openRelease;
  private int openAttempt;
  private long count;

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
    SpecificRecord entry;
    try {
      entry = codec.decode(message);
    } catch (UnreadableMessageException e) {
      return;
    }
    if (entry instanceof ReleaseMarker marker) {
      end(marker);
      return;
    }
    if (entry.getSchema().getField("releaseId") == null) {
      return;
    }
    String release = (String) entry.get(entry.getSchema().getField("releaseId").pos());
    int attempt = (int) entry.get(entry.getSchema().getField("attempt").pos());
    if (attempt != openAttempt || !Objects.equals(release, openRelease)) {
      open(release, attempt);
    }
    count++;
    if (entry instanceof TradeRecord trade && sources.contains(trade.getSource())) {
      hold(trade);
    }
  }

  private void open(String release, int attempt) {
    held.clear();
    totals.drop();
    openRelease = release;
    openAttempt = attempt;
    count = 0;
  }

  private void hold(TradeRecord trade) {
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

  private void end(ReleaseMarker marker) {
    boolean whole =
        marker.getReleaseId().equals(openRelease)
            && marker.getAttempt() == openAttempt
            && marker.getRecordCount() == count;
    if (whole) {
      held.forEach(WeighedFigure::learn);
      totals.take();
    }
    open(null, 0);
  }
}
