package io.exportindicators.jobs.series;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.gate.GroupBlock;
import java.io.IOException;
import java.util.Optional;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Keeps the partners' amounts of each group and emits, at the end of a release, what it changed.
 *
 * <p>State is touched once for each group of a release, in the order of key groups. It may fold on
 * arrival because it has one input channel: the gate runs with parallelism 1 and a release's blocks
 * and its watermark leave it in one go.
 */
public final class SeriesStage extends AbstractStreamOperator<SeriesChanges>
    implements OneInputStreamOperator<GroupBlock, SeriesChanges> {
  private static final long serialVersionUID = 1L;

  private final DefinitionTable definitions;
  private transient ValueState<PartnerAmounts> amounts;
  private transient ReleaseChanges changes;
  private transient long position;
  private transient long publishedMillis;

  /** A stage by these definitions. */
  public SeriesStage(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    amounts = context.getKeyedStateStore().getState(StateDescriptors.SERIES_AMOUNTS);
    changes = new ReleaseChanges(definitions);
  }

  @Override
  public void processElement(StreamRecord<GroupBlock> element) throws Exception {
    GroupBlock block = element.getValue();
    position = element.getTimestamp();
    publishedMillis = block.publishedMillis();
    for (int i = 0; i < block.groups().length; i++) {
      update(block, i);
    }
  }

  @Override
  public void processWatermark(Watermark mark) throws Exception {
    flush();
    super.processWatermark(mark);
  }

  @Override
  public void prepareSnapshotPreBarrier(long checkpointId) {
    flush();
  }

  private void update(GroupBlock block, int i) throws IOException {
    setCurrentKey(block.groups()[i]);
    PartnerAmounts stored = amounts.value();
    PartnerAmounts before = stored == null ? PartnerAmounts.NONE : stored;
    Optional<PartnerAmounts> after = PartnerAmountsUpdate.apply(before, block, i);
    if (after.isPresent()) {
      amounts.update(after.get());
      changes.add(block.groups()[i], before, after.get(), hasBackfill(block, i));
    }
  }

  /** As its rows say; a group without rows is implied by the release and is as the release is. */
  private static boolean hasBackfill(GroupBlock block, int i) {
    int start = i == 0 ? 0 : block.ends()[i - 1];
    boolean backfill = start == block.ends()[i] && block.impliedBackfill();
    for (int row = start; row < block.ends()[i]; row++) {
      backfill |= block.backfills()[row];
    }
    return backfill;
  }

  private void flush() {
    changes.drain(
        publishedMillis, element -> output.collect(new StreamRecord<>(element, position)));
  }
}
