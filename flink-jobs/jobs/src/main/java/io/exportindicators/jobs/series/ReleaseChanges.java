package io.exportindicators.jobs.series;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.jobs.key.Reporters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Adds up what a release changes, group by group, before it is shuffled. */
final class ReleaseChanges {
  private final DefinitionTable definitions;
  private final Map<Long, OpenChange> changes = new HashMap<>();
  private final Map<Integer, GroupFigures[]> figures = new HashMap<>();
  private long lastSeries;
  private OpenChange last;

  private record OpenChange(PeriodChange change, GroupFigures before, GroupFigures after) {}

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
    last.before().fill(before);
    last.after().fill(after);
    last.change().add(last.before(), last.after(), backfill);
  }

  /** Gives the changes of each reporter and forgets them. */
  void drain(long publishedMillis, Consumer<SeriesChanges> out) {
    Map<Integer, List<PeriodChange>> byReporter = new TreeMap<>();
    for (OpenChange open : changes.values()) {
      byReporter
          .computeIfAbsent(open.change().reporter(), r -> new ArrayList<>())
          .add(open.change());
    }
    byReporter.forEach(
        (reporter, list) -> {
          SeriesChanges element = columns(Reporters.codeOf(reporter), publishedMillis, list);
          if (element.rows().length > 0) {
            out.accept(element);
          }
        });
    changes.clear();
    last = null;
  }

  private OpenChange open(long series) {
    Definition row = definitions.row(GroupKey.row(series));
    GroupFigures[] pair =
        figures.computeIfAbsent(
            row.number(), n -> new GroupFigures[] {new GroupFigures(row), new GroupFigures(row)});
    return new OpenChange(
        new PeriodChange(
            row.number(), GroupKey.reporter(series), GroupKey.period(series), row.slots()),
        pair[0],
        pair[1]);
  }

  private static SeriesChanges columns(String reporter, long published, List<PeriodChange> list) {
    int size = 0;
    for (PeriodChange change : list) {
      for (int slot = 0; slot < change.slots(); slot++) {
        size += change.changed(slot) ? 1 : 0;
      }
    }
    SeriesChanges columns =
        new SeriesChanges(
            reporter,
            published,
            new int[size],
            new int[size],
            new int[size],
            new long[size],
            new long[size],
            new int[COUNTS * size],
            new boolean[size]);
    int at = 0;
    for (PeriodChange change : list) {
      for (int slot = 0; slot < change.slots(); slot++) {
        if (change.changed(slot)) {
          columns.rows()[at] = change.row();
          columns.periods()[at] = change.period();
          columns.slots()[at] = slot;
          columns.cents()[at] = change.cents(slot);
          columns.grams()[at] = change.grams(slot);
          columns.backfills()[at] = change.backfill(slot);
          for (int i = 0; i < COUNTS; i++) {
            columns.counts()[COUNTS * at + i] = change.count(slot, i);
          }
          at++;
        }
      }
    }
    return columns;
  }
}
