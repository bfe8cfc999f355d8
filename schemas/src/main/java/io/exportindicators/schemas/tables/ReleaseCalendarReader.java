package io.exportindicators.schemas.tables;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the release calendar: columns {@code source, days, months, at, zone, weekend, early_days,
 * grace_days}. Every error names its line and column.
 */
public final class ReleaseCalendarReader {
  private static final List<String> COLUMNS =
      List.of("source", "days", "months", "at", "zone", "weekend", "early_days", "grace_days");

  private static final Pattern DAY = Pattern.compile("[1-9]|[12][0-9]|3[01]");
  private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
  private static final int MONTHS = 12;
  private static final int MOST_DAYS = 366;

  private ReleaseCalendarReader() {}

  /** The calendar that comes with the program. */
  public static ReleaseCalendar standard() {
    return TableFile.ofProgram(
        ReleaseCalendarReader.class, "release-calendar.csv", ReleaseCalendarReader::read);
  }

  /**
   * The calendar in a file.
   *
   * @throws TableException when it has errors
   */
  public static ReleaseCalendar read(Path file) {
    return TableFile.ofFile("release calendar", file, ReleaseCalendarReader::read);
  }

  /** The calendar in a text; the name is used in errors. */
  public static ReleaseCalendar read(String name, Reader text) throws IOException {
    List<String> errors = new ArrayList<>();
    Map<Long, ReleaseRhythm> rows =
        TableFile.rows(name, text, COLUMNS, ReleaseCalendarReader::parse, errors);
    Map<String, Long> taken = new HashMap<>();
    rows.forEach(
        (line, row) -> {
          Long before = taken.putIfAbsent(row.source(), line);
          if (before != null) {
            errors.add(
                "%s, line %d, source: %s stands in line %d already"
                    .formatted(name, line, row.source(), before));
          }
        });
    if (!errors.isEmpty()) {
      throw new TableException(errors);
    }
    return new ReleaseCalendar(List.copyOf(rows.values()));
  }

  private static Optional<ReleaseRhythm> parse(TableRow line) {
    String source = line.matching("source", TableRow.ID);
    List<String> days = line.list("days", DAY.asMatchPredicate(), "1 to 31");
    if (days.isEmpty()) {
      line.error("days: at least one");
    }
    List<String> months = line.list("months", MONTH.asMatchPredicate(), "1 to 12");
    String at = line.matching("at", TIME);
    String zone = line.get("zone");
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      line.error("zone: '" + zone + "' is no time zone");
    }
    WeekendRule weekend = line.choice("weekend", WeekendRule.class);
    int early = line.integer("early_days", 0, MOST_DAYS);
    int grace = line.integer("grace_days", 0, MOST_DAYS);
    if (!line.errors().isEmpty()) {
      return Optional.empty();
    }
    ReleaseRhythm row =
        new ReleaseRhythm(
            source,
            days.stream().map(Integer::valueOf).toList(),
            months.isEmpty()
                ? IntStream.rangeClosed(1, MONTHS).boxed().toList()
                : months.stream().map(Integer::valueOf).toList(),
            LocalTime.parse(at),
            ZoneId.of(zone),
            weekend,
            early,
            grace);
    int distance = row.shortestDistance();
    if (early >= distance) {
      line.error(
          "early_days: %d are too many, two releases are %d days apart".formatted(early, distance));
    }
    return line.errors().isEmpty() ? Optional.of(row) : Optional.empty();
  }
}
