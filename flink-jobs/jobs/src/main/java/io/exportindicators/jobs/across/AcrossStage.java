package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.PendingParts;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.series.SeriesChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps the series of one reporter and emits, once for each release, the readings it changed.
 *
 * <p>A fast channel may bring a later release before a slow one has finished an earlier: what
 * arrives is kept by position and folded when the watermark says that the release is complete.
 */
public final class AcrossStage
    extends KeyedCoProcessFunction<String, SeriesChanges, GatedRecords, Readings> {
  private static final long serialVersionUID = 1L;
  private static final SeriesChanges[] NONE = {};

  private final DefinitionTable definitions;
  private transient PendingParts<SeriesChanges> pending;
  private transient MapState<Long, GatedRecords> pendingRecords;
  private transient MapState<Integer, SeriesLevels> levels;
  private transient MapState<Integer, FigureSeries> published;
  private transient MapState<Integer, long[]> unlisted;
  private transient Map<String, IndicatorSet> indicators;

  /** A stage by these definitions. */
  public AcrossStage(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  @Override
  public void open(OpenContext context) {
    pending =
        new PendingParts<>(getRuntimeContext().getMapState(StateDescriptors.ACROSS_PENDING), NONE);
    pendingRecords = getRuntimeContext().getMapState(StateDescriptors.ACROSS_PENDING_RECORDS);
    levels = getRuntimeContext().getMapState(StateDescriptors.ACROSS_LEVELS);
    published = getRuntimeContext().getMapState(StateDescriptors.ACROSS_PUBLISHED);
    unlisted = getRuntimeContext().getMapState(StateDescriptors.ACROSS_UNLISTED);
    indicators = new HashMap<>();
  }

  @Override
  public void processElement1(SeriesChanges part, Context context, Collector<Readings> out)
      throws Exception {
    pending.add(context.timestamp(), part);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void processElement2(GatedRecords printed, Context context, Collector<Readings> out)
      throws Exception {
    if (printed.growths().length == 0) {
      return;
    }
    pendingRecords.put(context.timestamp(), printed);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long position, OnTimerContext context, Collector<Readings> out)
      throws Exception {
    String reporter = context.getCurrentKey();
    ReleaseFold fold =
        new ReleaseFold(
            definitions,
            reporter,
            indicators.computeIfAbsent(reporter, r -> new IndicatorSet(definitions, r)),
            new StoredSeries(levels, published, unlisted),
            position);
    for (SeriesChanges part : pending.take(position)) {
      fold.add(part);
    }
    GatedRecords printed = pendingRecords.get(position);
    if (printed != null) {
      pendingRecords.remove(position);
      fold.add(printed);
    }
    List<Reading> changed = fold.changedReadings();
    for (Map.Entry<Integer, SeriesLevels> series : fold.changedSeries().entrySet()) {
      levels.put(series.getKey(), series.getValue());
    }
    for (Map.Entry<Integer, FigureSeries> series : fold.changedPublished().entrySet()) {
      published.put(series.getKey(), series.getValue());
    }
    for (Map.Entry<Integer, long[]> partners : fold.changedUnlisted().entrySet()) {
      unlisted.put(partners.getKey(), partners.getValue());
    }
    if (!changed.isEmpty()) {
      out.collect(Readings.inOrder(reporter, "across", changed));
    }
  }
}
