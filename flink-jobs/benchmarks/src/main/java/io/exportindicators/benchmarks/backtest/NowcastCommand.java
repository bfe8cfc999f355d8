package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Replays figures and compares the nowcasts of then with what the months became. */
@Command(
    name = "nowcast",
    description = {
      "Tells how close the estimates of running months would have been.",
      "The releases of the files are replayed in the order of publication. At each that makes the"
          + " first 10 or 20 days of a month known, the month is estimated from what was known"
          + " then, by the indicators' method and by plain formulas. Errors are those to the newest"
          + " figure of the month."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage, or nothing to judge", "3:a file is wrong"},
    mixinStandardHelpOptions = true)
public final class NowcastCommand implements Callable<Integer> {
  @Mixin private ReplayOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    FiguresReplay replay = options.replay();
    WorkingDayCalendar calendar = new KoreanCalendar();
    List<NowcastReplay> running = new ArrayList<>();
    for (ReplayedSeries series : options.series(replay)) {
      for (Window window : List.of(Window.DAYS_1_TO_10, Window.DAYS_1_TO_20)) {
        running.add(new NowcastReplay(series, window, calendar, options.first(), options.last()));
      }
    }
    replay.forEach(release -> running.forEach(one -> one.see(release)));
    List<NowcastCell> cells =
        running.stream()
            .map(NowcastReplay::result)
            .filter(cell -> !cell.months().isEmpty() || !cell.absences().isEmpty())
            .toList();
    if (cells.isEmpty()) {
      throw options.wrong(
          "no month of the files has its first 10 or 20 days published before it, or none of those"
              + " asked for");
    }
    new NowcastTable(spec.commandLine().getOut()).print(cells);
    return 0;
  }
}
