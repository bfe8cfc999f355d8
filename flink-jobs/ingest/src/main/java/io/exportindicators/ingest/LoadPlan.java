package io.exportindicators.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is to be done with releases, found out before anything is written. */
final class LoadPlan {
  private final List<Step> steps;

  /**
   * One release.
   *
   * @param attempt the attempt to write, empty where the log has the release
   * @param acceptance the decision about implausible values, empty where there was none
   */
  record Step(
      Release release, String releaseId, OptionalInt attempt, Optional<Acceptance> acceptance) {
    /** Whether it is to be written and the log does not have it. */
    boolean isNew() {
      return attempt.orElse(0) == 1;
    }

    Step accepted(Acceptance decision) {
      return new Step(release, releaseId, attempt, Optional.of(decision));
    }
  }

  LoadPlan(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * The plan for releases, to be loaded in this order. A release that the log has keeps the
   * decision about it.
   *
   * @throws OlderPublicationException when one of them would be refused
   */
  static LoadPlan of(ReleaseLog log, List<Release> releases, boolean again) {
    ReleaseLog future = log.copy();
    List<Step> steps = new ArrayList<>();
    for (Release release : releases) {
      String releaseId = ReleaseId.of(release);
      OptionalInt attempt = future.nextAttempt(release, releaseId, again);
      Optional<Acceptance> acceptance = future.acceptance(releaseId);
      attempt.ifPresent(
          number ->
              future.add(ReleaseMessages.marker(release, releaseId, number, acceptance, false)));
      steps.add(new Step(release, releaseId, attempt, acceptance));
    }
    return new LoadPlan(steps);
  }

  /** The plan with the decisions that another log holds. */
  LoadPlan acceptedIn(ReleaseLog other) {
    return new LoadPlan(
        steps.stream()
            .map(step -> other.acceptance(step.releaseId()).map(step::accepted).orElse(step))
            .toList());
  }

  List<Step> steps() {
    return steps;
  }

  /** Records that will be written. */
  long records() {
    return steps.stream()
        .filter(step -> step.attempt().isPresent())
        .mapToLong(step -> step.release().records().size())
        .sum();
  }
}
