package io.exportindicators.jobs.config;

import io.exportindicators.jobs.config.Definition.World;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What must hold between the rows of a definition table. */
final class DefinitionTableRules {
  private final Map<Long, Definition> rowsByLine;

  DefinitionTableRules(Map<Long, Definition> rowsByLine) {
    this.rowsByLine = rowsByLine;
  }

  /** Tells each line that breaks a rule, and how. */
  void check(BiConsumer<Long, String> error) {
    Map<String, Long> taken = new HashMap<>();
    rowsByLine.forEach(
        (line, row) -> {
          claim(taken, "number " + row.number(), line, error);
          for (String reporter : row.reporters()) {
            String place = reporter + " " + row.flow();
            claim(taken, row.name() + " of " + place, line, error);
            if (row.headline() && !row.whole().isEmpty()) {
              String rest = "headline " + row.whole() + " without " + row.sector();
              claim(taken, rest + " of " + place, line, error);
            }
            claimCodes(taken, row, row.definition() + " " + place, line, error);
            refers("whole", row.whole(), row, reporter, line, error);
            refers("compared_with", row.comparedWith(), row, reporter, line, error);
            refers("continues", row.continues(), row, reporter, line, error);
          }
          checkWorld(row, line, error);
        });
  }

  /** What is measured against the world is measured against one and the same. */
  private void checkWorld(Definition row, long line, BiConsumer<Long, String> error) {
    if (row.world() == World.WLD && !row.reporters().contains("WLD")) {
      error.accept(line, "world: WLD is none of the reporters");
    }
    if (row.world() == World.SUM && row.reporters().contains("WLD")) {
      error.accept(line, "world: WLD reports, so that it is no sum");
    }
    if (row.world() == World.NONE && !row.reExporters().isEmpty()) {
      error.accept(line, "re_exporters: none where there is no world");
    }
    boolean differs =
        row.world() != World.NONE
            && rowsByLine.values().stream()
                .anyMatch(
                    other ->
                        other.name().equals(row.whole())
                            && other.flow() == row.flow()
                            && (other.world() != row.world()
                                || !other.definition().equals(row.definition())));
    if (differs) {
      error.accept(line, "world: '" + row.whole() + "' has another one or another definition");
    }
  }

  /** All codes and single ones exclude each other: a record belongs to one row. */
  private static void claimCodes(
      Map<String, Long> taken,
      Definition row,
      String place,
      long line,
      BiConsumer<Long, String> error) {
    if (row.codes().isEmpty()) {
      Long some = taken.get("some codes of " + place);
      if (some != null) {
        error.accept(line, "all codes of " + place + ": some stand in line " + some + " already");
      }
      claim(taken, "all codes of " + place, line, error);
      return;
    }
    Long all = taken.get("all codes of " + place);
    for (String code : row.codes()) {
      String what = "code " + code + " of " + place;
      if (all != null) {
        error.accept(line, what + " is among all codes of line " + all);
      }
      claim(taken, what, line, error);
    }
    taken.putIfAbsent("some codes of " + place, line);
  }

  private static void claim(
      Map<String, Long> taken, String what, long line, BiConsumer<Long, String> error) {
    Long before = taken.putIfAbsent(what, line);
    if (before != null) {
      error.accept(line, what + " stands in line " + before + " already");
    }
  }

  private void refers(
      String column,
      String name,
      Definition row,
      String reporter,
      long line,
      BiConsumer<Long, String> error) {
    if (name.isEmpty()) {
      return;
    }
    if (name.equals(row.name())) {
      error.accept(line, column + ": '" + name + "' is the row itself");
      return;
    }
    boolean found =
        rowsByLine.values().stream()
            .anyMatch(
                other ->
                    other.name().equals(name)
                        && other.flow() == row.flow()
                        && other.reporters().contains(reporter));
    if (!found) {
      error.accept(
          line, "%s: there is no '%s' of %s %s".formatted(column, name, reporter, row.flow()));
    }
  }
}
