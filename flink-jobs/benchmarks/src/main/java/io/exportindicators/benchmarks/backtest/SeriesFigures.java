package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.Definition.PartnerLevel;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of one row of the definition table and one reporter, as they become known.
 *
 * <p>A level is the sum of the row's products, of the World row where there is one, else of all
 * partners. It is known where every product that the row names is.
 */
final class SeriesFigures {
  private static final String WORLD = "WLD";

  private record Period(Window window, int month) {}

  private final Definition row;
  private final Map<Period, Map<String, Map<String, Long>>> cents = new HashMap<>();
  private final Map<Window, TreeSet<Integer>> touched = new EnumMap<>(Window.class);
  private final Map<Window, KnownLevels> levels = new EnumMap<>(Window.class);
  private Map<Window, SortedSet<Integer>> changedMonths = Map.of();

  SeriesFigures(Definition row) {
    this.row = row;
    for (Window window : Window.values()) {
      touched.put(window, new TreeSet<>());
      levels.put(window, KnownLevels.NONE);
    }
  }

  /** A product of a period is covered: without figures that follow it is zero. */
  void cover(Window window, int month, String product) {
    Map<String, Long> partners = partners(window, month, product);
    partners.replaceAll((partner, known) -> 0L);
    partners.putIfAbsent(WORLD, 0L);
  }

  /** A figure; a partner's beside a World row is part of it and not added. */
  void put(Window window, int month, String product, String partner, long value) {
    if (row.partnerLevel() == PartnerLevel.PARTNER || partner.equals(WORLD)) {
      partners(window, month, product).put(partner, value);
    }
  }

  /** The end of a release: levels are what they have become. */
  void close() {
    Map<Window, SortedSet<Integer>> changed = new EnumMap<>(Window.class);
    for (Window window : Window.values()) {
      KnownLevels before = levels.get(window);
      NavigableMap<Integer, OptionalLong> changes = new TreeMap<>();
      for (int month : touched.get(window)) {
        OptionalLong level = level(cents.get(new Period(window, month)));
        if (!level.equals(before.at(month))) {
          changes.put(month, level);
        }
      }
      if (!changes.isEmpty()) {
        levels.put(window, before.with(changes));
      }
      changed.put(window, new TreeSet<>(changes.keySet()));
      touched.get(window).clear();
    }
    changedMonths = changed;
  }

  Map<Window, Levels> levels() {
    return new EnumMap<>(levels);
  }

  Map<Window, SortedSet<Integer>> changedMonths() {
    return changedMonths;
  }

  private Map<String, Long> partners(Window window, int month, String product) {
    touched.get(window).add(month);
    return cents
        .computeIfAbsent(new Period(window, month), period -> new TreeMap<>())
        .computeIfAbsent(product, code -> new TreeMap<>());
  }

  private OptionalLong level(Map<String, Map<String, Long>> products) {
    if (!products.keySet().containsAll(row.codes())) {
      return OptionalLong.empty();
    }
    long sum = 0;
    for (Map<String, Long> partners : products.values()) {
      for (long value : partners.values()) {
        sum = Math.addExact(sum, value);
      }
    }
    return Math.abs(sum) > Levels.LIMIT ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
