package io.exportindicators.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What is to be done with releases, found out before anything is written. */
final class LoadPlan {
  private final List<Step> steps;

  /**
   * One release.
   *
   * @param attempt the attempt to write, empty where the log has the release
   */
  record Step(Release release, String releaseId, OptionalInt attempt) {}

  private LoadPlan(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * The plan for releases, to be loaded in this order.
   *
   * @throws OlderPublicationException when one of them would be refused
   */
  static LoadPlan of(ReleaseLog log, List<Release> releases, boolean again) {
    ReleaseLog future = log.copy();
    List<Step> steps = new ArrayList<>();
    for (Release release : releases) {
      String releaseId = ReleaseId.of(release);
      OptionalInt attempt = future.nextAttempt(release, releaseId, again);
      attempt.ifPresent(
          number -> future.add(new ReleaseMessages(release, releaseId, number).marker()));
      steps.add(new Step(release, releaseId, attempt));
    }
    return new LoadPlan(steps);
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
