package io.exportindicators.benchmarks;

import io.exportindicators.benchmarks.backtest.AlertsCommand;
import io.exportindicators.benchmarks.backtest.NowcastCommand;
import io.exportindicators.ingest.IngestException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

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
    IExecutionExceptionHandler failures = Benchmarks::fail;
    return new CommandLine(new Benchmarks())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures);
  }

  /** A file that is wrong is the user's business, without a stack. */
  private static int fail(Exception failure, CommandLine line, ParseResult parsed)
      throws Exception {
    if (failure instanceof IngestException known) {
      line.getErr().println(known.getMessage());
      return known.exitCode();
    }
    throw failure;
  }
}
