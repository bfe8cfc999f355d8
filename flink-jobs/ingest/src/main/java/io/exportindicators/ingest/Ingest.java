package io.exportindicators.ingest;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The command line that writes official releases into the log of releases. */
@Command(
    name = "ingest",
    description = "Writes official releases of trade figures into the log of releases.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or already loaded",
      "1:unexpected error",
      "2:wrong usage",
      "3:a file is wrong; nothing was written",
      "4:refused: a publication older than the log's newest of its source",
      "5:fenced: another loader has taken over",
      "6:Kafka cannot be reached or failed",
      "7:refused: values that look like another currency or unit; nothing was written",
      "8:a service did not answer, or refused",
      "9:the release that is due was not there by the deadline"
    })
public final class Ingest {
  private Ingest() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command in this JVM and gives its {@link ExitCode}. */
  public static int run(String... args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return run(new Console(out, err, LoadProgress::onTerminal), args);
  }

  static int run(Console console, String... args) {
    Surroundings thisMachine =
        new Surroundings(
            Clock.systemUTC(),
            time -> Thread.sleep(time.toMillis()),
            name -> Optional.ofNullable(System.getenv(name)));
    return run(console, thisMachine, args);
  }

  static int run(Console console, Surroundings surroundings, String... args) {
    CommandLine line =
        new CommandLine(new Ingest())
            .addSubcommand(new LoadCommand(console))
            .addSubcommand(new FetchCommand(console, surroundings))
            .addSubcommand(new ListCommand(console))
            .addSubcommand(new RebuildCommand(console))
            .addSubcommand(new CreateTopicsCommand(console));
    line.getSubcommands().values().forEach(Ingest::addHelp);
    addHelp(line);
    IExecutionExceptionHandler failures = Ingest::fail;
    int code =
        line.setOut(console.out())
            .setErr(console.err())
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler(failures)
            .execute(args);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and end.")
                .build());
  }

  private static int fail(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof IngestException known) {
      line.getErr().println(known.getMessage());
      return known.exitCode();
    }
    line.getErr().println("unexpected error, please report it:");
    failure.printStackTrace(line.getErr());
    return ExitCode.UNEXPECTED;
  }
}
