package io.exportindicators.jobs.reading;

import io.exportindicators.jobs.gate.GatedRecords;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * A stage that folds whole releases of one reporter and emits, once for each, the readings it
 * changed.
 *
 * <p>A fast channel may bring a later release before a slow one has finished an earlier: what
 * arrives is kept by position and folded when the watermark says that the release is complete.
 *
 * @param <P> what the stage before sends
 */
public abstract class ReleaseStage<P>
    extends KeyedCoProcessFunction<String, P, GatedRecords, Readings> {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final P[] none;
  private transient PendingParts<P> pendingParts;
  private transient MapState<Long, GatedRecords> pendingRecords;

  /**
   * A stage.
   *
   * @param name under which its readings go on
   * @param none an array without a part
   */
  protected ReleaseStage(String name, P[] none) {
    this.name = name;
    this.none = none;
  }

  /** Where parts of releases that are not complete yet are kept. */
  protected abstract MapStateDescriptor<Long, P[]> partsState();

  /** Where records of releases that are not complete yet are kept. */
  protected abstract MapStateDescriptor<Long, GatedRecords> recordsState();

  /** Whether there is something for this stage in the records of a release. */
  protected abstract boolean concerns(GatedRecords records);

  /**
   * Folds a complete release into the stage's state.
   *
   * @param records its records, null where none concerns the stage
   * @return the readings that it changed
   */
  protected abstract List<Reading> fold(
      String reporter, long position, P[] parts, GatedRecords records) throws Exception;

  @Override
  public void open(OpenContext context) {
    pendingParts = new PendingParts<>(getRuntimeContext().getMapState(partsState()), none);
    pendingRecords = getRuntimeContext().getMapState(recordsState());
  }

  @Override
  public final void processElement1(P part, Context context, Collector<Readings> out)
      throws Exception {
    pendingParts.add(context.timestamp(), part);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public final void processElement2(GatedRecords records, Context context, Collector<Readings> out)
      throws Exception {
    if (concerns(records)) {
      pendingRecords.put(context.timestamp(), records);
      context.timerService().registerEventTimeTimer(context.timestamp());
    }
  }

  @Override
  public final void onTimer(long position, OnTimerContext context, Collector<Readings> out)
      throws Exception {
    String reporter = context.getCurrentKey();
    GatedRecords records = pendingRecords.get(position);
    pendingRecords.remove(position);
    List<Reading> changed = fold(reporter, position, pendingParts.take(position), records);
    if (!changed.isEmpty()) {
      out.collect(Readings.inOrder(reporter, name, changed));
    }
  }
}
