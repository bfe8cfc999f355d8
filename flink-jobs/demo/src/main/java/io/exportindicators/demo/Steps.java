package io.exportindicators.demo;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Progress through a number of releases: a bar on a terminal, one line elsewhere. */
final class Steps implements AutoCloseable {
  private final String what;
  private final long all;
  private final ProgressBar bar;
  private long done;

  private Steps(String what, long all, ProgressBar bar) {
    this.what = what;
    this.all = all;
    this.bar = bar;
  }

  static Steps of(String what, long all) {
    ProgressBar bar =
        !Ansi.AUTO.enabled()
            ? null
            : new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(all)
                .setUnit(" releases", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
                .build();
    return new Steps(what, all, bar);
  }

  void to(long steps) {
    done = steps;
    if (bar != null) {
      bar.stepTo(steps);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    } else {
      System.out.printf("%s: %d of %d releases%n", what, done, all);
    }
  }
}
