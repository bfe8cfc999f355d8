package io.exportindicators.jobs.config;

import io.exportindicators.jobs.config.Definition.World;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.schemas.Flow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All definitions, by their stable numbers and by what records say of themselves. */
public final class DefinitionTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Definition> rows;
  private final Definition[] byNumber = new Definition[GroupKey.ROWS];

  /** A table of rows that {@link DefinitionTableReader} has validated. */
  DefinitionTable(List<Definition> rows) {
    this.rows = List.copyOf(rows);
    for (Definition row : rows) {
      byNumber[row.number()] = row;
    }
  }

  /** The rows in the order of the file. */
  public List<Definition> rows() {
    return rows;
  }

  /** The row with a number. */
  public Definition row(int number) {
    return byNumber[number];
  }

  /** Whether any row has this definition id. */
  public boolean knows(String definition) {
    return rows.stream().anyMatch(row -> row.definition().equals(definition));
  }

  /** The row that a product of a definition belongs to. */
  public Optional<Definition> find(String definition, String reporter, Flow flow, String product) {
    return rows.stream()
        .filter(row -> row.definition().equals(definition))
        .filter(row -> row.flow() == flow && row.reporters().contains(reporter))
        .filter(row -> row.codes().isEmpty() || row.codes().contains(product))
        .findFirst();
  }

  /** The row named definition/sector with this reporter and flow. */
  public Optional<Definition> find(String name, String reporter, Flow flow) {
    return rows.stream()
        .filter(row -> row.name().equals(name))
        .filter(row -> row.flow() == flow && row.reporters().contains(reporter))
        .findFirst();
  }

  /** The rows of a definition that one world has, in the order of the file. */
  public List<Definition> ofWorld(String definition) {
    return rows.stream()
        .filter(row -> row.definition().equals(definition) && row.world() != World.NONE)
        .toList();
  }

  /** The rows that are parts of a row, for one reporter, in the order of the file. */
  public List<Definition> partsOf(Definition whole, String reporter) {
    List<Definition> parts = new ArrayList<>();
    for (Definition row : rows) {
      if (row.whole().equals(whole.name())
          && row.flow() == whole.flow()
          && row.reporters().contains(reporter)) {
        parts.add(row);
      }
    }
    return parts;
  }
}
