package io.exportindicators.jobs.source;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Reporters;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the packed group of what a record says.
 *
 * <p>It remembers definitions, not products: what it holds is as small as the definition table,
 * stays in the processor's caches, and cannot be filled by junk.
 */
final class GroupLookup {
  private static final int LARGEST_DIGITS = 10;

  private final DefinitionTable definitions;
  private final Map<Subject, RowsOfSubject> subjects = new HashMap<>();
  private final Map<String, Integer> periods = new HashMap<>();
  private Subject lastSubject = new Subject("", "", Flow.UNKNOWN);
  private RowsOfSubject lastRows = RowsOfSubject.NONE;

  /** What is looked up: a product of a definition, for one reporter and flow. */
  record Product(String definition, String reporter, Flow flow, String code) {}

  private record Subject(String definition, String reporter, Flow flow) {}

  GroupLookup(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  Definition row(Product product) throws InvalidRecordException {
    Definition row = rows(product).find(product.code());
    if (row == null) {
      throw unknown(product);
    }
    if (!isCode(product.code(), row.digits())) {
      throw new InvalidRecordException(
          "product '%s' is no code of %d digits".formatted(product.code(), row.digits()));
    }
    return row;
  }

  long group(Definition row, Product product, String period) throws InvalidRecordException {
    return GroupKey.of(
        row.number(),
        Reporters.numberOf(product.reporter()),
        Long.parseLong(product.code()),
        period(period));
  }

  /** Records mostly come with the subject of the one before. */
  private RowsOfSubject rows(Product product) {
    if (product.flow() == lastSubject.flow()
        && product.reporter().equals(lastSubject.reporter())
        && product.definition().equals(lastSubject.definition())) {
      return lastRows;
    }
    Subject subject = new Subject(product.definition(), product.reporter(), product.flow());
    RowsOfSubject rows = subjects.get(subject);
    if (rows == null) {
      rows =
          RowsOfSubject.of(definitions, product.definition(), product.reporter(), product.flow());
      if (rows.isEmpty()) {
        return rows;
      }
      subjects.put(subject, rows);
    }
    lastSubject = subject;
    lastRows = rows;
    return rows;
  }

  private int period(String text) throws InvalidRecordException {
    Integer packed = periods.get(text);
    if (packed == null) {
      ReferencePeriod period =
          ReferencePeriod.parse(text)
              .orElseThrow(() -> new InvalidRecordException("period '" + text + "' is none"));
      packed = PackedPeriod.of(period);
      periods.put(text, packed);
    }
    return packed;
  }

  private static boolean isCode(String code, int digits) {
    if (code.length() != digits || digits > LARGEST_DIGITS) {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private InvalidRecordException unknown(Product product) {
    if (!definitions.knows(product.definition())) {
      return new InvalidRecordException("unknown definition '" + product.definition() + "'");
    }
    return new InvalidRecordException(
        "definition '%s' has no product '%s' for reporter '%s' and flow %s"
            .formatted(product.definition(), product.code(), product.reporter(), product.flow()));
  }
}
