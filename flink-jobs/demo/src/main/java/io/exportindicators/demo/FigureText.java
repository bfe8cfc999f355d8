package io.exportindicators.demo;

import io.exportindicators.schemas.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures as people read them. */
final class FigureText {
  private static final double BILLION = 1e9;
  private static final double TRILLION = 1e12;
  private static final DateTimeFormatter SEOUL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'KST'", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Seoul"));

  private FigureText() {}

  /** An amount like {@code 60.50 bn USD}. */
  static String amount(double usd) {
    return String.format(Locale.ROOT, "%.2f bn USD", usd / BILLION);
  }

  /** A value in a unit, ratios as percent: {@code 4.88 %}, {@code 170.00 trn KRW}. */
  static String value(double value, String unit) {
    return switch (unit) {
      case "USD" -> amount(value);
      case "KRW" -> String.format(Locale.ROOT, "%.2f trn KRW", value / TRILLION);
      case "ratio" -> String.format(Locale.ROOT, "%.2f %%", 100 * value);
      default -> String.format(Locale.ROOT, "%,.0f %s", value, unit);
    };
  }

  /** A ratio like {@code +83.5 %}, {@code -} where there is none. */
  static String growth(Double ratio) {
    return ratio == null ? "-" : String.format(Locale.ROOT, "%+.1f %%", 100 * ratio);
  }

  /** A publication like {@code 2026-10-01 09:00 KST}; a reconstructed one is marked so. */
  static String vintage(Instant publishedAt, boolean backfill) {
    return SEOUL.format(publishedAt) + (backfill ? " (reconstructed)" : "");
  }

  /** A status like {@code monthly final}. */
  static String status(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
