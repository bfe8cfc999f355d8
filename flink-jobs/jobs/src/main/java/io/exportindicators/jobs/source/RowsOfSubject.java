package io.exportindicators.jobs.source;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.schemas.Flow;
import java.util.HashMap;
import java.util.Map;

/**
 * The definition rows of one definition, reporter and flow.
 *
 * @param byCode rows of single product codes
 * @param ofAll the row of every other code, null where there is none
 */
record RowsOfSubject(Map<String, Definition> byCode, Definition ofAll) {
  /** No row. */
  static final RowsOfSubject NONE = new RowsOfSubject(Map.of(), null);

  /** The rows as {@link DefinitionTable#find(String, String, Flow, String)} sees them. */
  static RowsOfSubject of(
      DefinitionTable definitions, String definition, String reporter, Flow flow) {
    Map<String, Definition> byCode = new HashMap<>();
    Definition ofAll = null;
    for (Definition row : definitions.rows()) {
      if (!row.definition().equals(definition)
          || row.flow() != flow
          || !row.reporters().contains(reporter)) {
        continue;
      }
      if (row.codes().isEmpty()) {
        ofAll = row;
        break; // the first row that fits counts: this one fits all that are left
      }
      for (String code : row.codes()) {
        byCode.putIfAbsent(code, row);
      }
    }
    return new RowsOfSubject(byCode, ofAll);
  }

  /** Whether there is no such definition, reporter and flow. */
  boolean isEmpty() {
    return byCode.isEmpty() && ofAll == null;
  }

  /** The row of a product code, null where there is none. */
  Definition find(String code) {
    Definition row = byCode.isEmpty() ? null : byCode.get(code);
    return row == null ? ofAll : row;
  }
}
