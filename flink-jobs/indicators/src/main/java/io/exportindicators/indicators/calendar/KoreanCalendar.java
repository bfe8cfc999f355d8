package io.exportindicators.indicators.calendar;

import io.exportindicators.indicators.Months;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Working days (조업일수) as Korea Customs Service and the ministry count them.
 *
 * <p>Monday to Friday 1, Saturday 0.5, Sunday 0; 0 on every holiday: public, substitute, temporary,
 * election, and 1 May. Years {@link #FIRST_YEAR} to {@link #LAST_YEAR}, NaN outside; complete from
 * the first, but temporary holidays and election days after 2026-10 are only known as they are
 * declared. The five-day week is counted back to the first year, as the agency does today.
 * Immutable; making one works out all its years.
 */
public final class KoreanCalendar implements WorkingDayCalendar {
  /** First year that is covered. */
  public static final int FIRST_YEAR = LunarHolidays.FIRST_YEAR;

  /** Last year that is covered. */
  public static final int LAST_YEAR = LunarHolidays.LAST_YEAR;

  private static final int WINDOWS = 3;

  private final List<List<Holiday>> holidays = new ArrayList<>();
  private final double[] days = new double[(LAST_YEAR - FIRST_YEAR + 1) * Months.YEAR * WINDOWS];

  /** The calendar with all the holidays known to it. */
  public KoreanCalendar() {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      List<Holiday> ofYear = HolidaysOfYear.of(year);
      holidays.add(ofYear);
      Set<LocalDate> off = new HashSet<>();
      ofYear.forEach(holiday -> off.add(holiday.date()));
      for (int monthValue = 1; monthValue <= Months.YEAR; monthValue++) {
        count(YearMonth.of(year, monthValue), off);
      }
    }
  }

  @Override
  public double workingDays(int month, Window window) {
    int year = Months.year(month);
    return year < FIRST_YEAR || year > LAST_YEAR ? Double.NaN : days[index(month, window)];
  }

  /** The holidays of a year in order of date; two may share a day. */
  public List<Holiday> holidays(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("the calendar does not reach " + year);
    }
    return holidays.get(year - FIRST_YEAR);
  }

  private void count(YearMonth month, Set<LocalDate> off) {
    int number = Months.of(month.getYear(), month.getMonthValue());
    double sum = 0;
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      LocalDate date = month.atDay(day);
      if (!off.contains(date)) {
        sum += weight(date.getDayOfWeek());
      }
      if (day == 10) {
        days[index(number, Window.DAYS_1_TO_10)] = sum;
      } else if (day == 20) {
        days[index(number, Window.DAYS_1_TO_20)] = sum;
      }
    }
    days[index(number, Window.MONTH)] = sum;
  }

  private static double weight(DayOfWeek weekday) {
    return switch (weekday) {
      case SATURDAY -> 0.5;
      case SUNDAY -> 0;
      default -> 1;
    };
  }

  private static int index(int month, Window window) {
    int place =
        switch (window) {
          case DAYS_1_TO_10 -> 0;
          case DAYS_1_TO_20 -> 1;
          case MONTH -> 2;
        };
    return (month - FIRST_YEAR * Months.YEAR) * WINDOWS + place;
  }
}
