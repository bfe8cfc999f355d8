package io.exportindicators.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code PRD_DE} of KOSIS means, which {@code PRD_SE} decides: 201101 is January 2011 with M
 * and its first quarter with Q.
 */
final class KosisPeriod {
  private static final Pattern TEXT = Pattern.compile("(\\d{4})(\\d{2})?");

  private KosisPeriod() {}

  /** The period; null where a problem was noted. */
  static PublishablePeriod of(KosisRow row, FileProblems problems) {
    String kind = row.field("PRD_SE");
    String expected =
        switch (kind) {
          case "M" -> "a month like 201101";
          case "Q" -> "a quarter like 201101";
          case "A", "Y" -> "a year like 2011";
          default -> null;
        };
    if (expected == null) {
      row.note("PRD_SE", "found \"%s\", expected M, Q, A or Y".formatted(kind), problems);
      return null;
    }
    return row.parse("PRD_DE", text -> parse(text, kind, expected), problems);
  }

  private static PublishablePeriod parse(String text, String kind, String expected)
      throws InvalidFieldException {
    Matcher matcher = TEXT.matcher(text);
    boolean year = kind.equals("A") || kind.equals("Y");
    if (!matcher.matches() || year != (matcher.group(2) == null)) {
      throw new InvalidFieldException(text, expected);
    }
    String plain = matcher.group(1);
    if (kind.equals("M")) {
      plain += "-" + matcher.group(2);
    } else if (kind.equals("Q")) {
      plain += "-Q" + Integer.parseInt(matcher.group(2));
    }
    try {
      return PublishablePeriod.of(plain);
    } catch (InvalidFieldException e) {
      throw new InvalidFieldException(text, expected);
    }
  }
}
