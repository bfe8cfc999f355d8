package io.exportindicators.ingest;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Shows how many records have been handed to Kafka. */
interface LoadProgress extends AutoCloseable {
  /** Says how many there are by now. */
  void reached(long records);

  @Override
  void close();

  /** Shows nothing. */
  static LoadProgress none() {
    return new LoadProgress() {
      @Override
      public void reached(long records) {}

      @Override
      public void close() {}
    };
  }

  /** A bar on the standard error, where somebody sits at a terminal. */
  static LoadProgress onTerminal(long records) {
    if (!Ansi.AUTO.enabled()) {
      return none();
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("loading")
            .setInitialMax(records)
            .setUnit(" records", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(System.err))
            .build();
    return new LoadProgress() {
      @Override
      public void reached(long records) {
        bar.stepTo(records);
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
