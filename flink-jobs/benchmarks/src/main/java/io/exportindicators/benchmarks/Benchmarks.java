package io.exportindicators.benchmarks;

import io.exportindicators.benchmarks.backtest.AlertsCommand;
import io.exportindicators.benchmarks.backtest.NowcastCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Command line of the measurements. */
@Command(
    name = "benchmarks",
    description = "Measures what the line costs, and how good its estimates would have been.",
    subcommands = {
      Throughput.class,
      Scale.class,
      Latency.class,
      Seasonal.class,
      NowcastCommand.class,
      AlertsCommand.class
    },
    mixinStandardHelpOptions = true)
public final class Benchmarks {
  /** Runs a measurement; the exit code is 0 unless it could not run. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line; orders may be written small, as they are printed. */
  static CommandLine commandLine() {
    return new CommandLine(new Benchmarks()).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
