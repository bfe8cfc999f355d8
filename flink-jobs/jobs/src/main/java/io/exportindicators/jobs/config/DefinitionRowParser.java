package io.exportindicators.jobs.config;

import io.exportindicators.jobs.config.Definition.PartnerLevel;
import io.exportindicators.jobs.config.Definition.World;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.Reporters;
import io.exportindicators.schemas.tables.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns one line of the definition table into a row, or says what is wrong with each field. */
final class DefinitionRowParser {
  private static final int LARGEST_DIGITS = 10;

  private final TableRow line;

  DefinitionRowParser(TableRow line) {
    this.line = line;
  }

  /** The row, empty when anything is wrong. */
  Optional<Definition> parse() {
    int number = line.integer("number", 1, GroupKey.ROWS - 1);
    int digits = line.integer("digits", 1, LARGEST_DIGITS);
    Pattern code = Pattern.compile("\\d{" + Math.max(1, digits) + "}");
    List<String> codes =
        line.get("codes").equals("*")
            ? List.of()
            : line.list(
                "codes", c -> code.matcher(c).matches(), "codes of " + digits + " digits or *");
    if (codes.isEmpty() && !line.get("codes").equals("*")) {
      line.error("codes: at least one code, or * for all");
    }
    World world = line.get("world").isEmpty() ? World.NONE : line.choice("world", World.class);
    List<String> reporters =
        line.get("reporters").equals("*")
            ? everyReporter(world)
            : line.list(
                "reporters", r -> Reporters.numberOf(r) >= 0, "ISO 3166-1 alpha-3 codes or *");
    if (reporters.isEmpty()) {
      line.error("reporters: at least one");
    }
    PartnerLevel level = line.choice("partner_level", PartnerLevel.class);
    List<String> partners =
        line.list(
            "partners",
            p -> PartnerCode.of(p) >= 0 && !p.equals("WLD") && !p.equals("OTH"),
            "codes of three letters or digits, without WLD and OTH");
    if (level == PartnerLevel.WORLD && !partners.isEmpty()) {
      line.error("partners: none where partner_level is world");
    }
    int items = partners.size() + (codes.size() < 2 ? 0 : codes.size());
    if (items > SeriesNumber.SLOTS - 2) {
      line.error("partners and codes: at most " + (SeriesNumber.SLOTS - 2));
    }
    if (!line.get("unit").equals("USD")) {
      line.error("unit: USD is expected, is '" + line.get("unit") + "'");
    }
    Flow flow = line.choice("flow", Flow.class);
    if (flow == Flow.UNKNOWN) {
      line.error("flow: export or import is expected");
    }
    Definition row =
        new Definition(
            number,
            line.matching("definition", TableRow.ID),
            line.matching("sector", TableRow.ID),
            new LinkedHashSet<>(reporters),
            flow,
            line.matching("source", TableRow.ID),
            line.matching("classification", TableRow.TEXT),
            line.matching("version", TableRow.TEXT),
            digits,
            codes,
            level,
            partners,
            line.name("whole"),
            line.name("compared_with"),
            line.name("continues"),
            world,
            line.list("re_exporters", reporters::contains, "the row's reporters"),
            isHeadline(flow));
    return line.errors().isEmpty() ? Optional.of(row) : Optional.empty();
  }

  private boolean isHeadline(Flow flow) {
    String field = line.get("headline");
    if (!field.isEmpty() && !field.equals("yes")) {
      line.error("headline: yes or nothing is expected, is '" + field + "'");
    }
    if (field.equals("yes") && flow != Flow.EXPORT) {
      line.error("headline: exports only");
    }
    return field.equals("yes");
  }

  /** A World row is a reporter only where the world is not the sum of the others. */
  private static List<String> everyReporter(World world) {
    List<String> all = new ArrayList<>(Reporters.all());
    if (world != World.WLD) {
      all.remove("WLD");
    }
    return all;
  }
}
