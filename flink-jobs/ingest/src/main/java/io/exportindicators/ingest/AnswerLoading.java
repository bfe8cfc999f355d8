package io.exportindicators.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * Loads what is new in a service's answers.
 *
 * <p>The log is opened for writing only where there is something new: opening it takes it from any
 * other loader.
 */
final class AnswerLoading {
  private final Map<String, Object> config;
  private final LogTopics topics;
  private final Writing writing;
  private final Console console;
  private final Optional<Path> keep;
  private final boolean dryRun;
  private List<SpecificRecord> withoutNews = List.of();

  AnswerLoading(
      Map<String, Object> config,
      LogTopics topics,
      Writing writing,
      Console console,
      Optional<Path> keep,
      boolean dryRun) {
    this.config = new HashMap<>(config);
    this.config.put("transaction.timeout.ms", writing.transactionTimeoutMillis());
    this.topics = topics;
    this.writing = writing;
    this.console = console;
    this.keep = keep;
    this.dryRun = dryRun;
  }

  /** Loads what is new. */
  void load(FetchedAnswer answer) {
    PrintWriter out = console.out();
    Release read = answer.release();
    out.printf(
        "read      %s, at %s: %s%n",
        read.title(), read.publishedAt(), Writing.counted(read.records().size(), "figure"));
    List<SpecificRecord> figures = read.records();
    if (figures.equals(withoutNews) || NewFigures.in(List.of(read), config, topics).isEmpty()) {
      withoutNews = figures;
      out.println("done: nothing new");
      return;
    }
    if (dryRun) {
      LoadPlan plan = plan(ReleaseIndex.read(config, topics.index()), read);
      Writing.report(plan.steps(), "to write", out);
      out.println("dry run: nothing was written");
      return;
    }
    keep.ifPresent(answer::keep);
    try (ReleaseWriter writer = ReleaseWriter.open(config, topics)) {
      writing.write(writer, plan(writer.log(), read), false, console);
    } catch (FencedException | OlderPublicationException | ImplausibleReleaseException e) {
      // Nothing was written: a log that is made anew from what is kept must not hold it either.
      keep.ifPresent(answer::discard);
      throw e;
    }
    withoutNews = figures;
  }

  private LoadPlan plan(ReleaseLog held, Release answer) {
    LoadPlan plan = LoadPlan.of(held, NewFigures.in(List.of(answer), config, topics), false);
    return new Quarantine(config, topics, console.out()).pass(plan, writing.reason());
  }
}
