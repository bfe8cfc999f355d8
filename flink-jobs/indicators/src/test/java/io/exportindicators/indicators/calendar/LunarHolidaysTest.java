package io.exportindicators.indicators.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LunarHolidaysTest {
  /** Days are scanned, because the meaning of the calendar's year field has changed. */
  @Test
  void agreesWithTheKoreanCalendarOfIcu() {
    Calendar korean =
        Calendar.getInstance(TimeZone.GMT_ZONE, ULocale.forLanguageTag("ko-u-ca-dangi"));
    assertThat(korean.getType()).isEqualTo("dangi");
    int found = 0;
    for (LocalDate date = LocalDate.of(LunarHolidays.FIRST_YEAR, 1, 1);
        date.getYear() <= LunarHolidays.LAST_YEAR;
        date = date.plusDays(1)) {
      korean.setTimeInMillis(Duration.ofDays(date.toEpochDay()).plusHours(12).toMillis());
      if (korean.get(Calendar.IS_LEAP_MONTH) != 0) {
        continue;
      }
      int day = 100 * (korean.get(Calendar.MONTH) + 1) + korean.get(Calendar.DAY_OF_MONTH);
      int year = date.getYear();
      switch (day) {
        case 101 -> assertThat(LunarHolidays.seollal(year)).isEqualTo(date);
        case 408 -> assertThat(LunarHolidays.buddhasBirthday(year)).isEqualTo(date);
        case 815 -> assertThat(LunarHolidays.chuseok(year)).isEqualTo(date);
        default -> found--;
      }
      found++;
    }
    assertThat(found).isEqualTo(3 * (LunarHolidays.LAST_YEAR - LunarHolidays.FIRST_YEAR + 1));
  }

  @Test
  void differsFromChinaWhereKoreaDoes() {
    assertThat(LunarHolidays.seollal(2027)).isEqualTo("2027-02-07");
    assertThat(LunarHolidays.seollal(2028)).isEqualTo("2028-01-27");
  }
}
