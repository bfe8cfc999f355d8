package io.exportindicators.indicators.calendar;

import static io.exportindicators.indicators.calendar.Holiday.Kind.FIXED;
import static io.exportindicators.indicators.calendar.Holiday.Kind.LABOUR;
import static io.exportindicators.indicators.calendar.Holiday.Kind.LUNAR;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The holidays that return every year, and from when on each may have a substitute.
 *
 * <p>Source: the Regulation on Holidays of Public Offices as amended in 2013, 2021, 2023 and 2026.
 */
enum PublicHoliday {
  NEW_YEAR("New Year", FIXED),
  SEOLLAL("Seollal", LUNAR),
  INDEPENDENCE_MOVEMENT_DAY("Independence Movement Day", FIXED),
  ARBOR_DAY("Arbor Day", FIXED),
  LABOUR_DAY("Labour Day", LABOUR),
  CHILDRENS_DAY("Children's Day", FIXED),
  BUDDHAS_BIRTHDAY("Buddha's Birthday", LUNAR),
  MEMORIAL_DAY("Memorial Day", FIXED),
  CONSTITUTION_DAY("Constitution Day", FIXED),
  LIBERATION_DAY("Liberation Day", FIXED),
  CHUSEOK("Chuseok", LUNAR),
  NATIONAL_FOUNDATION_DAY("National Foundation Day", FIXED),
  HANGEUL_DAY("Hangeul Day", FIXED),
  CHRISTMAS("Christmas", FIXED);

  private static final LocalDate NATIONAL_DAYS_SUBSTITUTED = LocalDate.of(2021, 8, 4);
  private static final LocalDate RELIGIOUS_DAYS_SUBSTITUTED = LocalDate.of(2023, 5, 4);

  private final String label;
  private final Holiday.Kind kind;

  PublicHoliday(String label, Holiday.Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** Its middle or only day in a year. */
  LocalDate in(int year) {
    return switch (this) {
      case NEW_YEAR -> MonthDay.of(1, 1).atYear(year);
      case SEOLLAL -> LunarHolidays.seollal(year);
      case INDEPENDENCE_MOVEMENT_DAY -> MonthDay.of(3, 1).atYear(year);
      case ARBOR_DAY -> MonthDay.of(4, 5).atYear(year);
      case LABOUR_DAY -> MonthDay.of(5, 1).atYear(year);
      case CHILDRENS_DAY -> MonthDay.of(5, 5).atYear(year);
      case BUDDHAS_BIRTHDAY -> LunarHolidays.buddhasBirthday(year);
      case MEMORIAL_DAY -> MonthDay.of(6, 6).atYear(year);
      case CONSTITUTION_DAY -> MonthDay.of(7, 17).atYear(year);
      case LIBERATION_DAY -> MonthDay.of(8, 15).atYear(year);
      case CHUSEOK -> LunarHolidays.chuseok(year);
      case NATIONAL_FOUNDATION_DAY -> MonthDay.of(10, 3).atYear(year);
      case HANGEUL_DAY -> MonthDay.of(10, 9).atYear(year);
      case CHRISTMAS -> MonthDay.of(12, 25).atYear(year);
    };
  }

  /** Whether it was a holiday in a year from 1999 on. */
  boolean existsIn(int year) {
    return switch (this) {
      case ARBOR_DAY -> year <= 2005;
      case CONSTITUTION_DAY -> year <= 2007 || year >= 2026;
      case HANGEUL_DAY -> year >= 2013;
      default -> true;
    };
  }

  /** Days off before it and after it. */
  int daysAround() {
    return this == SEOLLAL || this == CHUSEOK ? 1 : 0;
  }

  /** Whether it has a substitute where it falls on a Sunday or on another holiday. */
  boolean substituted(LocalDate date) {
    return switch (this) {
      case NEW_YEAR, MEMORIAL_DAY, ARBOR_DAY -> false;
      case SEOLLAL, CHUSEOK, CHILDRENS_DAY -> date.getYear() >= 2014;
      case INDEPENDENCE_MOVEMENT_DAY, LIBERATION_DAY, NATIONAL_FOUNDATION_DAY, HANGEUL_DAY ->
          !date.isBefore(NATIONAL_DAYS_SUBSTITUTED);
      case BUDDHAS_BIRTHDAY, CHRISTMAS -> !date.isBefore(RELIGIOUS_DAYS_SUBSTITUTED);
      case LABOUR_DAY, CONSTITUTION_DAY -> date.getYear() >= 2026;
    };
  }

  /** Whether, if it is substituted, it is so where it falls on a Saturday too. */
  boolean substitutedOnSaturday() {
    return this != SEOLLAL && this != CHUSEOK;
  }

  /** Whether its substitutes are read from the rules but not confirmed yet. */
  boolean substituteExpected() {
    return this == LABOUR_DAY || this == CONSTITUTION_DAY;
  }

  String label() {
    return label;
  }

  Holiday.Kind kind() {
    return kind;
  }
}
