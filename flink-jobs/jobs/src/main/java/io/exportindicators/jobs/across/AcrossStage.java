package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.series.SeriesChanges;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps the series of one reporter and emits, once for each release, the readings it changed.
 *
 * <p>A fast channel may bring a later release before a slow one has finished an earlier: what
 * arrives is kept by position and folded when the watermark says that the release is complete.
 */
public final class AcrossStage extends KeyedProcessFunction<String, SeriesChanges, Readings> {
  private static final long serialVersionUID = 1L;

  private final DefinitionTable definitions;
  private transient MapState<Long, SeriesChanges[]> pending;
  private transient MapState<Integer, SeriesLevels> levels;
  private transient Map<String, IndicatorSet> indicators;

  /** A stage by these definitions. */
  public AcrossStage(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  @Override
  public void open(OpenContext context) {
    pending = getRuntimeContext().getMapState(StateDescriptors.ACROSS_PENDING);
    levels = getRuntimeContext().getMapState(StateDescriptors.ACROSS_LEVELS);
    indicators = new HashMap<>();
  }

  @Override
  public void processElement(SeriesChanges part, Context context, Collector<Readings> out)
      throws Exception {
    long position = context.timestamp();
    SeriesChanges[] before = pending.get(position);
    int size = before == null ? 0 : before.length;
    SeriesChanges[] after = size == 0 ? new SeriesChanges[1] : Arrays.copyOf(before, size + 1);
    after[size] = part;
    pending.put(position, after);
    context.timerService().registerEventTimeTimer(position);
  }

  @Override
  public void onTimer(long position, OnTimerContext context, Collector<Readings> out)
      throws Exception {
    SeriesChanges[] parts = pending.get(position);
    if (parts == null) {
      return;
    }
    pending.remove(position);
    String reporter = context.getCurrentKey();
    StoredLevels stored = new StoredLevels(levels);
    ReleaseFold fold =
        new ReleaseFold(
            definitions,
            reporter,
            indicators.computeIfAbsent(reporter, r -> new IndicatorSet(definitions, r)),
            stored::get,
            position);
    for (SeriesChanges part : parts) {
      fold.add(part);
    }
    List<Reading> changed = fold.changedReadings();
    for (Map.Entry<Integer, SeriesLevels> series : fold.changedSeries().entrySet()) {
      levels.put(series.getKey(), series.getValue());
    }
    if (!changed.isEmpty()) {
      out.collect(new Readings(reporter, changed.toArray(new Reading[0])));
    }
  }
}
