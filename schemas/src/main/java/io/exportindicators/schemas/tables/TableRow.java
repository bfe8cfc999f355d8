package io.exportindicators.schemas.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** One line of a table file: its fields, and what is wrong with them. */
public final class TableRow {
  /** Lower-case letters, digits and hyphens. */
  public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** Anything without a space. */
  public static final Pattern TEXT = Pattern.compile("\\S+");

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

  private final CSVRecord line;
  private final List<String> errors = new ArrayList<>();

  TableRow(CSVRecord line) {
    this.line = line;
  }

  /** What is wrong, each as "column: what was expected". */
  public List<String> errors() {
    return errors;
  }

  /** Notes an error, as "column: what was expected". */
  public void error(String error) {
    errors.add(error);
  }

  /** The text of a field. */
  public String get(String column) {
    return line.get(column);
  }

  /** A number of a range. */
  public int integer(String column, int smallest, int largest) {
    try {
      int value = Integer.parseInt(line.get(column));
      if (value >= smallest && value <= largest) {
        return value;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number out of range
    }
    errors.add(
        "%s: a number from %d to %d is expected, is '%s'"
            .formatted(column, smallest, largest, line.get(column)));
    return smallest;
  }

  /** A text of a pattern. */
  public String matching(String column, Pattern pattern) {
    String value = line.get(column);
    if (!pattern.matcher(value).matches()) {
      errors.add("%s: '%s' does not look like %s".formatted(column, value, pattern));
    }
    return value;
  }

  /** A definition/sector, or nothing. */
  public String name(String column) {
    return line.get(column).isEmpty() ? "" : matching(column, NAME);
  }

  /** What stands between spaces. */
  public List<String> list(String column, Predicate<String> valid, String expected) {
    List<String> items = new ArrayList<>();
    if (line.get(column).isEmpty()) {
      return items;
    }
    for (String item : line.get(column).split(" +", -1)) {
      if (!valid.test(item)) {
        errors.add("%s: '%s' is not one of %s".formatted(column, item, expected));
      }
      items.add(item);
    }
    if (new HashSet<>(items).size() != items.size()) {
      errors.add(column + ": something is named twice");
    }
    return items;
  }

  /** A constant, in lower case with hyphens. */
  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    String wanted = line.get(column).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    errors.add("%s: '%s' is not known".formatted(column, line.get(column)));
    return type.getEnumConstants()[0];
  }
}
