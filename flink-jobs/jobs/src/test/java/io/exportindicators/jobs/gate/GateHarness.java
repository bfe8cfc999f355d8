package io.exportindicators.jobs.gate;

import io.exportindicators.jobs.source.LogEntry;
import io.exportindicators.jobs.source.Rejection;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;

/** The gate alone in Flink's operator harness. */
final class GateHarness extends OneInputStreamOperatorTestHarness<LogEntry, GroupBlock> {
  GateHarness() throws Exception {
    this("the tables");
  }

  GateHarness(String tables) throws Exception {
    super(new ReleaseGate(128, tables));
  }

  static GateHarness opened() throws Exception {
    GateHarness harness = new GateHarness();
    harness.open();
    return harness;
  }

  void send(LogEntry entry) throws Exception {
    processElement(new StreamRecord<>(entry));
  }

  /** Rows in all blocks that came out. */
  long rows() {
    return blocks().stream().mapToLong(block -> block.getValue().cents().length).sum();
  }

  List<StreamRecord<GroupBlock>> blocks() {
    List<StreamRecord<GroupBlock>> blocks = new ArrayList<>();
    for (Object element : getOutput()) {
      if (element instanceof StreamRecord<?> record) {
        blocks.add(record.asRecord());
      }
    }
    return blocks;
  }

  /** The last watermark that came out, if one did. */
  List<Watermark> lastWatermark() {
    List<Watermark> marks = new ArrayList<>();
    for (Object element : getOutput()) {
      if (element instanceof Watermark mark) {
        marks.add(mark);
      }
    }
    return marks.isEmpty() ? List.of() : List.of(marks.get(marks.size() - 1));
  }

  List<StreamRecord<GatedMarker>> markers() {
    return side(ReleaseGate.MARKERS);
  }

  List<StreamRecord<GatedRecords>> records() {
    return side(ReleaseGate.RECORDS);
  }

  List<Rejection> rejections() {
    return side(ReleaseGate.REJECTIONS).stream().map(StreamRecord::getValue).toList();
  }

  /** Declared here because that of the harness may be interrupted, which closing is not. */
  @Override
  public void close() {
    try {
      super.close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private <T> List<StreamRecord<T>> side(OutputTag<T> tag) {
    var output = getSideOutput(tag);
    return output == null ? List.of() : List.copyOf(output);
  }
}
