package io.exportindicators.indicators.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Works out the holidays of one year: those that return, those declared, then substitutes.
 *
 * <p>A substitute is the next day that is neither a weekend nor a holiday nor another substitute.
 * Each holiday that falls on a Sunday (some on a Saturday) has its own; where several meet on
 * another day, all but one have.
 */
final class HolidaysOfYear {
  private final List<Holiday> holidays = new ArrayList<>();
  private final Set<LocalDate> taken = new HashSet<>();

  private HolidaysOfYear() {}

  /** The holidays of a year in order of date. */
  static List<Holiday> of(int year) {
    HolidaysOfYear result = new HolidaysOfYear();
    Map<LocalDate, List<PublicHoliday>> returning = result.addReturning(year);
    for (Holiday declared : DeclaredHolidays.all()) {
      if (declared.date().getYear() == year) {
        result.add(declared);
      }
    }
    returning.forEach(result::addSubstitutes);
    result.holidays.sort(Comparator.comparing(Holiday::date));
    return List.copyOf(result.holidays);
  }

  private Map<LocalDate, List<PublicHoliday>> addReturning(int year) {
    Map<LocalDate, List<PublicHoliday>> byDate = new TreeMap<>();
    for (PublicHoliday holiday : PublicHoliday.values()) {
      if (holiday.existsIn(year)) {
        for (int day = -holiday.daysAround(); day <= holiday.daysAround(); day++) {
          LocalDate date = holiday.in(year).plusDays(day);
          byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(holiday);
          add(new Holiday(date, holiday.label(), holiday.kind(), false));
        }
      }
    }
    return byDate;
  }

  private void addSubstitutes(LocalDate date, List<PublicHoliday> onDate) {
    DayOfWeek weekday = date.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    int most = weekend ? onDate.size() : onDate.size() - 1;
    for (PublicHoliday holiday : onDate) {
      if (most > 0
          && holiday.substituted(date)
          && (weekday != DayOfWeek.SATURDAY || holiday.substitutedOnSaturday())) {
        most--;
        add(
            new Holiday(
                nextFree(date),
                holiday.label(),
                Holiday.Kind.SUBSTITUTE,
                holiday.substituteExpected()));
      }
    }
  }

  private LocalDate nextFree(LocalDate date) {
    LocalDate next = date.plusDays(1);
    while (taken.contains(next)
        || next.getDayOfWeek() == DayOfWeek.SATURDAY
        || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
      next = next.plusDays(1);
    }
    return next;
  }

  private void add(Holiday holiday) {
    holidays.add(holiday);
    taken.add(holiday.date());
  }
}
