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
  private final Map<Long, PeriodChange> changes = new HashMap<>();
  private final Map<Integer, GroupFigures[]> figures = new HashMap<>();

  ReleaseChanges(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  /** Adds the change of one group from before to after. */
  void add(long group, PartnerAmounts before, PartnerAmounts after, boolean backfill) {
    int number = GroupKey.row(group);
    Definition row = definitions.row(number);
    GroupFigures[] pair =
        figures.computeIfAbsent(
            number, n -> new GroupFigures[] {new GroupFigures(row), new GroupFigures(row)});
    pair[0].fill(before);
    pair[1].fill(after);
    changes
        .computeIfAbsent(
            GroupKey.withoutProduct(group),
            key ->
                new PeriodChange(
                    number, GroupKey.reporter(group), GroupKey.period(group), row.slots()))
        .add(pair[0], pair[1], backfill);
  }

  /** Gives the changes of each reporter and forgets them. */
  void drain(long publishedMillis, Consumer<SeriesChanges> out) {
    Map<Integer, List<PeriodChange>> byReporter = new TreeMap<>();
    for (PeriodChange change : changes.values()) {
      byReporter.computeIfAbsent(change.reporter(), r -> new ArrayList<>()).add(change);
    }
    byReporter.forEach(
        (reporter, list) -> {
          SeriesChanges element = columns(Reporters.codeOf(reporter), publishedMillis, list);
          if (element.rows().length > 0) {
            out.accept(element);
          }
        });
    changes.clear();
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
