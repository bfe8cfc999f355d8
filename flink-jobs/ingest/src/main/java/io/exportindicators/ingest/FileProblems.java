package io.exportindicators.ingest;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that all of it is reported at once. */
final class FileProblems {
  /** As many are listed; the rest is counted. */
  static final int LISTED = 20;

  private final String file;
  private final List<String> problems = new ArrayList<>();
  private long count;

  FileProblems(String file) {
    this.file = file;
  }

  /** What messages call the file. */
  String file() {
    return file;
  }

  /** Notes a problem: where, in which field, and what was expected. */
  void add(long line, String field, String problem) {
    count++;
    if (problems.size() < LISTED) {
      problems.add("%s:%d: %s: %s".formatted(file, line, field, problem));
    }
  }

  /** Problems noted so far. */
  long count() {
    return count;
  }

  /** Refuses the file when anything was noted. */
  void refuseIfAny() {
    if (count == 0) {
      return;
    }
    List<String> lines = new ArrayList<>(problems);
    if (count > LISTED) {
      lines.add("%s: and %d more".formatted(file, count - LISTED));
    }
    lines.add("%s is refused whole; nothing of it was written.".formatted(file));
    throw new BadFileException(String.join("\n", lines));
  }
}
