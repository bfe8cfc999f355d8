package io.exportindicators.demo.oracle;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Seollal, Buddha's Birthday and Chuseok by ICU's Korean calendar. */
final class LunarFeasts {
  private static final int FIRST_YEAR = 1998;
  private static final int LAST_YEAR = 2051;
  private static final String SEOUL = "Asia/Seoul";

  private LunarFeasts() {}

  /** Creates the table {@code feast (day, name)}. */
  static void load(Connection connection) throws SQLException {
    try (Statement create = connection.createStatement()) {
      create.execute("CREATE TABLE feast (day DATE, name VARCHAR)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO feast VALUES (CAST(? AS DATE), ?)")) {
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        insert(insert, day(year, 1, 1), "Seollal");
        insert(insert, day(year, 4, 8), "Buddha");
        insert(insert, day(year, 8, 15), "Chuseok");
      }
    }
  }

  private static void insert(PreparedStatement insert, LocalDate day, String name)
      throws SQLException {
    insert.setString(1, day.toString());
    insert.setString(2, name);
    insert.executeUpdate();
  }

  /** A day of the lunar year that begins in a Gregorian year. */
  static LocalDate day(int year, int month, int dayOfMonth) {
    Calendar calendar =
        Calendar.getInstance(TimeZone.getTimeZone(SEOUL), new ULocale("ko_KR@calendar=dangi"));
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.IS_LEAP_MONTH, 0);
    calendar.set(Calendar.DAY_OF_MONTH, dayOfMonth);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZoneId.of(SEOUL)).toLocalDate();
  }
}
