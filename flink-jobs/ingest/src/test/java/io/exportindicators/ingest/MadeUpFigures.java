package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Made-up figures in the form in which the Korea Customs Service answers: elements in alphabetical
 * order, amounts with commas and a space before them.
 */
final class MadeUpFigures {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  private final Map<ReferencePeriod, long[]> windows =
      new TreeMap<>(Comparator.comparing(ReferencePeriod::lastDay));

  /** Publishes windows. */
  void put(String... periods) {
    for (String period : periods) {
      ReferencePeriod window = ReferencePeriod.parse(period).orElseThrow();
      long[] amounts = new long[Kcs10DayOperation.COLUMNS];
      Arrays.setAll(
          amounts,
          column ->
              1_000_000L * window.lastDay().getDayOfMonth() / (column + 1)
                  + window.firstMonth().getYear());
      windows.put(window, amounts);
    }
  }

  /** Publishes all windows of months. */
  void putMonths(String first, String last) {
    for (YearMonth month = YearMonth.parse(first);
        !month.isAfter(YearMonth.parse(last));
        month = month.plusMonths(1)) {
      put(month + "/10", month + "/20", month.toString());
    }
  }

  /** Revises an amount. */
  void add(String period, int column, long thousandUsd) {
    windows.get(ReferencePeriod.parse(period).orElseThrow())[column] += thousandUsd;
  }

  long thousandUsd(String period, int column) {
    return windows.get(ReferencePeriod.parse(period).orElseThrow())[column];
  }

  /** The answer for months. */
  String response(String first, String last) {
    StringBuilder items = new StringBuilder();
    int count = 0;
    for (Map.Entry<ReferencePeriod, long[]> window : windows.entrySet()) {
      String month = MONTH.format(window.getKey().firstMonth());
      if (month.compareTo(first) >= 0 && month.compareTo(last) <= 0) {
        items.append(item(month, window.getKey().lastDay().getDayOfMonth(), window.getValue()));
        count++;
      }
    }
    return """
        <?xml version="1.0"?>
        <response><header><resultCode>00</resultCode><resultMsg>정상서비스.</resultMsg></header>
        <body>%s<totalCount>%d</totalCount></body></response>"""
        .formatted(count == 0 ? "<items/>" : "<items>\n" + items + "</items>", count);
  }

  private static String item(String month, int day, long[] amounts) {
    StringBuilder item = new StringBuilder("<item>\n");
    for (int column = 0; column < amounts.length; column++) {
      String name = "itemUsdAmt%02d".formatted(column);
      item.append(String.format(Locale.ROOT, "<%s> %,d</%s>", name, amounts[column], name));
    }
    return item.append(
            "\n<priodDt>01~%d</priodDt><priodMon>%s</priodMon><priodYear>%s</priodYear>\n</item>\n"
                .formatted(day, month, month.substring(0, 4)))
        .toString();
  }
}
