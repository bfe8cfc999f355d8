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

  @Option(names = "--warm-ups", description = "Runs of each case that are not counted.")
  private int warmUps = 1;

  @Mixin private MeasuringOptions measuring;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Workload workload;
    List<MeasuredCase> cases = new ArrayList<>(List.of(MeasuredCase.DISCARD));
    try {
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
        for (MeasuredCase measured : cases) {
          place.measure(measured, logs.get(0));
        }
      }
      report(out, logs, cases, place);
      out.printf(Locale.ROOT, "%nidle, taken off: %.1f %% of a core%n", 100 * place.idleShare());
      out.flush();
    }
    return 0;
  }

  private static void report(
      PrintWriter out, List<LoadedLog> logs, List<MeasuredCase> cases, MeasuringPlace place)
      throws Exception {
    ResultTable table = new ResultTable(out);
    List<Measurement> all = new ArrayList<>();
    for (LoadedLog log : logs) {
      for (MeasuredCase measured : cases) {
        all.add(place.measure(measured, log));
      }
    }
    table.print(all);
    for (LoadedLog log : logs) {
      List<Measurement> measured =
          all.stream().filter(one -> one.order() == log.order() && one.content() != null).toList();
      SameResults.require(log, measured);
      if (!measured.isEmpty()) {
        table.explain(log, measured.get(0));
      }
    }
  }
}
