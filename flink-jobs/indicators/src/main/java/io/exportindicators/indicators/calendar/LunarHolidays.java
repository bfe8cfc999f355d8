package io.exportindicators.indicators.calendar;

import java.time.LocalDate;

/**
 * The days of the Korean lunar calendar that are holidays, 1999 to 2050.
 *
 * <p>Seollal is 1 January, Buddha's Birthday 8 April, Chuseok 15 August of the lunar calendar as
 * reckoned for Seoul; it differs from China's at times (Seollal 2027-02-07 and 2028-01-27).
 */
final class LunarHolidays {
  /** First year of the table. */
  static final int FIRST_YEAR = 1999;

  /** Last year of the table. */
  static final int LAST_YEAR = 2050;

  /** Seollal, Buddha's Birthday and Chuseok of each year, as month times 100 plus day. */
  private static final int[][] DAYS = {
    {216, 522, 924}, // 1999
    {205, 511, 912}, // 2000
    {124, 501, 1001}, // 2001
    {212, 519, 921}, // 2002
    {201, 508, 911}, // 2003
    {122, 526, 928}, // 2004
    {209, 515, 918}, // 2005
    {129, 505, 1006}, // 2006
    {218, 524, 925}, // 2007
    {207, 512, 914}, // 2008
    {126, 502, 1003}, // 2009
    {214, 521, 922}, // 2010
    {203, 510, 912}, // 2011
    {123, 528, 930}, // 2012
    {210, 517, 919}, // 2013
    {131, 506, 908}, // 2014
    {219, 525, 927}, // 2015
    {208, 514, 915}, // 2016
    {128, 503, 1004}, // 2017
    {216, 522, 924}, // 2018
    {205, 512, 913}, // 2019
    {125, 430, 1001}, // 2020
    {212, 519, 921}, // 2021
    {201, 508, 910}, // 2022
    {122, 527, 929}, // 2023
    {210, 515, 917}, // 2024
    {129, 505, 1006}, // 2025
    {217, 524, 925}, // 2026
    {207, 513, 915}, // 2027
    {127, 502, 1003}, // 2028
    {213, 520, 922}, // 2029
    {203, 509, 912}, // 2030
    {123, 528, 1001}, // 2031
    {211, 516, 919}, // 2032
    {131, 506, 908}, // 2033
    {219, 525, 927}, // 2034
    {208, 515, 916}, // 2035
    {128, 503, 1004}, // 2036
    {215, 522, 924}, // 2037
    {204, 511, 913}, // 2038
    {124, 430, 1002}, // 2039
    {212, 518, 921}, // 2040
    {201, 507, 910}, // 2041
    {122, 526, 928}, // 2042
    {210, 516, 917}, // 2043
    {130, 505, 1005}, // 2044
    {217, 524, 925}, // 2045
    {206, 513, 915}, // 2046
    {126, 502, 1004}, // 2047
    {214, 520, 922}, // 2048
    {202, 509, 911}, // 2049
    {123, 528, 930}, // 2050
  };

  private LunarHolidays() {}

  static LocalDate seollal(int year) {
    return date(year, 0);
  }

  static LocalDate buddhasBirthday(int year) {
    return date(year, 1);
  }

  static LocalDate chuseok(int year) {
    return date(year, 2);
  }

  private static LocalDate date(int year, int column) {
    int day = DAYS[year - FIRST_YEAR][column];
    return LocalDate.of(year, day / 100, day % 100);
  }
}
