package io.exportindicators.ingest;

import io.exportindicators.ingest.LoadPlan.Step;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps releases with implausible values out of the log, unless they are accepted.
 *
 * <p>What is judged are releases that the log does not have and whose acceptance is not decided
 * yet. Where any of their records has a weight, the log is read once from its beginning: some 3 µs
 * of processor time for each record in it, and memory for 12 periods before and behind of each
 * series that is loaded.
 */
final class Quarantine {
  private final Map<String, ?> clientConfig;
  private final LogTopics topics;
  private final PrintWriter out;

  /**
   * A quarantine before a log.
   *
   * @param out is told what was accepted
   */
  Quarantine(Map<String, ?> clientConfig, LogTopics topics, PrintWriter out) {
    this.clientConfig = clientConfig;
    this.topics = topics;
    this.out = out;
  }

  /**
   * The plan with what is accepted.
   *
   * @param reason why implausible values are accepted, empty where they are not
   * @throws ImplausibleReleaseException when there are any and no reason to accept them
   */
  LoadPlan pass(LoadPlan plan, Optional<String> reason) {
    PlausibilityCheck check = new PlausibilityCheck(plan.steps());
    if (check.needsLog()) {
      LoggedTrade log = check.log();
      CommittedMessages.read(clientConfig, topics.releases(), entry -> log.take(entry.value()));
    }
    List<List<ImplausibleRecord>> found = check.implausible(PlausibilityCheck.JUMP);
    List<ImplausibleRecord> all = found.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return plan;
    }
    if (reason.isEmpty()) {
      throw ImplausibleReleaseException.of(all);
    }
    all.forEach(implausible -> out.println("accepted  " + implausible.text()));
    List<Step> passed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Step step = plan.steps().get(i);
      passed.add(
          found.get(i).isEmpty()
              ? step
              : step.accepted(new Acceptance(found.get(i).size(), reason.get())));
    }
    return new LoadPlan(passed);
  }
}
