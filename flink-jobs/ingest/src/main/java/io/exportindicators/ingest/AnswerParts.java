package io.exportindicators.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;

/**
 * Puts together what a service gave in several answers because it gives few months at once: answers
 * of one source that were read at one time are one, in the order of the figures' identity,
 * whichever part comes first.
 */
final class AnswerParts {
  private AnswerParts() {}

  private record Reading(String source, Instant publishedAt) {}

  /**
   * The releases with the parts of an answer as one, in the place of the first; others stay.
   *
   * @throws BadFileException when two parts hold the same figure
   */
  static List<Release> joined(List<Release> releases) {
    Map<Object, List<Release>> groups = new LinkedHashMap<>();
    for (Release release : releases) {
      Object group =
          release.answer() ? new Reading(release.source(), release.publishedAt()) : new Object();
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(release);
    }
    return groups.values().stream().map(AnswerParts::join).toList();
  }

  private static Release join(List<Release> parts) {
    Release first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    RecordIdentity identities = new RecordIdentity();
    TreeSet<SpecificRecord> known = new TreeSet<>(identities.order());
    for (Release part : parts) {
      for (SpecificRecord entry : part.records()) {
        if (!known.add(entry)) {
          throw new BadFileException(
              "two answers of source %s that were read %s hold the same figure: %s"
                  .formatted(part.source(), part.publishedAt(), identities.of(entry)));
        }
      }
    }
    return new Release(
        first.source(),
        first.publishedAt(),
        first.kind(),
        first.coverage(),
        first.agency(),
        first.title(),
        first.observedAt(),
        List.copyOf(known),
        first.lines(),
        true);
  }
}
