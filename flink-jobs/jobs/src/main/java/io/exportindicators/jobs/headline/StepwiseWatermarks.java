package io.exportindicators.jobs.headline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.apache.flink.api.common.operators.MailboxExecutor;
import org.apache.flink.streaming.api.operators.InternalTimeServiceManager;
import org.apache.flink.streaming.api.operators.Output;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.tasks.StreamTask;

/**
 * Lets a watermark pass when all timers up to it have fired, one timer at a time: in between the
 * operator takes input and checkpoints.
 *
 * <p>A timer that has not finished registers itself again. Watermarks that are held are not kept in
 * state: the gate repeats the last one after a restore, and timers are.
 */
final class StepwiseWatermarks {
  /** With more than these held the oldest is finished at once: what waits for it is bounded. */
  private static final int MOST_HELD = 100;

  private final InternalTimeServiceManager<?> timers;
  private final MailboxExecutor mailbox;
  private final Output<?> output;
  private final Deque<Watermark> held = new ArrayDeque<>();
  private boolean goesOn;

  /** Watermarks of an operator at a place in its task's chain. */
  StepwiseWatermarks(
      InternalTimeServiceManager<?> timers, StreamTask<?, ?> task, int place, Output<?> output) {
    this.timers = timers;
    this.mailbox = task.getMailboxExecutorFactory().createExecutor(place);
    this.output = output;
  }

  /** A watermark that has come in. */
  void add(Watermark mark) throws Exception {
    held.add(mark);
    if (held.size() == 1) {
      advance();
    } else if (held.size() > MOST_HELD) {
      finishFirst();
    }
  }

  /** Finishes all of them at once. */
  void finish() throws Exception {
    while (!held.isEmpty()) {
      finishFirst();
    }
  }

  private void finishFirst() throws Exception {
    timers.advanceWatermark(held.element());
    output.emitWatermark(held.remove());
  }

  private void advance() throws Exception {
    if (!goesOn) {
      try {
        mailbox.execute(this::goOn, "the next month of a headline series");
        goesOn = true;
      } catch (RejectedExecutionException stopped) {
        // With a savepoint: the timers are in it, and nothing may be emitted after it.
        return;
      }
    }
    while (!held.isEmpty() && timers.tryAdvanceWatermark(held.element(), () -> true)) {
      output.emitWatermark(held.remove());
    }
  }

  private void goOn() throws Exception {
    goesOn = false;
    if (!held.isEmpty()) {
      advance();
    }
  }
}
