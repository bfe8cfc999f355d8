package io.exportindicators.schemas.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are those of Seoul at nine, midnight in UTC; 2026-10-11 is a Sunday. */
class ReleaseRhythmTest {
  private static final long SEED = 20261126;
  private static final List<Integer> ALL_YEAR = IntStream.rangeClosed(1, 12).boxed().toList();

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-10-12, the 11th is a Sunday",
    "2026-10-12, 2026-10-21, the Monday after is that of the 11th",
    "2026-10-09, 2026-10-21, two days early is that of the 11th",
    "2026-10-08, 2026-10-12, three days early is that of the 1st",
    "2026-10-15, 2026-10-21, a correction is not that of the 21st",
    "2026-10-21, 2026-11-02, the 1st of the next month is a Sunday",
    "2026-12-21, 2027-01-01, across the year",
    "2026-12-30, 2027-01-11, early across the year",
    "2028-02-21, 2028-03-01, a leap day between",
  })
  void customsPublishesThriceAMonth(LocalDate published, LocalDate due, String why) {
    ReleaseRhythm customs = rhythm(List.of(21, 1, 11), ALL_YEAR, WeekendRule.NEXT_WEEKDAY, 2, 0);
    assertThat(customs.due(atNine(published))).as(why).isEqualTo(atNine(due));
  }

  @Test
  void aScheduledDayComesAfterTheWeekendThatMovesIt() {
    ReleaseRhythm customs = rhythm(List.of(1, 11, 21), ALL_YEAR, WeekendRule.NEXT_WEEKDAY, 0, 5);
    assertThat(customs.comesAt(LocalDate.parse("2026-10-21"))).isEqualTo(atNine("2026-10-21"));
    assertThat(customs.comesAt(LocalDate.parse("2026-10-11"))).isEqualTo(atNine("2026-10-12"));
  }

  @ParameterizedTest
  @CsvSource({
    "2028-01-31, 2028-02-29", "2027-01-31, 2027-02-28", "2027-02-28, 2027-03-31",
    "2027-04-30, 2027-05-31", "2027-12-31, 2028-01-31", "2027-03-27, 2027-04-30",
    "2027-03-26, 2027-03-31"
  })
  void theThirtyFirstIsTheLastOfEveryMonth(LocalDate published, LocalDate due) {
    ReleaseRhythm monthly = rhythm(List.of(31), ALL_YEAR, WeekendRule.SAME_DAY, 4, 0);
    assertThat(monthly.due(atNine(published))).isEqualTo(atNine(due));
  }

  @Test
  void quartersAndYearsNameTheirMonths() {
    ReleaseRhythm quarterly =
        rhythm(List.of(31), List.of(12, 9, 6, 3), WeekendRule.SAME_DAY, 31, 0);
    assertThat(quarterly.due(atNine("2026-06-30"))).isEqualTo(atNine("2026-09-30"));
    assertThat(quarterly.due(atNine("2026-12-31"))).isEqualTo(atNine("2027-03-31"));
    ReleaseRhythm annual = rhythm(List.of(10), List.of(4), WeekendRule.SAME_DAY, 45, 0);
    assertThat(annual.due(atNine("2026-03-03"))).isEqualTo(atNine("2027-04-10"));
    assertThat(annual.due(atNine("2025-04-11"))).isEqualTo(atNine("2026-04-10"));
  }

  @Test
  void graceIsAddedToTheMovedDayAndSundaysMayStay() {
    Instant newest = atNine("2026-10-01");
    List<Integer> days = List.of(1, 11);
    assertThat(rhythm(days, ALL_YEAR, WeekendRule.NEXT_WEEKDAY, 2, 5).due(newest))
        .isEqualTo(atNine("2026-10-17"));
    assertThat(rhythm(days, ALL_YEAR, WeekendRule.SAME_DAY, 2, 5).due(newest))
        .isEqualTo(atNine("2026-10-16"));
  }

  @Test
  void aDayIsThatOfTheZone() {
    ReleaseRhythm customs = rhythm(List.of(1, 11, 21), ALL_YEAR, WeekendRule.SAME_DAY, 0, 0);
    assertThat(customs.due(Instant.parse("2026-10-10T14:59:59Z"))).isEqualTo(atNine("2026-10-11"));
    assertThat(customs.due(Instant.parse("2026-10-10T15:00:00Z"))).isEqualTo(atNine("2026-10-21"));
  }

  @Test
  void theClockChangesOfAZoneAreInTheTime() {
    ReleaseRhythm brussels =
        new ReleaseRhythm(
            "eurostat",
            List.of(20),
            ALL_YEAR,
            LocalTime.of(11, 0),
            ZoneId.of("Europe/Brussels"),
            WeekendRule.SAME_DAY,
            0,
            0);
    assertThat(brussels.due(Instant.parse("2026-02-20T10:00:00Z")))
        .isEqualTo("2026-03-20T10:00:00Z");
    assertThat(brussels.due(Instant.parse("2026-03-20T10:00:00Z")))
        .isEqualTo("2026-04-20T09:00:00Z");
  }

  @Test
  void everyReleaseInTimeMovesTheDueTimeByOneRelease() {
    rhythms().forEach(ReleaseRhythmTest::eachScheduledDayMakesTheNextDue);
  }

  @Test
  void theDueTimeIsAfterThePublicationAndNeverGoesBack() {
    Random random = new Random(SEED);
    rhythms()
        .forEach(
            rhythm -> {
              Instant published = atNine("1999-12-31");
              Instant before = Instant.MIN;
              while (published.isBefore(atNine("2012-01-01"))) {
                Instant due = rhythm.due(published);
                assertThat(due).as("%s, %s", rhythm, published).isAfter(published);
                assertThat(due).as("%s, %s", rhythm, published).isAfterOrEqualTo(before);
                before = due;
                published = published.plus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
              }
            });
  }

  /** Published up to the days early and up to the next early one, it is the same release. */
  private static void eachScheduledDayMakesTheNextDue(ReleaseRhythm rhythm) {
    LocalDate day = rhythm.scheduledAfter(LocalDate.of(1999, 12, 31));
    while (day.getYear() < 2012) {
      LocalDate next = rhythm.scheduledAfter(day);
      assertThat(next).isAfter(day);
      Instant due = atNine(rhythm.weekend().moved(next).plusDays(rhythm.graceDays()));
      LocalDate first = day.minusDays(rhythm.earlyDays());
      LocalDate last = next.minusDays(rhythm.earlyDays() + 1L);
      assertThat(rhythm.due(atNine(first))).as("%s, %s", rhythm, first).isEqualTo(due);
      assertThat(rhythm.due(atNine(day))).as("%s, %s", rhythm, day).isEqualTo(due);
      assertThat(rhythm.due(atNine(last))).as("%s, %s", rhythm, last).isEqualTo(due);
      day = next;
    }
  }

  private static Stream<ReleaseRhythm> rhythms() {
    Random random = new Random(SEED);
    return Stream.generate(
            () -> {
              ReleaseRhythm plain =
                  rhythm(some(random, 31), some(random, 12), WeekendRule.SAME_DAY, 0, 0);
              return rhythm(
                  plain.days(),
                  plain.months(),
                  random.nextBoolean() ? WeekendRule.SAME_DAY : WeekendRule.NEXT_WEEKDAY,
                  random.nextInt(plain.shortestDistance()),
                  random.nextInt(20));
            })
        .limit(60);
  }

  private static List<Integer> some(Random random, int largest) {
    List<Integer> numbers = new ArrayList<>(IntStream.rangeClosed(1, largest).boxed().toList());
    Collections.shuffle(numbers, random);
    return numbers.subList(0, 1 + random.nextInt(4));
  }

  private static ReleaseRhythm rhythm(
      List<Integer> days, List<Integer> months, WeekendRule weekend, int early, int grace) {
    ZoneId seoul = ZoneId.of("Asia/Seoul");
    return new ReleaseRhythm(
        "customs", days, months, LocalTime.of(9, 0), seoul, weekend, early, grace);
  }

  private static Instant atNine(String date) {
    return atNine(LocalDate.parse(date));
  }

  private static Instant atNine(LocalDate date) {
    return date.atTime(9, 0).atZone(ZoneId.of("Asia/Seoul")).toInstant();
  }
}
