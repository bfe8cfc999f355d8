package io.exportindicators.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** CPU time of this process, less what its broker and cluster use when nothing is to do. */
final class CpuClock {
  private static final long IDLE_SECONDS = 3;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final double idleShare;

  /** Watches the idle process for a while. */
  CpuClock() throws InterruptedException {
    long wall = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    TimeUnit.SECONDS.sleep(IDLE_SECONDS);
    idleShare = (double) (system.getProcessCpuTime() - cpu) / (System.nanoTime() - wall);
  }

  /** CPU that the idle process uses, as a share of one core. */
  double idleShare() {
    return idleShare;
  }

  /** Starts to count. */
  Start start() {
    return new Start(System.nanoTime(), system.getProcessCpuTime());
  }

  /** Where counting began. */
  final class Start {
    private final long wall;
    private final long cpu;

    private Start(long wall, long cpu) {
      this.wall = wall;
      this.cpu = cpu;
    }

    double wallSeconds() {
      return (System.nanoTime() - wall) / 1e9;
    }

    /** CPU seconds since then, less the idle share of the time. */
    double cpuSeconds() {
      return (system.getProcessCpuTime() - cpu) / 1e9 - idleShare * wallSeconds();
    }
  }
}
