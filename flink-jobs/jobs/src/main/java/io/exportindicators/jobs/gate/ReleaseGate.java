package io.exportindicators.jobs.gate;

import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.source.LogEntry;
import io.exportindicators.jobs.source.MarkerEntry;
import io.exportindicators.jobs.source.OtherRecord;
import io.exportindicators.jobs.source.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;

/**
 * Holds the open release and, at a marker whose count is met, lets it through in one go.
 *
 * <p>Event time is the marker's offset: blocks, other records and marker carry it as their
 * timestamp and a watermark of it follows. Runs with parallelism 1. After a restore it repeats its
 * last watermark and nothing else: a stage may have had work left of that release.
 */
public final class ReleaseGate extends AbstractStreamOperator<GroupBlock>
    implements OneInputStreamOperator<LogEntry, GroupBlock> {
  /** Side output of releases that were judged. */
  public static final OutputTag<GatedMarker> MARKERS = new OutputTag<>("markers") {};

  /** Side output of records that are no trade rows. */
  public static final OutputTag<GatedRecords> RECORDS = new OutputTag<>("records") {};

  /** Side output of messages that cannot be used. */
  public static final OutputTag<Rejection> REJECTIONS = new OutputTag<>("rejections") {};

  private static final long serialVersionUID = 1L;
  private static final byte[][] NO_DOCUMENTS = {};

  private final int maxParallelism;
  private final String tables;
  private transient OpenRelease open;
  private transient Map<String, SourceStanding> standings;
  private transient ListState<HeldRows> heldState;
  private transient ListState<OtherRecord> otherState;
  private transient ListState<SourceStanding> standingState;
  private transient ListState<Long> positionState;
  private transient ListState<String> tablesState;
  private transient List<Long> position;

  /**
   * A gate in front of a stage with this many key groups.
   *
   * @param tables what stands for the tables of the job; state of other tables is refused
   */
  public ReleaseGate(int maxParallelism, String tables) {
    this.maxParallelism = maxParallelism;
    this.tables = tables;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    heldState = context.getOperatorStateStore().getListState(StateDescriptors.GATE_HELD);
    otherState = context.getOperatorStateStore().getListState(StateDescriptors.GATE_OTHERS);
    standingState = context.getOperatorStateStore().getListState(StateDescriptors.GATE_STANDINGS);
    positionState = context.getOperatorStateStore().getListState(StateDescriptors.GATE_POSITION);
    position = new ArrayList<>();
    positionState.get().forEach(position::add);
    tablesState = context.getOperatorStateStore().getListState(StateDescriptors.GATE_TABLES);
    for (String before : tablesState.get()) {
      requireSame(before);
    }
    open = new OpenRelease();
    standings = new TreeMap<>();
    for (HeldRows held : heldState.get()) {
      open.restore(held, otherState.get());
    }
    for (SourceStanding standing : standingState.get()) {
      standings.put(standing.source(), standing);
    }
  }

  private void requireSame(String before) {
    if (!before.equals(tables)) {
      throw new IllegalStateException(
          "--definitions, --measures: the savepoint or checkpoint is of other tables, and what they"
              + " have added up cannot be told apart again; start from the log, with the topic of"
              + " results and the database made anew");
    }
  }

  @Override
  public void open() throws Exception {
    super.open();
    position.forEach(last -> output.emitWatermark(new Watermark(last)));
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    heldState.update(open.records() == 0 ? List.of() : List.of(open.held()));
    otherState.update(open.others());
    standingState.update(List.copyOf(standings.values()));
    positionState.update(position);
    tablesState.update(List.of(tables));
  }

  @Override
  public void processElement(StreamRecord<LogEntry> element) {
    LogEntry entry = element.getValue();
    if (entry.rejection() != null) {
      reject(entry.rejection());
      if (open.holds(entry)) {
        withhold(entry, entry.rejection());
      }
      return;
    }
    if (open.records() > 0 && !open.holds(entry)) {
      dropOpenRelease();
    }
    if (entry.marker() == null) {
      open.add(entry);
    } else {
      judge(entry, entry.marker());
    }
  }

  @Override
  public void processWatermark(Watermark mark) throws Exception {
    if (mark.getTimestamp() == Watermark.MAX_WATERMARK.getTimestamp()) {
      super.processWatermark(mark);
    }
  }

  private void judge(LogEntry entry, MarkerEntry marker) {
    String source = entry.source();
    GateRules.Verdict verdict =
        GateRules.judge(
            standings.getOrDefault(source, SourceStanding.fresh(source)),
            entry.releaseId(),
            marker.publishedMillis(),
            marker.recordCount(),
            open.records());
    standings.put(source, verdict.standing());
    switch (verdict.outcome()) {
      case PASSES -> {
        for (GroupBlock block : GroupBundler.bundle(open.held(), marker, maxParallelism)) {
          output.collect(new StreamRecord<>(block, entry.offset()));
        }
        for (GatedRecords others : GatedRecords.of(marker.publishedMillis(), open.others())) {
          output.collect(RECORDS, new StreamRecord<>(others, entry.offset()));
        }
        emitMarker(entry, marker.message(), documents(), "");
      }
      case WITHHELD -> {
        LOG.warn("release {} is withheld: {}", name(entry), verdict.reason());
        emitMarker(entry, marker.message(), NO_DOCUMENTS, verdict.reason());
      }
      case REFUSED ->
          reject(
              new Rejection(
                  entry.offset(),
                  "release " + name(entry) + " is " + verdict.reason(),
                  marker.message()));
    }
    open.clear();
  }

  /** The marker of the open release cannot be used: the release waits for a new attempt. */
  private void withhold(LogEntry entry, Rejection marker) {
    String source = entry.source();
    SourceStanding before = standings.getOrDefault(source, SourceStanding.fresh(source));
    standings.put(source, GateRules.withWaiting(before, entry.releaseId()));
    LOG.warn("release {} is withheld: {}", name(entry), marker.reason());
    emitMarker(entry, marker.message(), NO_DOCUMENTS, marker.reason());
    open.clear();
  }

  /** The goals and policy events of the release, which go on to the history as they are. */
  private byte[][] documents() {
    return open.others().stream()
        .map(OtherRecord::document)
        .filter(Objects::nonNull)
        .toArray(byte[][]::new);
  }

  private void emitMarker(LogEntry entry, byte[] marker, byte[][] documents, String withheld) {
    long offset = entry.offset();
    GatedMarker gated =
        new GatedMarker(offset, entry.source(), entry.releaseId(), marker, documents, withheld);
    output.collect(MARKERS, new StreamRecord<>(gated, offset));
    output.emitWatermark(new Watermark(offset));
    position = List.of(offset);
  }

  private void dropOpenRelease() {
    LOG.warn("release {} has no marker, {} records dropped", open.name(), open.records());
    String reason = "no marker followed the records of release " + open.name();
    for (long offset : open.recordOffsets()) {
      reject(new Rejection(offset, reason, new byte[0]));
    }
    open.clear();
  }

  private void reject(Rejection rejection) {
    output.collect(REJECTIONS, new StreamRecord<>(rejection));
  }

  private static String name(LogEntry entry) {
    return entry.source() + " " + entry.releaseId() + " attempt " + entry.attempt();
  }
}
