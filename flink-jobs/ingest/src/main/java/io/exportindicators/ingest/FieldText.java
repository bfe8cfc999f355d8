package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import io.exportindicators.schemas.Status;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The texts that fields of a file may have; each method says what it expected instead. */
final class FieldText {
  /** Where a publication without a time of day is taken to be, at nine in the morning. */
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern ECONOMY = Pattern.compile("[A-Z0-9]{3}");
  private static final Pattern CLASSIFICATION = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,31}");
  private static final Pattern PRODUCT = Pattern.compile("[0-9]{1,10}");
  private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}](.{0,62}[^\\s\\p{Cntrl}])?");
  private static final Pattern SENTENCE =
      Pattern.compile("[^\\s\\p{Cntrl}]([^\\p{Cntrl}]{0,298}[^\\s\\p{Cntrl}])?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,19}(\\.\\d{1,19})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private FieldText() {}

  static String id(String text) throws InvalidFieldException {
    return matching(text, ID, "lower-case letters, digits and hyphens");
  }

  static String economy(String text) throws InvalidFieldException {
    return matching(text, ECONOMY, "three upper-case letters or digits like KOR");
  }

  static String classification(String text) throws InvalidFieldException {
    return matching(text, CLASSIFICATION, "upper-case letters, digits and hyphens like HS");
  }

  static String version(String text) throws InvalidFieldException {
    return matching(text, VERSION, "letters, digits, dots and hyphens like 2022");
  }

  static String product(String text) throws InvalidFieldException {
    return matching(text, PRODUCT, "1 to 10 digits");
  }

  static String region(String text) throws InvalidFieldException {
    return text.isEmpty()
        ? text
        : matching(text, NAME, "a name of up to 64 characters, or nothing");
  }

  /** Words for people. */
  static String sentence(String text) throws InvalidFieldException {
    return matching(text, SENTENCE, "words of up to 300 characters");
  }

  static String sentenceOrNothing(String text) throws InvalidFieldException {
    return text.isEmpty() ? text : sentence(text);
  }

  /** A figure that may be negative. */
  static BigDecimal number(String text) throws InvalidFieldException {
    return new BigDecimal(matching(text, NUMBER, "a plain decimal like -0.562"));
  }

  static ReferencePeriod period(String text) throws InvalidFieldException {
    return ReferencePeriod.parse(text)
        .orElseThrow(
            () ->
                new InvalidFieldException(
                    text, "a period like 2026-07, 2026-07/10, 2026-07/20, 2026-Q3 or 2026"));
  }

  /** A period that is no window of a month. */
  static ReferencePeriod wholePeriod(String text) throws InvalidFieldException {
    ReferencePeriod period = period(text);
    if (period.kind() == Kind.DAYS_1_TO_10 || period.kind() == Kind.DAYS_1_TO_20) {
      throw new InvalidFieldException(text, "a month, quarter or year");
    }
    return period;
  }

  static Status status(String text) throws InvalidFieldException {
    return oneOf(
        text,
        Map.of(
            "provisional", Status.PROVISIONAL,
            "monthly-final", Status.MONTHLY_FINAL,
            "annual-final", Status.ANNUAL_FINAL));
  }

  static boolean truth(String text) throws InvalidFieldException {
    return oneOf(text, Map.of("true", true, "false", false));
  }

  /** A publication: a date, meaning nine in the morning in Seoul, or a date-time with offset. */
  static Instant published(String text) throws InvalidFieldException {
    if (!DATE.matcher(text).matches()) {
      return instant(text);
    }
    try {
      return plausible(text, LocalDate.parse(text).atTime(MORNING).atZone(SEOUL).toInstant());
    } catch (DateTimeException e) {
      throw new InvalidFieldException(text, "a date like 2026-07-01");
    }
  }

  /** A date-time with offset, to the millisecond. */
  static Instant instant(String text) throws InvalidFieldException {
    try {
      return plausible(text, OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      throw new InvalidFieldException(
          text, "a date-time with offset like 2026-07-01T09:00:00+09:00, or where allowed a date");
    }
  }

  static <T> T oneOf(String text, Map<String, T> choices) throws InvalidFieldException {
    T choice = choices.get(text);
    if (choice == null) {
      throw new InvalidFieldException(text, String.join(" | ", new TreeSet<>(choices.keySet())));
    }
    return choice;
  }

  private static Instant plausible(String text, Instant instant) throws InvalidFieldException {
    int year = instant.atZone(SEOUL).getYear();
    if (year < ReferencePeriod.FIRST_YEAR || year > ReferencePeriod.LAST_YEAR) {
      throw new InvalidFieldException(text, "a year from 1960 to 2129");
    }
    if (!instant.truncatedTo(ChronoUnit.MILLIS).equals(instant)) {
      throw new InvalidFieldException(text, "nothing finer than a millisecond");
    }
    return instant;
  }

  private static String matching(String text, Pattern pattern, String expected)
      throws InvalidFieldException {
    if (!pattern.matcher(text).matches()) {
      throw new InvalidFieldException(text, expected);
    }
    return text;
  }
}
