package io.exportindicators.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Parses lines {@code # key: value}; notes every problem it finds. */
final class PlainHeaderParser {
  private static final Set<String> NEEDED = Set.of("source", "agency", "title", "kind");
  private static final Set<String> OPTIONAL = Set.of("observed");

  private final FileProblems problems;
  private final Map<String, Entry> entries = new HashMap<>();

  private record Entry(long line, String value) {}

  PlainHeaderParser(FileProblems problems) {
    this.problems = problems;
  }

  /** Takes a line that begins with {@code #}. */
  void line(long number, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      problems.add(number, "header", "expected a line \"# key: value\"");
      return;
    }
    String key = line.substring(1, colon).strip();
    String value = line.substring(colon + 1).strip();
    if (key.equals("note")) {
      return;
    }
    if (PlainLayout.ALL.stream().noneMatch(layout -> keysOf(layout).contains(key))) {
      problems.add(number, key, "unknown key");
    } else if (value.isEmpty()) {
      problems.add(number, key, "no value");
    } else if (entries.putIfAbsent(key, new Entry(number, value)) != null) {
      problems.add(number, key, "given twice");
    }
  }

  /** The header; with nulls in it where problems were noted. */
  PlainHeader parse() {
    PlainLayout layout = layout();
    for (String key : new TreeSet<>(entries.keySet())) {
      if (!keysOf(layout).contains(key)) {
        problems.add(entries.get(key).line(), key, "is not for " + layout.key());
      }
    }
    for (String key : neededBy(layout)) {
      if (!entries.containsKey(key)) {
        problems.add(1, key, "missing, expected a line \"# " + key + ": ...\"");
      }
    }
    value(
        layout.key(),
        text -> FieldText.oneOf(text, Map.of(PlainLayout.VERSION, PlainLayout.VERSION)));
    return new PlainHeader(
        layout,
        value("source", FieldText::id),
        value("agency", text -> text),
        value("title", text -> text),
        value("unit", PlainHeaderParser::unit),
        value("weight unit", PlainHeaderParser::weightUnit),
        value("kind", text -> FieldText.oneOf(text, layout.kinds())),
        value("observed", PlainHeaderParser::observed),
        entries.containsKey("products")
            ? value("products", PlainHeaderParser::products)
            : List.of());
  }

  /** Trade, unless the file says that it is something else. */
  private PlainLayout layout() {
    return PlainLayout.ALL.stream()
        .filter(known -> entries.containsKey(known.key()))
        .findFirst()
        .orElse(PlainLayout.FIGURES);
  }

  private static Set<String> neededBy(PlainLayout layout) {
    Set<String> keys = new TreeSet<>(NEEDED);
    keys.add(layout.key());
    keys.addAll(layout.needed());
    return keys;
  }

  private static Set<String> keysOf(PlainLayout layout) {
    Set<String> keys = neededBy(layout);
    keys.addAll(OPTIONAL);
    keys.addAll(layout.optional());
    return keys;
  }

  private interface Parser<T> {
    T parse(String text) throws InvalidFieldException;
  }

  private <T> T value(String key, Parser<T> parser) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    try {
      return parser.parse(entry.value());
    } catch (InvalidFieldException e) {
      problems.add(entry.line(), key, e.getMessage());
      return null;
    }
  }

  private static ValueUnit unit(String text) throws InvalidFieldException {
    return ValueUnit.of(text)
        .orElseThrow(() -> new InvalidFieldException(text, ValueUnit.choices()));
  }

  private static WeightUnit weightUnit(String text) throws InvalidFieldException {
    return FieldText.oneOf(text, Map.of("kg", WeightUnit.KILOGRAM, "g", WeightUnit.GRAM));
  }

  private static Instant observed(String text) throws InvalidFieldException {
    return FieldText.instant(text);
  }

  private static List<String> products(String text) throws InvalidFieldException {
    List<String> products = new ArrayList<>();
    for (String product : text.split(",", -1)) {
      products.add(FieldText.product(product.strip()));
    }
    return products;
  }
}
