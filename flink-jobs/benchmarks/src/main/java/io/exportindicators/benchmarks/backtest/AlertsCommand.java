package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays figures and tells the drops and shocks that would have been alerts. */
@Command(
    name = "alerts",
    description = {
      "Tells which drops and shocks would have been alerts, when, and by what.",
      "The releases of the files are replayed in the order of publication, and every month is"
          + " judged by what was known with it. Every release after the first is news, also where"
          + " the file calls it backfill. Then a year is made up after the last month: exports fall"
          + " by 10 % a month, or stay level."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage, or nothing to judge", "3:a file is wrong"},
    mixinStandardHelpOptions = true)
public final class AlertsCommand implements Callable<Integer> {
  @Mixin private ReplayOptions options;

  @Option(
      names = "--years",
      paramLabel = "N",
      description = "Made-up years of each kind (default: ${DEFAULT-VALUE}; 0: none).",
      defaultValue = "60")
  private int years;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    FiguresReplay replay = options.replay();
    if (years < 0) {
      throw options.wrong("--years: a number from 0 on is expected, is " + years);
    }
    WorkingDayCalendar calendar = new KoreanCalendar();
    List<AlertsReplay> running = new ArrayList<>();
    options.series(replay).forEach(one -> running.add(new AlertsReplay(one, calendar)));
    replay.forEach(release -> running.forEach(one -> one.see(release)));
    List<AlertsReplay> judged = running.stream().filter(AlertsReplay::isJudged).toList();
    if (judged.isEmpty()) {
      throw options.wrong("no series of the files has two months that can be judged");
    }
    AlertsTable table = new AlertsTable(spec.commandLine().getOut());
    table.printEpisodes(judged, options.first(), options.last());
    if (years > 0) {
      table.printYears(judged, calendar, years);
    }
    return 0;
  }
}
