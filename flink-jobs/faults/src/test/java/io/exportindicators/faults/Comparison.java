package io.exportindicators.faults;

import java.util.ArrayList;
import java.util.List;

/** What differs, line by line, between what there is and what there should be. */
final class Comparison {
  private static final int SHOWN = 5;

  private final List<String> found = new ArrayList<>();
  private long differences;

  /** Compares two lists; a line that one of them lacks differs. */
  void of(String what, List<String> actual, List<String> expected) {
    int longer = Math.max(actual.size(), expected.size());
    for (int i = 0; i < longer; i++) {
      String is = i < actual.size() ? actual.get(i) : "nothing";
      String should = i < expected.size() ? expected.get(i) : "nothing";
      if (!is.equals(should)) {
        differences++;
        if (found.size() < SHOWN) {
          found.add("%s, line %d: is %s, should be %s".formatted(what, i, is, should));
        }
      }
    }
  }

  long differences() {
    return differences;
  }

  /** The first of them, in words. */
  List<String> found() {
    return found;
  }
}
