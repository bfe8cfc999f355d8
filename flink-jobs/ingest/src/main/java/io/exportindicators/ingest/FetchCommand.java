package io.exportindicators.ingest;

import io.exportindicators.schemas.tables.ReleaseRhythm;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reads the Korea Customs Service's 10-day figures when a release is due, and loads what is new.
 */
@Command(
    name = "fetch",
    description = {
      "Reads the Korea Customs Service's 10-day figures and loads what is new in them.",
      "Where the log has no figures of the newest window that the release calendar lets expect, it"
          + " asks until they are there. Else, where the next release comes before the deadline, it"
          + " waits for that; where it does not, it asks once, for silent revisions.",
      "What is new is a release of its own: figures that the log does not have, and those that"
          + " differ from it. It is published when it was read: the service says no other time, and"
          + " nobody knew it from here before. Figures of earlier windows that the log never had are"
          + " backfill. The same figures again write nothing.",
      "It waits longer and longer after answers without news and failures that may pass; after the"
          + " day's limit, until midnight in Seoul. A key that is refused ends it."
    })
final class FetchCommand implements Callable<Integer> {
  private final Console console;
  private final Surroundings surroundings;
  @Mixin private FetchOptions options;
  @Mixin private Writing writing;
  @Mixin private KafkaOptions kafka;
  @Mixin private TopicOptions log;

  @Option(
      names = "--once",
      description = "Ask once, whatever the calendar says, and wait for nothing.")
  private boolean once;

  @Option(names = "--dry-run", description = "Ask, say what would be done, write and keep nothing.")
  private boolean dryRun;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description =
          "Save each answer with news before it is loaded; the file's name says operation and time"
              + " of reading. ingest load and ingest rebuild make the same release of it.")
  private Optional<Path> keep = Optional.empty();

  FetchCommand(Console console, Surroundings surroundings) {
    this.console = console;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Instant begin = surroundings.clock().instant();
    KcsService service = options.service(surroundings);
    Backoff backoff = options.backoff();
    ReleasePolling polling =
        new ReleasePolling(surroundings, backoff, begin.plus(options.deadline()), console.out());
    Map<String, Object> config = kafka.config();
    AnswerLoading loading = new AnswerLoading(config, log.topics(), writing, console, keep, dryRun);
    try (KafkaTopics existing = new KafkaTopics(config)) {
      existing.requireLog(log.topics());
    }
    if (once) {
      read(service, loading);
      return ExitCode.DONE;
    }
    Optional<ExpectedRelease> awaited = awaited(config, begin);
    if (awaited.isEmpty()) {
      return polling.until(() -> read(service, loading) != null);
    }
    ExpectedRelease release = awaited.get();
    String window = options.operation.source() + " of " + release.window();
    if (release.comesAt().isAfter(begin)) {
      polling.waitUntil(release.comesAt(), window + " comes then");
    }
    int code = polling.until(() -> read(service, loading).has(release.window()));
    if (code == ExitCode.NOT_YET) {
      console.err().println(window + " is due and was not there by the deadline");
    }
    return code;
  }

  private FetchedAnswer read(KcsService service, AnswerLoading loading) {
    FetchedAnswer answer =
        FetchedAnswer.ask(service, options.operation, options.months(), surroundings.clock());
    loading.load(answer);
    return answer;
  }

  /** What is due and not in the log, else what comes by the deadline. */
  private Optional<ExpectedRelease> awaited(Map<String, Object> config, Instant now) {
    String source = options.operation.source();
    ReleaseRhythm rhythm =
        options
            .calendar()
            .rhythm(source)
            .orElseThrow(
                () -> options.wrong("--release-calendar: has no row of %s".formatted(source)));
    ExpectedRelease last = ExpectedRelease.last(rhythm, now);
    if (!NewFigures.beside(config, log.topics(), Set.of(source)).holds(last.window())) {
      return Optional.of(last);
    }
    ExpectedRelease next = ExpectedRelease.next(rhythm, now);
    if (!next.comesAt().isAfter(now.plus(options.deadline()))) {
      return Optional.of(next);
    }
    console.out().printf("next      %s of %s comes at %s%n", source, next.window(), next.comesAt());
    return Optional.empty();
  }
}
