package io.exportindicators.jobs.productivity;

import io.exportindicators.jobs.config.MeasureTable;
import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.reading.CachedState;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.PendingParts;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps the figures of one reporter's sectors, with the exports they are shown beside, and emits,
 * once for each release, the readings it changed.
 *
 * <p>What arrives is kept by position and folded when the watermark says that the release is
 * complete.
 */
public final class ProductivityStage
    extends KeyedCoProcessFunction<String, Readings, GatedRecords, Readings> {
  private static final long serialVersionUID = 1L;
  private static final Readings[] NO_READINGS = {};

  private final MeasureTable measures;
  private transient PendingParts<Readings> pendingExports;
  private transient MapState<Long, GatedRecords> pendingRecords;
  private transient MapState<String, FigureSeries> figures;

  /** A stage by these measures. */
  public ProductivityStage(MeasureTable measures) {
    this.measures = measures;
  }

  @Override
  public void open(OpenContext context) {
    pendingExports =
        new PendingParts<>(
            getRuntimeContext().getMapState(StateDescriptors.PRODUCTIVITY_PENDING_EXPORTS),
            NO_READINGS);
    pendingRecords = getRuntimeContext().getMapState(StateDescriptors.PRODUCTIVITY_PENDING_RECORDS);
    figures = getRuntimeContext().getMapState(StateDescriptors.PRODUCTIVITY_FIGURES);
  }

  @Override
  public void processElement1(Readings exports, Context context, Collector<Readings> out)
      throws Exception {
    pendingExports.add(context.timestamp(), exports);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void processElement2(GatedRecords records, Context context, Collector<Readings> out)
      throws Exception {
    if (records.figures().length > 0) {
      pendingRecords.put(context.timestamp(), records);
      context.timerService().registerEventTimeTimer(context.timestamp());
    }
  }

  @Override
  public void onTimer(long position, OnTimerContext context, Collector<Readings> out)
      throws Exception {
    String reporter = context.getCurrentKey();
    CachedState<String, FigureSeries> stored = new CachedState<>(figures, FigureSeries.EMPTY);
    ProductivityFold fold = new ProductivityFold(measures, reporter, stored::get, position);
    for (Readings exports : pendingExports.take(position)) {
      for (Reading reading : exports.readings()) {
        fold.add(reading);
      }
    }
    GatedRecords records = pendingRecords.get(position);
    if (records != null) {
      pendingRecords.remove(position);
      fold.add(records);
    }
    List<Reading> changed = fold.changedReadings();
    for (Map.Entry<String, FigureSeries> series : fold.changedFigures().entrySet()) {
      figures.put(series.getKey(), series.getValue());
    }
    if (!changed.isEmpty()) {
      out.collect(Readings.inOrder(reporter, "productivity", changed));
    }
  }
}
