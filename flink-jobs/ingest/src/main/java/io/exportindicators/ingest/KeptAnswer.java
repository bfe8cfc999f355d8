package io.exportindicators.ingest;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file that holds an answer of the Korea Customs Service: it says what the answer
 * does not, so that the file can be loaded again.
 *
 * <p>{@code kcs-10day_exports-by-item_2026-11-21T000031.123Z_202412-202511.xml}: the operation,
 * when it was read (UTC), and the months that were asked for.
 */
record KeptAnswer(Kcs10DayOperation operation, Instant readAt, YearMonth first, YearMonth last) {
  private static final Pattern NAME =
      Pattern.compile(
          "kcs-10day_([a-z-]+)_(\\d{4}-\\d{2}-\\d{2}T\\d{6}\\.\\d{3})Z_(\\d{6})-(\\d{6})\\.xml");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS");

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  /** What a file's name says, empty where it is no such name. */
  static Optional<KeptAnswer> of(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new KeptAnswer(
              Kcs10DayOperation.of(name.group(1)),
              LocalDateTime.parse(name.group(2), TIME).toInstant(ZoneOffset.UTC),
              YearMonth.parse(name.group(3), MONTH),
              YearMonth.parse(name.group(4), MONTH)));
    } catch (InvalidFieldException | DateTimeException e) {
      return Optional.empty();
    }
  }

  String fileName() {
    return "kcs-10day_%s_%sZ_%s-%s.xml"
        .formatted(
            operation.text(),
            TIME.format(readAt.atOffset(ZoneOffset.UTC)),
            MONTH.format(first),
            MONTH.format(last));
  }
}
