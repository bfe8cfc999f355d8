package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.structure.GrowthWithout;
import io.exportindicators.jobs.config.Definition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** All series of a replay while it runs: those of figures, and totals without a sector. */
final class SeriesOfReplay {
  private final Map<ReplayedSeries, SeriesFigures> figures = new LinkedHashMap<>();
  private final Map<ReplayedSeries, Definition> rows = new HashMap<>();

  /** The figures of a row and reporter, none at first. */
  SeriesFigures figures(Definition row, String reporter) {
    ReplayedSeries series = new ReplayedSeries(row.name(), reporter, row.flow());
    rows.put(series, row);
    return figures.computeIfAbsent(series, name -> new SeriesFigures(row));
  }

  /** The end of a release. */
  void close() {
    figures.values().forEach(SeriesFigures::close);
  }

  List<ReplayedSeries> names() {
    List<ReplayedSeries> names = new ArrayList<>(figures.keySet());
    rests().forEach((name, parts) -> names.add(name));
    return List.copyOf(names);
  }

  Map<ReplayedSeries, Map<Window, Levels>> levels() {
    Map<ReplayedSeries, Map<Window, Levels>> levels = new HashMap<>();
    figures.forEach((name, of) -> levels.put(name, of.levels()));
    rests()
        .forEach(
            (name, parts) -> {
              Map<Window, Levels> rest = new EnumMap<>(Window.class);
              for (Window window : Window.values()) {
                rest.put(
                    window,
                    GrowthWithout.rest(
                        levels.get(parts.whole()).get(window),
                        levels.get(parts.sector()).get(window)));
              }
              levels.put(name, rest);
            });
    return levels;
  }

  /** A rest may have changed where either part has. */
  Map<ReplayedSeries, Map<Window, SortedSet<Integer>>> changedMonths() {
    Map<ReplayedSeries, Map<Window, SortedSet<Integer>>> changed = new HashMap<>();
    figures.forEach((name, of) -> changed.put(name, of.changedMonths()));
    rests()
        .forEach(
            (name, parts) -> {
              Map<Window, SortedSet<Integer>> rest = new EnumMap<>(Window.class);
              for (Window window : Window.values()) {
                SortedSet<Integer> months = new TreeSet<>(changed.get(parts.whole()).get(window));
                months.addAll(changed.get(parts.sector()).get(window));
                rest.put(window, months);
              }
              changed.put(name, rest);
            });
    return changed;
  }

  private record Parts(ReplayedSeries whole, ReplayedSeries sector) {}

  private Map<ReplayedSeries, Parts> rests() {
    Map<ReplayedSeries, Parts> rests = new LinkedHashMap<>();
    for (ReplayedSeries sector : figures.keySet()) {
      Definition row = rows.get(sector);
      ReplayedSeries whole = new ReplayedSeries(row.whole(), sector.reporter(), sector.flow());
      if (figures.containsKey(whole)) {
        String name = row.whole() + " without " + row.sector();
        rests.put(
            new ReplayedSeries(name, sector.reporter(), sector.flow()), new Parts(whole, sector));
      }
    }
    return rests;
  }
}
