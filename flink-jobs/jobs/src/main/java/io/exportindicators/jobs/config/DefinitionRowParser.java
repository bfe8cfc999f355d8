package io.exportindicators.jobs.config;

import io.exportindicators.jobs.config.Definition.PartnerLevel;
import io.exportindicators.jobs.config.Definition.World;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.jobs.key.Reporters;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.schemas.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Turns one line of the definition table into a row, or says what is wrong with each field. */
final class DefinitionRowParser {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");
  private static final Pattern TEXT = Pattern.compile("\\S+");
  private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");
  private static final int LARGEST_DIGITS = 10;

  private final CSVRecord line;
  private final List<String> errors = new ArrayList<>();

  DefinitionRowParser(CSVRecord line) {
    this.line = line;
  }

  /** What is wrong, each as "column: what was expected". */
  List<String> errors() {
    return errors;
  }

  /** The row, empty when anything is wrong. */
  Optional<Definition> parse() {
    if (line.size() != DefinitionTableReader.COLUMNS.size()) {
      errors.add(
          "fields: %d are expected, there are %d"
              .formatted(DefinitionTableReader.COLUMNS.size(), line.size()));
      return Optional.empty();
    }
    int number = integer("number", 1, GroupKey.ROWS - 1);
    int digits = integer("digits", 1, LARGEST_DIGITS);
    Pattern code = Pattern.compile("\\d{" + Math.max(1, digits) + "}");
    List<String> codes =
        line.get("codes").equals("*")
            ? List.of()
            : list("codes", c -> code.matcher(c).matches(), "codes of " + digits + " digits or *");
    if (codes.isEmpty() && !line.get("codes").equals("*")) {
      errors.add("codes: at least one code, or * for all");
    }
    World world = line.get("world").isEmpty() ? World.NONE : choice("world", World.class);
    List<String> reporters =
        line.get("reporters").equals("*")
            ? everyReporter(world)
            : list("reporters", r -> Reporters.numberOf(r) >= 0, "ISO 3166-1 alpha-3 codes or *");
    if (reporters.isEmpty()) {
      errors.add("reporters: at least one");
    }
    PartnerLevel level = choice("partner_level", PartnerLevel.class);
    List<String> partners =
        list(
            "partners",
            p -> PartnerCode.of(p) >= 0 && !p.equals("WLD") && !p.equals("OTH"),
            "codes of three letters or digits, without WLD and OTH");
    if (level == PartnerLevel.WORLD && !partners.isEmpty()) {
      errors.add("partners: none where partner_level is world");
    }
    int items = partners.size() + (codes.size() < 2 ? 0 : codes.size());
    if (items > SeriesNumber.SLOTS - 2) {
      errors.add("partners and codes: at most " + (SeriesNumber.SLOTS - 2));
    }
    list("release_days", d -> DAY.matcher(d).matches(), "days of the month");
    if (!line.get("unit").equals("USD")) {
      errors.add("unit: USD is expected, is '" + line.get("unit") + "'");
    }
    Flow flow = choice("flow", Flow.class);
    if (flow == Flow.UNKNOWN) {
      errors.add("flow: export or import is expected");
    }
    Definition row =
        new Definition(
            number,
            matching("definition", ID),
            matching("sector", ID),
            new LinkedHashSet<>(reporters),
            flow,
            matching("source", ID),
            matching("classification", TEXT),
            matching("version", TEXT),
            digits,
            codes,
            level,
            partners,
            name("whole"),
            name("compared_with"),
            name("continues"),
            world,
            list("re_exporters", reporters::contains, "the row's reporters"));
    return errors.isEmpty() ? Optional.of(row) : Optional.empty();
  }

  private int integer(String column, int smallest, int largest) {
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

  private String matching(String column, Pattern pattern) {
    String value = line.get(column);
    if (!pattern.matcher(value).matches()) {
      errors.add("%s: '%s' does not look like %s".formatted(column, value, pattern));
    }
    return value;
  }

  /** A World row is a reporter only where the world is not the sum of the others. */
  private static List<String> everyReporter(World world) {
    List<String> all = new ArrayList<>(Reporters.all());
    if (world != World.WLD) {
      all.remove("WLD");
    }
    return all;
  }

  private String name(String column) {
    return line.get(column).isEmpty() ? "" : matching(column, NAME);
  }

  private List<String> list(String column, Predicate<String> valid, String expected) {
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

  private <E extends Enum<E>> E choice(String column, Class<E> type) {
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
