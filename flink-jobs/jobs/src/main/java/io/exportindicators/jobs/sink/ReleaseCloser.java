package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.gate.GatedMarker;
import io.exportindicators.jobs.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps a release's results until all of them are here, sorts them and emits them with the end
 * marker in one timer call. Runs with parallelism 1; a release that changes nothing has its marker.
 */
public final class ReleaseCloser extends KeyedProcessFunction<Integer, PendingResult, ResultEntry> {
  private static final long serialVersionUID = 1L;

  private static final Comparator<ResultEntry> ORDER =
      Comparator.comparing(ResultEntry::reporter)
          .thenComparing(ResultEntry::reading, Reading::compare);

  private transient MapState<PendingKey, PendingResult> pending;

  @Override
  public void open(OpenContext context) {
    pending = getRuntimeContext().getMapState(StateDescriptors.RESULTS_PENDING);
  }

  @Override
  public void processElement(PendingResult part, Context context, Collector<ResultEntry> out)
      throws Exception {
    pending.put(PendingKey.of(context.timestamp(), part), part);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long position, OnTimerContext context, Collector<ResultEntry> out)
      throws Exception {
    List<PendingKey> complete = new ArrayList<>();
    List<PendingResult> parts = new ArrayList<>();
    GatedMarker release = null;
    for (Map.Entry<PendingKey, PendingResult> entry : pending.entries()) {
      if (entry.getKey().position() == position) {
        complete.add(entry.getKey());
        parts.add(entry.getValue());
        release = entry.getValue().marker() == null ? release : entry.getValue().marker();
      }
    }
    if (release == null) {
      throw new IllegalStateException("results without a marker at log position " + position);
    }
    for (PendingKey key : complete) {
      pending.remove(key);
    }
    emit(release, parts, out);
  }

  private static void emit(
      GatedMarker release, List<PendingResult> parts, Collector<ResultEntry> out) {
    List<ResultEntry> entries = new ArrayList<>();
    for (PendingResult part : parts) {
      if (part.readings() != null) {
        for (Reading reading : part.readings().readings()) {
          entries.add(new ResultEntry(release, part.readings().reporter(), reading, null, 0));
        }
      }
    }
    entries.sort(ORDER);
    for (int index = 0; index < entries.size(); index++) {
      ResultEntry entry = entries.get(index);
      out.collect(new ResultEntry(release, entry.reporter(), entry.reading(), null, index));
    }
    int index = entries.size();
    for (byte[] document : release.documents()) {
      out.collect(new ResultEntry(release, "", null, document, index++));
    }
    out.collect(new ResultEntry(release, "", null, null, entries.size()));
  }
}
