package io.exportindicators.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.calendar.Holiday;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.ingest.Release;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.schemas.tables.Measure;
import io.exportindicators.schemas.tables.MeasureTableReader;
import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import io.exportindicators.schemas.tables.ReleaseRhythm;
import io.exportindicators.schemas.tables.WeekendRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The standard release calendar against real releases and the holidays of Korea. */
class ReleaseCalendarTest {
  private static final ReleaseCalendar CALENDAR = ReleaseCalendarReader.standard();
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** Sources by what the list of published releases calls them. */
  private static final Map<String, String> SOURCES =
      Map.of("kcs", "kcs-10day", "kcs-confirmed", "kcs-hs", "motie", "motie");

  @Test
  void everySourceOfItPublishesFigures() {
    Set<String> known =
        Stream.concat(
                DefinitionTableReader.standard().rows().stream().map(Definition::source),
                MeasureTableReader.standard().of("KOR").stream().map(Measure::source))
            .collect(Collectors.toSet());
    assertThat(known).containsAll(CALENDAR.rhythms().stream().map(ReleaseRhythm::source).toList());
  }

  @Test
  void noReleaseThatCameWasLateOrCountedForAnother() {
    List<String> wrong = new ArrayList<>();
    TreeMap<Long, Integer> after = new TreeMap<>();
    for (String[] release : PublishedFile.rows("releases.csv")) {
      String[] what = release[0].split(" ", -1);
      ReleaseRhythm rhythm = rhythm(SOURCES.get(what[0]));
      LocalDate scheduled = scheduled(what[0], what[1]);
      Instant due = dueIfNoneCame(rhythm, scheduled);
      Instant published = atNine(LocalDate.parse(release[3]));
      after.merge(DAYS.between(atNine(scheduled), published), 1, Integer::sum);
      if (published.isAfter(due) || !rhythm.due(published).equals(rhythm.due(atNine(scheduled)))) {
        wrong.add(release[0] + " of " + published + ", due " + due);
      }
    }
    System.out.println("releases by days after the scheduled one: " + after);
    assertThat(wrong).isEmpty();
    assertThat(after).containsKeys(0L, 1L, 2L);
  }

  @Test
  void inTheFiguresNoneWasOverdueButTheOneThatIsMissing() {
    TreeMap<String, TreeSet<Instant>> published = new TreeMap<>();
    for (Release release : RealFigures.inOrderOfPublication()) {
      published
          .computeIfAbsent(release.source(), source -> new TreeSet<>())
          .add(release.publishedAt());
    }
    List<String> late = new ArrayList<>();
    published.forEach(
        (source, times) -> {
          for (Instant newest : times.headSet(times.last())) {
            Instant next = times.higher(newest);
            CALENDAR
                .due(source, newest)
                .filter(due -> next.isAfter(due))
                .ifPresent(due -> late.add(source + " of " + next + ", due " + due));
          }
        });
    // The release of 2026-07/20 was not to be had.
    assertThat(late).containsExactly("kcs-10day of 2026-08-01T00:00:00Z, due 2026-07-26T00:00:00Z");
  }

  /** Where a weekend moves a release, public holidays move it, and stay within the grace. */
  @Test
  void theGraceIsLongEnoughForPublicHolidays() {
    List<String> late = new ArrayList<>();
    Set<LocalDate> holidays = holidays();
    for (ReleaseRhythm rhythm : CALENDAR.rhythms()) {
      if (rhythm.weekend() != WeekendRule.NEXT_WEEKDAY) {
        continue;
      }
      LocalDate day = rhythm.scheduledAfter(LocalDate.of(2000, 1, 31));
      while (day.getYear() < KoreanCalendar.LAST_YEAR) {
        LocalDate comes = nextWorkingDay(day, holidays);
        if (atNine(comes).isAfter(dueIfNoneCame(rhythm, day))) {
          late.add(rhythm.source() + " " + day);
        }
        day = rhythm.scheduledAfter(day);
      }
    }
    // From Saturday to Monday of the week after, by a temporary holiday.
    assertThat(late)
        .containsExactlyInAnyOrder(
            "kcs-10day 2017-10-01",
            "kcs-10day-imports-by-item 2017-10-01",
            "kcs-10day-exports-by-country 2017-10-01",
            "kcs-10day-imports-by-country 2017-10-01");
  }

  private static ReleaseRhythm rhythm(String source) {
    return CALENDAR.rhythms().stream()
        .filter(rhythm -> rhythm.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  /** The day that the agency names for a window, or for a month as first told or confirmed. */
  private static LocalDate scheduled(String kind, String period) {
    YearMonth month = YearMonth.parse(period.substring(0, "2026-01".length()));
    if (period.endsWith("/10")) {
      return month.atDay(11);
    }
    if (period.endsWith("/20")) {
      return month.atDay(21);
    }
    return month.plusMonths(1).atDay(kind.equals("kcs-confirmed") ? 15 : 1);
  }

  /** By when the release of a scheduled day is due while the newest is the one before. */
  private static Instant dueIfNoneCame(ReleaseRhythm rhythm, LocalDate scheduled) {
    return rhythm.due(atNine(scheduled.minusDays(rhythm.earlyDays() + 1L)));
  }

  private static Set<LocalDate> holidays() {
    KoreanCalendar calendar = new KoreanCalendar();
    return IntStream.rangeClosed(2000, KoreanCalendar.LAST_YEAR)
        .boxed()
        .flatMap(year -> calendar.holidays(year).stream())
        .map(Holiday::date)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static LocalDate nextWorkingDay(LocalDate day, Set<LocalDate> holidays) {
    LocalDate next = day;
    while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || holidays.contains(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static Instant atNine(LocalDate day) {
    return day.atTime(9, 0).atZone(SEOUL).toInstant();
  }
}
