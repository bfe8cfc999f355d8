package io.exportindicators.jobs.targets;

import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.reading.CachedState;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.reading.ReleaseStage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;

/** Keeps the goals of one reporter and what they measure. */
public final class TargetStage extends ReleaseStage<Readings> {
  private static final long serialVersionUID = 1L;

  private transient MapState<String, HeldGoal> goals;
  private transient MapState<String, FigureSeries> figures;
  private transient ValueState<Knowledge> knowledge;

  /** A stage. */
  public TargetStage() {
    super("targets", new Readings[0]);
  }

  @Override
  public void open(OpenContext context) {
    super.open(context);
    goals = getRuntimeContext().getMapState(StateDescriptors.TARGETS_GOALS);
    figures = getRuntimeContext().getMapState(StateDescriptors.TARGETS_FIGURES);
    knowledge = getRuntimeContext().getState(StateDescriptors.TARGETS_KNOWLEDGE);
  }

  @Override
  protected MapStateDescriptor<Long, Readings[]> partsState() {
    return StateDescriptors.TARGETS_PENDING_READINGS;
  }

  @Override
  protected MapStateDescriptor<Long, GatedRecords> recordsState() {
    return StateDescriptors.TARGETS_PENDING_RECORDS;
  }

  @Override
  protected boolean concerns(GatedRecords records) {
    return records.goals().length > 0;
  }

  @Override
  protected List<Reading> fold(
      String reporter, long position, Readings[] tracked, GatedRecords records) throws Exception {
    TreeMap<String, HeldGoal> held = new TreeMap<>();
    for (Map.Entry<String, HeldGoal> goal : goals.entries()) {
      held.put(goal.getKey(), goal.getValue());
    }
    TargetFold fold = new TargetFold(held, stored(), position);
    for (Readings part : tracked) {
      part.readings().forEach(fold::add);
    }
    if (records != null) {
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
    return changed;
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
