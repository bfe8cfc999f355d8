package io.exportindicators.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures whether a record of a long log costs more than one of a short log. */
@Command(
    name = "scale",
    description = {
      "Measures what a record costs in a log and in one that is longer by a factor.",
      "The longer log is that of a source that goes on: more releases of the same size, a month"
          + " each, with the same part of new identities and of revisions. So the state and the"
          + " history of every series grow with it.",
      "What starting and ending a job costs, measured over a log of one small release, is taken"
          + " off: it would make the short log look dear. Both logs are run before, for the long one"
          + " is the first to reach some of the code. In every round the short log is measured"
          + " before and after the long one; the median of the rounds' ratios is judged."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class Scale implements Callable<Integer> {
  @Option(names = "--records", description = "Records of the short log.")
  private long records = 1_000_000;

  @Option(names = "--factor", description = "How many times longer the long log is.")
  private int factor = 10;

  @Option(names = "--identities", description = "Identities of the short log.")
  private long identities = 400_000;

  @Option(names = "--backends", split = ",", description = "State backends: hashmap, rocksdb.")
  private List<String> backends = List.of("hashmap");

  @Option(names = "--rounds", description = "Rounds that are counted, each with both logs.")
  private int rounds = 3;

  @Option(names = "--repeats", description = "Runs of the short log before, and after, in a round.")
  private int repeats = 2;

  @Option(names = "--warm-ups", description = "Runs of each log that are not counted.")
  private int warmUps = 1;

  @Mixin private MeasuringOptions measuring;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<MeasuredCase> cases;
    Workload small;
    Workload large;
    try {
      if (rounds < 1 || repeats < 1 || factor < 1) {
        throw new IllegalArgumentException("rounds, repeats and factor are at least 1");
      }
      cases = backends.stream().map(MeasuredCase::ofBackend).toList();
      small = measuring.workload(records, identities);
      large = measuring.workload(factor * records, factor * identities);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    int least = SyntheticReleases.leastReleaseSize();
    try (MeasuringPlace place = measuring.place()) {
      LoadedLog start = load(place, measuring.oneRelease(least), out);
      LoadedLog shorter = load(place, small, out);
      LoadedLog longer = load(place, large, out);
      for (MeasuredCase measured : cases) {
        for (int round = 0; round < warmUps; round++) {
          place.measure(measured, shorter);
          place.measure(measured, longer);
        }
        List<ScaleRound> measurements = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
          measurements.add(measure(place, measured, start, shorter, longer));
        }
        new ScaleComparison(measurements).print(out);
      }
    }
    return 0;
  }

  private static LoadedLog load(MeasuringPlace place, Workload workload, PrintWriter out) {
    LoadedLog log = place.load(workload, ArrivalOrder.SORTED);
    out.printf(Locale.ROOT, "loaded %,d records in %,d releases%n", log.records(), log.releases());
    out.flush();
    return log;
  }

  private ScaleRound measure(
      MeasuringPlace place,
      MeasuredCase measured,
      LoadedLog start,
      LoadedLog shorter,
      LoadedLog longer)
      throws Exception {
    List<Measurement> starts = new ArrayList<>();
    List<Measurement> shorts = new ArrayList<>();
    measure(place, measured, start, starts);
    measure(place, measured, shorter, shorts);
    Measurement once = place.measure(measured, longer);
    SameResults.require(longer, List.of(once));
    measure(place, measured, shorter, shorts);
    measure(place, measured, start, starts);
    SameResults.require(start, starts);
    SameResults.require(shorter, shorts);
    return new ScaleRound(starts, shorts, once);
  }

  private void measure(
      MeasuringPlace place, MeasuredCase measured, LoadedLog log, List<Measurement> measurements)
      throws Exception {
    for (int round = 0; round < repeats; round++) {
      measurements.add(place.measure(measured, log));
    }
  }
}
