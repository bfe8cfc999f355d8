package io.exportindicators.ingest;

import io.exportindicators.ingest.LoadPlan.Step;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code load} and {@code rebuild} share: reading all files, then writing their releases. */
final class Loading {
  @Mixin private FormatOptions format;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of official figures; all are read and checked before any is written.")
  private List<Path> files;

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

  /** Why implausible values are accepted, empty where they are not. */
  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** The time-out as Kafka wants it. */
  int transactionTimeoutMillis() {
    if (transactionTimeoutSeconds < 1 || transactionTimeoutSeconds > 86_400) {
      throw format.wrong("--transaction-timeout: expected 1 to 86400 seconds");
    }
    return transactionTimeoutSeconds * 1000;
  }

  /** The releases of all files, in their order. */
  List<Release> read(PrintWriter out) {
    List<ReleaseReader> readers = new ArrayList<>();
    for (Path file : files) {
      readers.add(SourceFormat.readerOf(file, format));
    }
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      List<Release> found = readers.get(i).read(files.get(i));
      long records = found.stream().mapToLong(release -> release.records().size()).sum();
      out.printf(
          "read      %s: %s of %s%n",
          files.get(i), counted(found.size(), "release"), counted(records, "record"));
      releases.addAll(found);
    }
    return releases;
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

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
