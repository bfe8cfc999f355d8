package io.exportindicators.jobs;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;

/** Flink's harness for a stage by reporter with two inputs. */
public final class TwoInputHarness<A, B, O>
    extends KeyedTwoInputStreamOperatorTestHarness<String, A, B, O> {
  private TwoInputHarness(
      KeyedCoProcessFunction<String, A, B, O> stage,
      KeySelector<A, String> first,
      KeySelector<B, String> second)
      throws Exception {
    super(new KeyedCoProcessOperator<>(stage), first, second, Types.STRING);
  }

  /** An open stage, with the state of a snapshot where there is one. */
  public static <A, B, O> TwoInputHarness<A, B, O> open(
      KeyedCoProcessFunction<String, A, B, O> stage,
      KeySelector<A, String> first,
      KeySelector<B, String> second,
      OperatorSubtaskState snapshot)
      throws Exception {
    TwoInputHarness<A, B, O> harness = new TwoInputHarness<>(stage, first, second);
    if (snapshot != null) {
      harness.initializeState(snapshot);
    }
    harness.open();
    return harness;
  }

  /** An element of the first input, of the release at a log position. */
  public void first(long position, A element) throws Exception {
    processElement1(new StreamRecord<>(element, position));
  }

  /** An element of the second input. */
  public void second(long position, B element) throws Exception {
    processElement2(new StreamRecord<>(element, position));
  }

  /** All releases up to a position are complete. */
  public void complete(long position) throws Exception {
    processBothWatermarks(new Watermark(position));
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
}
