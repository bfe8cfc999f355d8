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

/**
 * Loads synthetic releases into a real log and measures, over the same log, reading alone and the
 * complete job with each state backend.
 *
 * <p>Cases are measured in rounds, each round with every case: what else the machine does, and what
 * is left to compile, then meets all of them. A case is held against the reading of its own round,
 * and the median of the rounds is judged.
 */
@Command(
    name = "throughput",
    description = "Measures CPU and throughput of IndicatorsJob against reading its log alone.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class Throughput implements Callable<Integer> {
  @Option(names = "--records", description = "Records of the log.")
  private long records = 5_000_000;

  @Option(names = "--identities", description = "Identities that the records belong to.")
  private long identities = 2_000_000;

  @Option(names = "--orders", split = ",", description = "Orders: ${COMPLETION-CANDIDATES}.")
  private List<ArrivalOrder> orders = List.of(ArrivalOrder.values());

  @Option(names = "--backends", split = ",", description = "State backends: hashmap, rocksdb.")
  private List<String> backends = List.of("hashmap", "rocksdb");

  @Option(names = "--rounds", description = "Rounds that are counted, each with every case.")
  private int rounds = 3;

  @Option(names = "--warm-ups", description = "Rounds before them that are not counted.")
  private int warmUps = 3;

  @Mixin private MeasuringOptions measuring;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Workload workload;
    List<MeasuredCase> cases = new ArrayList<>(List.of(MeasuredCase.DISCARD));
    try {
      if (rounds < 1) {
        throw new IllegalArgumentException("rounds are at least 1");
      }
      workload = measuring.workload(records, identities);
      backends.forEach(backend -> cases.add(MeasuredCase.ofBackend(backend)));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    try (MeasuringPlace place = measuring.place()) {
      List<LoadedLog> logs = new ArrayList<>();
      for (ArrivalOrder order : orders) {
        logs.add(place.load(workload, order));
        out.printf(
            Locale.ROOT, "loaded %s: %,d records%n", order, logs.get(logs.size() - 1).records());
        out.flush();
      }
      for (int round = 0; round < warmUps; round++) {
        measure(logs, cases, place);
      }
      List<Measurement> measurements = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        measurements.addAll(measure(logs, cases, place));
      }
      report(out, logs, cases, measurements);
      out.printf(Locale.ROOT, "%nidle, taken off: %.1f %% of a core%n", 100 * place.idleShare());
      out.flush();
    }
    return 0;
  }

  /** One round: every case over every log, reading first. */
  private static List<Measurement> measure(
      List<LoadedLog> logs, List<MeasuredCase> cases, MeasuringPlace place) throws Exception {
    List<Measurement> round = new ArrayList<>();
    for (LoadedLog log : logs) {
      for (MeasuredCase measured : cases) {
        round.add(place.measure(measured, log));
      }
    }
    return round;
  }

  private static void report(
      PrintWriter out,
      List<LoadedLog> logs,
      List<MeasuredCase> cases,
      List<Measurement> measurements) {
    ResultTable table = new ResultTable(out);
    List<RepeatedCase> repeated = new ArrayList<>();
    for (LoadedLog log : logs) {
      for (MeasuredCase measured : cases) {
        repeated.add(
            new RepeatedCase(
                of(measurements, log, measured), of(measurements, log, MeasuredCase.DISCARD)));
      }
    }
    table.print(repeated);
    for (LoadedLog log : logs) {
      List<Measurement> jobs =
          measurements.stream()
              .filter(one -> one.order() == log.order() && one.content() != null)
              .toList();
      SameResults.require(log, jobs);
      if (!jobs.isEmpty()) {
        table.explain(log, jobs.get(0));
      }
    }
  }

  private static List<Measurement> of(
      List<Measurement> measurements, LoadedLog log, MeasuredCase measured) {
    return measurements.stream()
        .filter(one -> one.order() == log.order() && one.measured() == measured)
        .toList();
  }
}
