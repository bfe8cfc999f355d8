package io.exportindicators.jobs.series;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.schemas.Reporters;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Adds up what a release changes, group by group, before it is shuffled. */
final class ReleaseChanges {
  private final DefinitionTable definitions;
  private final Map<Long, PeriodChange> changes = new HashMap<>();
  private final Map<Integer, RowFigures> figures = new HashMap<>();
  private long lastSeries;
  private PeriodChange last;

  ReleaseChanges(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  /** Adds the change of one group from before to after. */
  void add(long group, PartnerAmounts before, PartnerAmounts after, boolean backfill) {
    long series = GroupKey.withoutProduct(group);
    if (last == null || series != lastSeries) {
      last = changes.computeIfAbsent(series, this::open);
      lastSeries = series;
    }
    last.add(GroupKey.product(group), before, after, backfill);
  }

  /** Gives the changes of each reporter and forgets them. */
  void drain(long publishedMillis, Consumer<SeriesChanges> out) {
    Map<Integer, ChangeColumns> byReporter = new TreeMap<>();
    for (PeriodChange change : changes.values()) {
      change.appendTo(
          byReporter.computeIfAbsent(change.reporter(), reporter -> new ChangeColumns()));
    }
    byReporter.forEach(
        (reporter, columns) -> {
          if (!columns.isEmpty()) {
            out.accept(columns.build(Reporters.codeOf(reporter), publishedMillis));
          }
        });
    changes.clear();
    last = null;
  }

  private PeriodChange open(long series) {
    Definition row = definitions.row(GroupKey.row(series));
    return new PeriodChange(
        row,
        GroupKey.reporter(series),
        GroupKey.period(series),
        figures.computeIfAbsent(row.number(), number -> new RowFigures(row)));
  }
}
