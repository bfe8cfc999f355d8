package io.exportindicators.ingest;

import io.exportindicators.ingest.LoadPlan.Step;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What all commands share that write releases. */
final class Writing {
  @Option(names = "--no-progress", description = "Show no progress bar.")
  private boolean noProgress;

  @Option(
      names = "--transaction-timeout",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description =
          "Time in which a release must be written (default ${DEFAULT-VALUE}); a broker allows"
              + " 900 unless configured otherwise.")
  private int transactionTimeoutSeconds;

  @Option(
      names = "--accept",
      paramLabel = "REASON",
      converter = ReasonConverter.class,
      description =
          "Load releases with implausible values all the same; the log keeps the reason with them.")
  private String reason;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** Why implausible values are accepted, empty where they are not. */
  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** The time-out as Kafka wants it. */
  int transactionTimeoutMillis() {
    if (transactionTimeoutSeconds < 1 || transactionTimeoutSeconds > 86_400) {
      throw new ParameterException(
          command.commandLine(), "--transaction-timeout: expected 1 to 86400 seconds");
    }
    return transactionTimeoutSeconds * 1000;
  }

  /** Writes what a plan says; reports what was done, also where it fails on the way. */
  void write(ReleaseWriter writer, LoadPlan plan, boolean again, Console console) {
    List<Step> done = new ArrayList<>();
    try (LoadProgress progress =
        noProgress ? LoadProgress.none() : console.progress().apply(plan.records())) {
      long before = 0;
      for (Step step : plan.steps()) {
        long base = before;
        LoadResult result =
            writer.write(
                step.release(),
                step.releaseId(),
                step.acceptance(),
                again,
                count -> progress.reached(base + count));
        before += result.written() ? result.recordCount() : 0;
        done.add(step);
      }
    } finally {
      report(done, "written", console.out());
    }
    long written = plan.steps().stream().filter(step -> step.attempt().isPresent()).count();
    console
        .out()
        .printf(
            "done: %s of %s written, %d already loaded%n",
            counted(written, "release"),
            counted(plan.records(), "record"),
            plan.steps().size() - written);
  }

  /** A line for each release of a plan. */
  static void report(List<Step> steps, String verb, PrintWriter out) {
    for (Step step : steps) {
      Release release = step.release();
      out.printf(
          "%-9s %s, published %s: %s, %s%s%s, id %s%n",
          step.attempt().isPresent() ? verb : "in log",
          release.source(),
          release.publishedAt(),
          release.title(),
          counted(release.records().size(), "record"),
          step.attempt().orElse(1) > 1 ? ", attempt " + step.attempt().getAsInt() : "",
          step.acceptance().map(known -> ", " + known.records() + " implausible").orElse(""),
          LogTable.shortId(step.releaseId()));
    }
  }

  static final class ReasonConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      return FormatOptions.convert(text, FieldText::sentence);
    }
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
