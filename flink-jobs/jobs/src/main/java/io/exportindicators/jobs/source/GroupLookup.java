package io.exportindicators.jobs.source;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.Reporters;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the packed group of what a record says, and remembers what it found. */
final class GroupLookup {
  private static final int REMEMBERED = 100_000;
  private static final int LARGEST_DIGITS = 10;

  private final DefinitionTable definitions;
  private final Map<Product, Definition> rows = new HashMap<>();
  private final Map<String, Integer> periods = new HashMap<>();

  /** What is looked up: a product of a definition, for one reporter and flow. */
  record Product(String definition, String reporter, Flow flow, String code) {}

  GroupLookup(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  Definition row(Product product) throws InvalidRecordException {
    Definition row = rows.get(product);
    if (row == null) {
      row = find(product);
      if (rows.size() >= REMEMBERED) {
        rows.clear();
      }
      rows.put(product, row);
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

  private Definition find(Product product) throws InvalidRecordException {
    if (!definitions.knows(product.definition())) {
      throw new InvalidRecordException("unknown definition '" + product.definition() + "'");
    }
    Optional<Definition> row =
        definitions.find(product.definition(), product.reporter(), product.flow(), product.code());
    if (row.isEmpty()) {
      throw new InvalidRecordException(
          "definition '%s' has no product '%s' for reporter '%s' and flow %s"
              .formatted(product.definition(), product.code(), product.reporter(), product.flow()));
    }
    String code = product.code();
    if (code.length() != row.get().digits()
        || code.length() > LARGEST_DIGITS
        || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new InvalidRecordException(
          "product '%s' is no code of %d digits".formatted(code, row.get().digits()));
    }
    return row.get();
  }
}
