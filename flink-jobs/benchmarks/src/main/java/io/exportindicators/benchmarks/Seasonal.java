package io.exportindicators.benchmarks;

import io.exportindicators.indicators.seasonal.SeasonalModel;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what a month of seasonal adjustment costs. */
@Command(
    name = "seasonal",
    description = {
      "Measures what adjusting many synthetic series costs when a month comes in.",
      "Identification is spread over the year: in each month a twelfth of the series is identified"
          + " anew, and all are adjusted by models of up to 11 months ago. CPU time of one thread;"
          + " the mean month of the median round is judged."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class Seasonal implements Callable<Integer> {
  private static final double TARGET_SECONDS = 5;
  private static final int TARGET_SERIES = 500;
  private static final int TARGET_MONTHS = 240;

  @Option(names = "--series", description = "Series that are adjusted.")
  private int series = TARGET_SERIES;

  @Option(names = "--months", description = "Months of each.")
  private int months = TARGET_MONTHS;

  @Option(names = "--rounds", description = "Rounds that are counted.")
  private int rounds = 3;

  @Option(names = "--warm-ups", description = "Rounds before them that are not counted.")
  private int warmUps = 1;

  @Option(names = "--seed", description = "What the series are drawn from.")
  private long seed = 1;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (series < 1 || rounds < 1 || months < 60 || months > TARGET_MONTHS) {
      throw new ParameterException(
          spec.commandLine(),
          "--series and --rounds are at least 1, --months 60 to " + TARGET_MONTHS);
    }
    List<SyntheticSeries> drawn =
        IntStream.range(0, series)
            .mapToObj(number -> SyntheticSeries.of(seed, number, months))
            .toList();
    SeasonalModel[] known = SeasonalRound.known(drawn);
    for (int round = 0; round < warmUps; round++) {
      SeasonalRound.measure(drawn, known);
    }
    List<SeasonalRound> measured = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      measured.add(SeasonalRound.measure(drawn, known));
    }
    print(spec.commandLine().getOut(), measured);
    return 0;
  }

  private void print(PrintWriter out, List<SeasonalRound> measured) {
    out.printf(Locale.ROOT, "%,d series of %d months, one thread%n", series, months);
    out.printf(Locale.ROOT, "%-9s %7s %9s %8s%n", "call", "calls", "median ms", "mean ms");
    line(out, "identify", measured, SeasonalRound::identifyMillis);
    line(out, "adjust", measured, SeasonalRound::adjustMillis);
    line(out, "forecast", measured, SeasonalRound::forecastMillis);
    double seconds = median(measured, DoubleSummaryStatistics::getAverage);
    double most = median(measured, DoubleSummaryStatistics::getMax);
    double target = TARGET_SECONDS * series / TARGET_SERIES;
    out.printf(
        Locale.ROOT,
        "a month: %.2f s of CPU in the mean, %.2f s in the dearest; %.2f ms a series%s%n",
        seconds,
        most,
        1000 * seconds / series,
        months < TARGET_MONTHS
            ? ""
            : String.format(
                Locale.ROOT,
                ", target ≤ %.2f s: %s",
                target,
                seconds <= target ? "met" : "missed"));
    out.flush();
  }

  private static double median(
      List<SeasonalRound> measured, ToDoubleFunction<DoubleSummaryStatistics> ofMonths) {
    return Median.of(
        measured.stream()
            .map(one -> DoubleStream.of(one.seconds()).summaryStatistics())
            .mapToDouble(ofMonths)
            .toArray());
  }

  private static void line(
      PrintWriter out,
      String call,
      List<SeasonalRound> measured,
      Function<SeasonalRound, double[]> millis) {
    double[] all =
        measured.stream().flatMapToDouble(one -> DoubleStream.of(millis.apply(one))).toArray();
    out.printf(
        Locale.ROOT,
        "%-9s %,7d %9.2f %8.2f%n",
        call,
        all.length / measured.size(),
        Median.of(all),
        DoubleStream.of(all).average().orElseThrow());
  }
}
