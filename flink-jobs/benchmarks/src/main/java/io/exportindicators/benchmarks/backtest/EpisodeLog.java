package io.exportindicators.benchmarks.backtest;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.Indicator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Gathers the episodes of one series from what each release changed. */
final class EpisodeLog {
  private static final List<String> KINDS = List.of("drop", "shock");

  private final Map<String, Double> told = new HashMap<>();
  private final Map<String, Integer> open = new HashMap<>();
  private final List<Episode> episodes = new ArrayList<>();

  /** What a release changed; its months are gone through in their order. */
  void see(Instant publishedAt, List<Reading> readings) {
    TreeSet<Integer> months = new TreeSet<>();
    for (Reading reading : readings) {
      int month = PackedPeriod.month(reading.period());
      told.put(key(reading.indicator(), reading.variant(), month), reading.value());
      if (reading.indicator().equals(Indicator.TRADE_DROP_EPISODE.metric())
          || reading.indicator().equals(Indicator.TRADE_DROP_ALERT.metric())) {
        months.add(month);
      }
    }
    for (int month : months) {
      KINDS.forEach(kind -> see(publishedAt, kind, month));
    }
  }

  /** The episodes in the order in which they opened. */
  List<Episode> episodes() {
    return episodes;
  }

  /** A figure that was told of a month, NaN where none was. */
  double told(Indicator indicator, String variant, int month) {
    return told.getOrDefault(key(indicator.metric(), variant, month), Double.NaN);
  }

  private void see(Instant publishedAt, String kind, int month) {
    boolean isOpen = told(Indicator.TRADE_DROP_EPISODE, kind, month) == 1;
    Integer at = open.get(kind);
    if (isOpen && at == null) {
      open.put(kind, episodes.size());
      episodes.add(new Episode(kind, month, publishedAt, cause(kind, month), null, 0, null));
    } else if (!isOpen && at != null) {
      open.remove(kind);
      episodes.set(at, episodes.get(at).closed(month, publishedAt));
    }
    Integer now = open.get(kind);
    if (now != null && told(Indicator.TRADE_DROP_ALERT, kind, month) == 1) {
      episodes.set(now, episodes.get(now).alerted(publishedAt));
    }
  }

  private String cause(String kind, int month) {
    if (kind.equals("shock")) {
      double error = told(Indicator.TRADE_FORECAST_ERROR, "", month);
      return String.format(Locale.ROOT, "z %.1f", error);
    }
    List<String> signals = new ArrayList<>();
    for (String signal : List.of("growth", "peak")) {
      if (told(Indicator.TRADE_DROP_SIGNAL, signal, month) == 1) {
        signals.add(signal);
      }
    }
    return String.join("+", signals);
  }

  private static String key(String indicator, String variant, int month) {
    return indicator + "|" + variant + "|" + month;
  }
}
