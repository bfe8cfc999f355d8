package io.exportindicators.jobs.series;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.Definition.World;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.util.Collector;

/**
 * Takes out what is measured against the world: annual totals and listed partners, an element for
 * each definition.
 */
public final class WorldChanges implements FlatMapFunction<SeriesChanges, SeriesChanges> {
  private static final long serialVersionUID = 1L;

  private final DefinitionTable definitions;

  /** What the table says is measured against the world. */
  public WorldChanges(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  /** The definition that all changes of an element taken out are of. */
  public static KeySelector<SeriesChanges, String> definition(DefinitionTable definitions) {
    return changes -> definitions.row(changes.rows()[0]).definition();
  }

  @Override
  public void flatMap(SeriesChanges changes, Collector<SeriesChanges> out) {
    Map<String, ChangeColumns> byDefinition = new TreeMap<>();
    for (int i = 0; i < changes.rows().length; i++) {
      Definition row = definitions.row(changes.rows()[i]);
      if (row.world() != World.NONE
          && changes.slots()[i] < row.slots()
          && PackedPeriod.kind(changes.periods()[i]) == ReferencePeriod.Kind.YEAR) {
        ChangeColumns columns =
            byDefinition.computeIfAbsent(row.definition(), definition -> new ChangeColumns());
        columns.start(
            changes.rows()[i], changes.periods()[i], changes.slots()[i], changes.backfills()[i]);
        columns.amounts(changes.cents()[i], changes.grams()[i]);
        for (int count = 0; count < COUNTS; count++) {
          columns.count(count, changes.counts()[COUNTS * i + count]);
        }
      }
    }
    for (ChangeColumns columns : byDefinition.values()) {
      out.collect(columns.build(changes.reporter(), changes.publishedMillis()));
    }
  }
}
