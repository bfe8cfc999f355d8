package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.schemas.Flow;
import java.util.List;
import java.util.Optional;

/**
 * The rows that a row's indicators read beside its own, for one reporter.
 *
 * @param whole the row it is a part of
 * @param comparedWith the row its size is measured against
 * @param continues the row whose place it takes
 * @param counterpart the import row that an export row has a balance with
 * @param siblings the rows that are parts of the same whole, it is one of them
 * @param parts the rows that are parts of it
 */
record RelatedRows(
    Optional<Definition> whole,
    Optional<Definition> comparedWith,
    Optional<Definition> continues,
    Optional<Definition> counterpart,
    List<Definition> siblings,
    List<Definition> parts) {

  static RelatedRows of(DefinitionTable definitions, Definition row, String reporter) {
    Optional<Definition> whole = find(definitions, row.whole(), row, reporter);
    return new RelatedRows(
        whole,
        find(definitions, row.comparedWith(), row, reporter),
        find(definitions, row.continues(), row, reporter),
        row.flow() == Flow.EXPORT
            ? definitions.find(row.name(), reporter, Flow.IMPORT)
            : Optional.empty(),
        whole.map(w -> definitions.partsOf(w, reporter)).orElse(List.of()),
        definitions.partsOf(row, reporter));
  }

  private static Optional<Definition> find(
      DefinitionTable definitions, String name, Definition row, String reporter) {
    return name.isEmpty() ? Optional.empty() : definitions.find(name, reporter, row.flow());
  }
}
