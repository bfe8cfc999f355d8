package io.exportindicators.jobs.targets;

import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.reading.CachedState;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.PendingParts;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps the goals of one reporter and what they measure and emits, once for each release, the
 * readings it changed.
 *
 * <p>What arrives is kept by position and folded when the watermark says that the release is
 * complete.
 */
public final class TargetStage
    extends KeyedCoProcessFunction<String, Readings, GatedRecords, Readings> {
  private static final long serialVersionUID = 1L;
  private static final Readings[] NO_READINGS = {};

  private transient PendingParts<Readings> pendingReadings;
  private transient MapState<Long, GatedRecords> pendingRecords;
  private transient MapState<String, HeldGoal> goals;
  private transient MapState<String, FigureSeries> figures;
  private transient ValueState<Knowledge> knowledge;

  @Override
  public void open(OpenContext context) {
    pendingReadings =
        new PendingParts<>(
            getRuntimeContext().getMapState(StateDescriptors.TARGETS_PENDING_READINGS),
            NO_READINGS);
    pendingRecords = getRuntimeContext().getMapState(StateDescriptors.TARGETS_PENDING_RECORDS);
    goals = getRuntimeContext().getMapState(StateDescriptors.TARGETS_GOALS);
    figures = getRuntimeContext().getMapState(StateDescriptors.TARGETS_FIGURES);
    knowledge = getRuntimeContext().getState(StateDescriptors.TARGETS_KNOWLEDGE);
  }

  @Override
  public void processElement1(Readings tracked, Context context, Collector<Readings> out)
      throws Exception {
    pendingReadings.add(context.timestamp(), tracked);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void processElement2(GatedRecords records, Context context, Collector<Readings> out)
      throws Exception {
    if (records.goals().length > 0) {
      pendingRecords.put(context.timestamp(), records);
      context.timerService().registerEventTimeTimer(context.timestamp());
    }
  }

  @Override
  public void onTimer(long position, OnTimerContext context, Collector<Readings> out)
      throws Exception {
    TreeMap<String, HeldGoal> held = new TreeMap<>();
    for (Map.Entry<String, HeldGoal> goal : goals.entries()) {
      held.put(goal.getKey(), goal.getValue());
    }
    TargetFold fold = new TargetFold(held, stored(), position);
    for (Readings tracked : pendingReadings.take(position)) {
      for (Reading reading : tracked.readings()) {
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
    for (Map.Entry<String, HeldGoal> goal : fold.changedGoals().entrySet()) {
      goals.put(goal.getKey(), goal.getValue());
    }
    knowledge.update(fold.knowledge());
    if (!changed.isEmpty()) {
      out.collect(Readings.inOrder(context.getCurrentKey(), "targets", changed));
    }
  }

  private TargetStore stored() throws Exception {
    CachedState<String, FigureSeries> cached = new CachedState<>(figures, FigureSeries.EMPTY);
    Knowledge known = knowledge.value() == null ? Knowledge.NONE : knowledge.value();
    return new TargetStore() {
      @Override
      public FigureSeries figures(String key) {
        return cached.get(key);
      }

      @Override
      public Knowledge knowledge() {
        return known;
      }
    };
  }
}
