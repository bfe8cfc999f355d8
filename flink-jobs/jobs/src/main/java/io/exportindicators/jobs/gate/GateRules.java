package io.exportindicators.jobs.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a release passes when its marker has come.
 *
 * <p>A release whose count is not met is withheld and the later ones of its source wait behind it,
 * until a new attempt of each arrives complete and in order. One that is older than what has passed
 * is refused: knowledge only grows forward.
 */
final class GateRules {
  private GateRules() {}

  /** What becomes of a release. */
  enum Outcome {
    /** It goes through. */
    PASSES,
    /** It is withheld or waits; the reason says which. */
    WITHHELD,
    /** It is older than what has passed and is dropped. */
    REFUSED
  }

  /** The outcome, its reason (empty when it passes) and the standing after it. */
  record Verdict(Outcome outcome, String reason, SourceStanding standing) {}

  static Verdict judge(
      SourceStanding before,
      String releaseId,
      long publishedMillis,
      long expectedRecords,
      long foundRecords) {
    if (publishedMillis < before.lastPublishedMillis()) {
      return new Verdict(
          Outcome.REFUSED,
          "older than a release that has passed",
          withoutWaiting(before, releaseId));
    }
    List<String> waiting = before.waiting();
    if (foundRecords != expectedRecords) {
      String reason = "%d of %d records arrived".formatted(foundRecords, expectedRecords);
      return new Verdict(Outcome.WITHHELD, reason, withWaiting(before, releaseId));
    }
    if (waiting.isEmpty()) {
      return passes(before, publishedMillis, waiting);
    }
    if (waiting.get(0).equals(releaseId)) {
      return passes(before, publishedMillis, waiting.subList(1, waiting.size()));
    }
    String reason = "waits behind release " + waiting.get(0);
    return new Verdict(Outcome.WITHHELD, reason, withWaiting(before, releaseId));
  }

  private static Verdict passes(SourceStanding before, long publishedMillis, List<String> waiting) {
    return new Verdict(
        Outcome.PASSES, "", new SourceStanding(before.source(), publishedMillis, waiting));
  }

  /** What is refused can never pass, so that nothing may wait behind it. */
  private static SourceStanding withoutWaiting(SourceStanding before, String releaseId) {
    List<String> waiting = new ArrayList<>(before.waiting());
    waiting.remove(releaseId);
    return new SourceStanding(before.source(), before.lastPublishedMillis(), waiting);
  }

  /** The standing with one more release that waits. */
  static SourceStanding withWaiting(SourceStanding before, String releaseId) {
    if (before.waiting().contains(releaseId)) {
      return before;
    }
    List<String> waiting = new ArrayList<>(before.waiting());
    waiting.add(releaseId);
    return new SourceStanding(before.source(), before.lastPublishedMillis(), waiting);
  }
}
