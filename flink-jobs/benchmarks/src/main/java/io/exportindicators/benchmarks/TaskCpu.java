package io.exportindicators.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;

/** CPU time of the threads of a Flink task in this JVM. */
final class TaskCpu {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final String beginning;
  private final long[] ids;

  /** The threads of a running task, by the name of its first operator. */
  TaskCpu(String operator) {
    beginning = operator + " ->";
    ids =
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(Objects::nonNull)
            .filter(info -> info.getThreadName().startsWith(beginning))
            .mapToLong(ThreadInfo::getThreadId)
            .toArray();
    if (ids.length == 0) {
      throw new IllegalStateException("no task begins with operator " + operator);
    }
  }

  /** CPU seconds of all of them since their start. */
  double seconds() {
    long nanos = 0;
    for (long id : ids) {
      long used = threads.getThreadCpuTime(id);
      if (used < 0) {
        throw new IllegalStateException("a thread of '" + beginning + "' ended: the job restarted");
      }
      nanos += used;
    }
    return nanos / 1e9;
  }
}
