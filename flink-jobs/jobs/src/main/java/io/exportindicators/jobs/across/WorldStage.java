package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.reading.CachedState;
import io.exportindicators.jobs.reading.PendingParts;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.series.SeriesChanges;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps the annual series of all reporters of one definition and emits, once for each release, the
 * readings against the world that it changed.
 *
 * <p>What arrives is kept by position and folded when the release is complete, as in {@link
 * AcrossStage}.
 */
public final class WorldStage extends KeyedProcessFunction<String, SeriesChanges, Readings> {
  private static final long serialVersionUID = 1L;
  private static final SeriesChanges[] NONE = {};

  private final DefinitionTable definitions;
  private transient PendingParts<SeriesChanges> pending;
  private transient MapState<Long, SeriesLevels> levels;

  /** A stage by these definitions. */
  public WorldStage(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  @Override
  public void open(OpenContext context) {
    pending =
        new PendingParts<>(getRuntimeContext().getMapState(StateDescriptors.WORLD_PENDING), NONE);
    levels = getRuntimeContext().getMapState(StateDescriptors.WORLD_LEVELS);
  }

  @Override
  public void processElement(SeriesChanges part, Context context, Collector<Readings> out)
      throws Exception {
    pending.add(context.timestamp(), part);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long position, OnTimerContext context, Collector<Readings> out)
      throws Exception {
    String definition = context.getCurrentKey();
    CachedState<Long, SeriesLevels> stored = new CachedState<>(levels, SeriesLevels.EMPTY);
    WorldFold fold = new WorldFold(definitions.ofWorld(definition), stored::get, position);
    for (SeriesChanges part : pending.take(position)) {
      fold.add(part);
    }
    Map<String, List<Reading>> changed = fold.changedReadings();
    for (Map.Entry<Long, SeriesLevels> series : fold.changedSeries().entrySet()) {
      levels.put(series.getKey(), series.getValue());
    }
    changed.forEach(
        (reporter, readings) ->
            out.collect(Readings.inOrder(reporter, "world/" + definition, readings)));
  }
}
