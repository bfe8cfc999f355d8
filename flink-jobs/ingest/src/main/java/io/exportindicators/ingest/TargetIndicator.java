package io.exportindicators.ingest;

import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.TargetIndicators;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a target measures: a metric and, behind a slash, its variant, for example {@code
 * sector_observation_value/exports}.
 *
 * @param text as the log has it
 * @param units that the target can have, none where any will do; won beside dollars, since they are
 *     converted
 */
record TargetIndicator(String text, List<String> units) {
  private static final Pattern VARIANT = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
  private static final String DOLLARS = "USD";
  private static final String WON = "KRW";

  static TargetIndicator of(String text) throws InvalidFieldException {
    int slash = text.indexOf('/');
    String metric = slash < 0 ? text : text.substring(0, slash);
    Indicator indicator = Indicator.ofMetric(metric);
    if (!TargetIndicators.contains(indicator)) {
      throw new InvalidFieldException(
          text, "an indicator like trade_value_usd or sector_observation_value/exports");
    }
    if (slash >= 0 && (indicator.variantLabel().isEmpty() || indicator == Indicator.TRADE_VALUE)) {
      throw new InvalidFieldException(
          text, metric + " alone: it has no variant that a target could choose");
    }
    if (slash >= 0 && !VARIANT.matcher(text.substring(slash + 1)).matches()) {
      throw new InvalidFieldException(
          text,
          metric + "/<%s> of lower-case letters and digits".formatted(indicator.variantLabel()));
    }
    if (slash < 0 && !indicator.variantLabel().isEmpty() && indicator != Indicator.TRADE_VALUE) {
      throw new InvalidFieldException(
          text, metric + "/<%s>, which of them".formatted(indicator.variantLabel()));
    }
    return new TargetIndicator(text, unitsOf(indicator.unit()));
  }

  /** The units of targets on what has a unit of its own; none where it has none. */
  static List<String> unitsOf(String own) {
    if (own.isEmpty()) {
      return List.of();
    }
    return own.equals(DOLLARS) ? List.of(DOLLARS, WON) : List.of(own);
  }
}
