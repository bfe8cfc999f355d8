package io.exportindicators.jobs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a release changed, from all readings of a subject before and after it. */
public final class ReadingChanges {
  private ReadingChanges() {}

  /** Those that are not told any more, taken back, and then those that say something new. */
  public static List<Reading> between(List<Reading> before, List<Reading> after, Cause cause) {
    TreeMap<Reading, Reading> earlier = new TreeMap<>(Reading::compare);
    before.forEach(reading -> earlier.put(reading, reading));
    List<Reading> told = new ArrayList<>();
    for (Reading now : after) {
      Reading then = earlier.remove(now);
      if (then == null || !now.saysTheSameAs(then)) {
        told.add(now);
      }
    }
    List<Reading> changed = new ArrayList<>();
    earlier.values().forEach(gone -> changed.add(gone.takenBack(cause)));
    changed.addAll(told);
    return changed;
  }
}
