package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.reading.CachedState;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.PendingParts;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps the headline series of one reporter and emits, once for each release, the readings that it
 * changed.
 *
 * <p>What arrives is kept by position and folded when the release is complete. A month more costs
 * one seasonal adjustment a series, some milliseconds; a first load costs one for each of its
 * months.
 */
public final class HeadlineStage extends KeyedProcessFunction<String, Readings, Readings> {
  private static final long serialVersionUID = 1L;
  private static final Readings[] NONE = {};

  private final DefinitionTable definitions;
  private final SeasonalRevisions revisions;
  private transient PendingParts<Readings> pending;
  private transient MapState<String, FigureSeries> figures;
  private transient MapState<String, HeldModel> models;
  private transient Map<String, WorkingDayCalendar> calendars;

  /** A stage by these definitions. */
  public HeadlineStage(DefinitionTable definitions, SeasonalRevisions revisions) {
    this.definitions = definitions;
    this.revisions = revisions;
  }

  @Override
  public void open(OpenContext context) {
    pending =
        new PendingParts<>(
            getRuntimeContext().getMapState(StateDescriptors.HEADLINE_PENDING), NONE);
    figures = getRuntimeContext().getMapState(StateDescriptors.HEADLINE_FIGURES);
    models = getRuntimeContext().getMapState(StateDescriptors.HEADLINE_MODELS);
    calendars = new HashMap<>();
  }

  @Override
  public void processElement(Readings part, Context context, Collector<Readings> out)
      throws Exception {
    pending.add(context.timestamp(), part);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long position, OnTimerContext context, Collector<Readings> out)
      throws Exception {
    String reporter = context.getCurrentKey();
    HeadlineFold fold =
        new HeadlineFold(
            HeadlineSeries.of(definitions, reporter),
            this::stored,
            calendars.computeIfAbsent(reporter, WorkingDayCalendar::of),
            revisions,
            position);
    for (Readings part : pending.take(position)) {
      part.readings().forEach(fold::add);
    }
    List<Reading> changed = fold.changedReadings();
    for (Map.Entry<String, SeriesUpdate> series : fold.changedSeries().entrySet()) {
      for (Map.Entry<HeldFigure, FigureSeries> figure : series.getValue().changed().entrySet()) {
        figures.put(key(series.getKey(), figure.getKey()), figure.getValue());
      }
      if (series.getValue().isLookedAt()) {
        models.put(series.getKey(), series.getValue().model());
      }
    }
    if (!changed.isEmpty()) {
      out.collect(Readings.inOrder(reporter, "headline", changed));
    }
  }

  private HeadlineStore stored(String id) {
    CachedState<String, FigureSeries> storedFigures =
        new CachedState<>(figures, FigureSeries.EMPTY);
    CachedState<String, HeldModel> storedModels = new CachedState<>(models, HeldModel.NONE);
    return new HeadlineStore() {
      @Override
      public FigureSeries figures(HeldFigure figure) {
        return storedFigures.get(key(id, figure));
      }

      @Override
      public HeldModel model() {
        return storedModels.get(id);
      }
    };
  }

  private static String key(String id, HeldFigure figure) {
    return id + "|" + figure.name();
  }
}
