package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.reading.CachedState;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.PendingParts;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.FlinkRuntimeException;

/**
 * Keeps a headline series of a reporter and emits, once for each release, the readings that it
 * changed.
 *
 * <p>What arrives is kept by position and folded when the release is complete. A month more costs a
 * seasonal adjustment, some milliseconds; a first load costs one for each of its months. Months are
 * judged one at a time, and checkpoints pass in between: until the last one is, state is as it was
 * before the release, from which a restore begins again.
 */
public final class HeadlineStage extends AbstractStreamOperator<Readings>
    implements OneInputStreamOperator<Readings, Readings>, Triggerable<String, VoidNamespace> {
  private static final long serialVersionUID = 1L;
  private static final Readings[] NONE = {};

  private final DefinitionTable definitions;
  private final SeasonalRevisions revisions;
  private transient PendingParts<Readings> pending;
  private transient MapState<String, FigureSeries> figures;
  private transient ValueState<HeldModel> model;
  private transient InternalTimerService<VoidNamespace> timers;
  private transient StepwiseWatermarks watermarks;
  private transient Map<String, HeadlineFold> begun;
  private transient Map<String, WorkingDayCalendar> calendars;

  /** A stage by these definitions. */
  public HeadlineStage(DefinitionTable definitions, SeasonalRevisions revisions) {
    this.definitions = definitions;
    this.revisions = revisions;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    pending =
        new PendingParts<>(
            context.getKeyedStateStore().getMapState(StateDescriptors.HEADLINE_PENDING), NONE);
    figures = context.getKeyedStateStore().getMapState(StateDescriptors.HEADLINE_FIGURES);
    model = context.getKeyedStateStore().getState(StateDescriptors.HEADLINE_MODEL);
  }

  @Override
  public void open() throws Exception {
    super.open();
    timers = getInternalTimerService("releases", VoidNamespaceSerializer.INSTANCE, this);
    watermarks =
        new StepwiseWatermarks(
            getTimeServiceManager().orElseThrow(),
            getContainingTask(),
            getOperatorConfig().getChainIndex(),
            output);
    begun = new HashMap<>();
    calendars = new HashMap<>();
  }

  @Override
  public void processElement(StreamRecord<Readings> part) throws Exception {
    pending.add(part.getTimestamp(), part.getValue());
    timers.registerEventTimeTimer(VoidNamespace.INSTANCE, part.getTimestamp());
  }

  @Override
  public void processWatermark(Watermark mark) throws Exception {
    watermarks.add(mark);
  }

  @Override
  public void onEventTime(InternalTimer<String, VoidNamespace> release) throws Exception {
    long position = release.getTimestamp();
    HeadlineFold fold = begun.get(release.getKey());
    if (fold == null) {
      fold = begin(position);
      begun.put(release.getKey(), fold);
    }
    if (fold.judgeNext()) {
      timers.registerEventTimeTimer(VoidNamespace.INSTANCE, position);
    } else {
      begun.remove(release.getKey());
      end(fold, position);
    }
  }

  @Override
  public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) {
    throw new IllegalStateException("no timer of processing time is registered");
  }

  @Override
  public void finish() throws Exception {
    watermarks.finish();
    super.finish();
  }

  private HeadlineFold begin(long position) throws Exception {
    Readings[] parts = pending.parts(position);
    HeadlineFold fold =
        new HeadlineFold(
            HeadlineSeries.of(definitions, parts[0].reporter(), parts[0].part()),
            stored(),
            calendars.computeIfAbsent(parts[0].reporter(), WorkingDayCalendar::of),
            revisions,
            position);
    for (Readings part : parts) {
      part.readings().forEach(fold::add);
    }
    return fold;
  }

  private void end(HeadlineFold fold, long position) throws Exception {
    String reporter = pending.take(position)[0].reporter();
    List<Reading> changed = fold.changedReadings();
    for (Map.Entry<String, SeriesUpdate> row : fold.changedSeries().entrySet()) {
      for (Map.Entry<HeldFigure, FigureSeries> figure : row.getValue().changed().entrySet()) {
        figures.put(key(row.getKey(), figure.getKey()), figure.getValue());
      }
      if (row.getValue().isLookedAt()) {
        model.update(row.getValue().model());
      }
    }
    if (!changed.isEmpty()) {
      output.collect(
          new StreamRecord<>(
              Readings.inOrder(reporter, "headline " + fold.series().id(), changed), position));
    }
  }

  private Function<String, HeadlineStore> stored() {
    CachedState<String, FigureSeries> read = new CachedState<>(figures, FigureSeries.EMPTY);
    return row ->
        new HeadlineStore() {
          @Override
          public FigureSeries figures(HeldFigure figure) {
            return read.get(key(row, figure));
          }

          @Override
          public HeldModel model() {
            try {
              HeldModel held = model.value();
              return held == null ? HeldModel.NONE : held;
            } catch (IOException e) {
              throw new FlinkRuntimeException("the model of " + row + " cannot be read", e);
            }
          }
        };
  }

  private static String key(String row, HeldFigure figure) {
    return row + "|" + figure.name();
  }
}
