package io.exportindicators.jobs.history;

import io.exportindicators.schemas.ReleaseAssembly;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.UnreadableMessageException;
import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.execution.SuppressRestartsException;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Takes every release whole at its end marker and emits it as one element.
 *
 * <p>State: what is held of the open release, cleared at its marker, and the position of the last
 * release taken. A message that cannot be read or a release with values missing ends the job for
 * good: the topic is the project's own, and to read it again would not mend it.
 */
final class ReleaseAssembler extends ProcessFunction<RawMessage, HistoryRelease>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1L;
  private static final ListStateDescriptor<byte[]> OPEN =
      new ListStateDescriptor<>(
          "open-release", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
  private static final ListStateDescriptor<Long> LAST =
      new ListStateDescriptor<>("last-position", Types.LONG);

  private final String topic;
  private transient ListState<byte[]> openState;
  private transient ListState<Long> lastState;
  private transient SingleObjectCodec codec;
  private transient ReleaseAssembly assembly;

  ReleaseAssembler(String topic) {
    this.topic = topic;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    codec = new SingleObjectCodec();
    openState = context.getOperatorStateStore().getListState(OPEN);
    lastState = context.getOperatorStateStore().getListState(LAST);
    long last = -1;
    for (Long position : lastState.get()) {
      last = Math.max(last, position);
    }
    assembly = new ReleaseAssembly(last);
    for (byte[] bytes : openState.get()) {
      assembly.take(codec.decode(bytes));
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    openState.update(assembly.held().stream().map(codec::encode).toList());
    lastState.update(List.of(assembly.lastPosition()));
  }

  @Override
  public void processElement(RawMessage message, Context context, Collector<HistoryRelease> out) {
    try {
      assembly.take(codec.decode(message.bytes())).map(ReleaseColumns::of).ifPresent(out::collect);
    } catch (UnreadableMessageException | IllegalStateException e) {
      throw new SuppressRestartsException(
          new IllegalStateException(
              "%s, offset %d: %s".formatted(topic, message.offset(), e.getMessage()), e));
    }
  }
}
