package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which definition rows a release touches, and from which month on. */
final class AffectedRows {
  private final DefinitionTable definitions;
  private final String reporter;
  private final Map<Place, Integer> firstMonths = new TreeMap<>();
  private final Map<Integer, List<Integer>> readers = new HashMap<>();

  /** A definition row and a kind of period, ordered by number and kind. */
  record Place(int row, ReferencePeriod.Kind kind) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return row == other.row ? kind.compareTo(other.kind) : Integer.compare(row, other.row);
    }
  }

  AffectedRows(DefinitionTable definitions, String reporter) {
    this.definitions = definitions;
    this.reporter = reporter;
  }

  /** Marks a row that changed from a month on, and every row whose indicators read it. */
  void changed(int number, ReferencePeriod.Kind kind, int month) {
    for (int row : readers.computeIfAbsent(number, this::readersOf)) {
      firstMonths.merge(new Place(row, kind), month, Math::min);
    }
  }

  /** Marks a row one of whose printed growth rates changed. */
  void printed(int number, ReferencePeriod.Kind kind, int month) {
    firstMonths.merge(new Place(number, kind), month, Math::min);
  }

  /** First affected month by row and kind of period, in a fixed order. */
  Map<Place, Integer> firstMonths() {
    return firstMonths;
  }

  private List<Integer> readersOf(int number) {
    Definition changed = definitions.row(number);
    return definitions.rows().stream()
        .filter(row -> row.reporters().contains(reporter) && reads(row, changed))
        .map(Definition::number)
        .toList();
  }

  private static boolean reads(Definition row, Definition changed) {
    if (row.number() == changed.number()) {
      return true;
    }
    boolean sameFlow = row.flow() == changed.flow();
    return (sameFlow && row.whole().equals(changed.name()))
        || (sameFlow && row.comparedWith().equals(changed.name()))
        || (sameFlow && row.continues().equals(changed.name()))
        || (sameFlow && changed.whole().equals(row.name()))
        || (sameFlow && !row.whole().isEmpty() && row.whole().equals(changed.whole()))
        || (!sameFlow && row.name().equals(changed.name()));
  }
}
