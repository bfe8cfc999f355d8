package io.exportindicators.schemas;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;

/** Every indicator by its name on the wire: the metric, its unit and the label of its variant. */
public enum Indicator {
  /** Level, rolling sums and year to date; with flow {@code balance}, exports minus imports. */
  TRADE_VALUE("trade_value_usd", "USD", "window", "Value of trade in US dollars"),
  /** Rates of growth on several bases. */
  TRADE_GROWTH("trade_growth_ratio", "ratio", "basis", "Growth of trade, 0.1 is 10 percent"),
  /** Value for each working day. */
  TRADE_DAILY_AVERAGE(
      "trade_daily_average_usd", "USD", "window", "Value of trade for each working day"),
  /** What a partner, product or sector adds to the growth of the whole. */
  TRADE_CONTRIBUTION(
      "trade_contribution_ratio",
      "ratio",
      "basis",
      "Contribution to the growth of the total; all items add up to it"),
  /** Part of a whole. */
  TRADE_SHARE("trade_share_ratio", "ratio", "of", "Share in the total"),
  /** Place among the items of a whole, 1 is the largest. */
  TRADE_RANK("trade_rank", "rank", "of", "Rank by value, 1 is the largest"),
  /** One sector's 12-month sum over another's. */
  TRADE_RELATIVE_SIZE(
      "trade_relative_size_ratio", "ratio", "to", "12-month sum relative to another sector's"),
  /** Growth of the total without the sector. */
  TRADE_GROWTH_WITHOUT(
      "trade_growth_without_ratio",
      "ratio",
      "basis",
      "Growth of the total without the sector, 0.1 is 10 percent"),
  /** Part of the items that grew. */
  TRADE_DIFFUSION("trade_diffusion_ratio", "ratio", "over", "Part of the items that grew"),
  /** Length of the run of falls on a year before. */
  TRADE_NEGATIVE_MONTHS(
      "trade_consecutive_negative_months",
      "months",
      "",
      "Months in a row below the same month of the year before"),
  /** Length of the run of rises on a year before. */
  TRADE_POSITIVE_MONTHS(
      "trade_consecutive_positive_months",
      "months",
      "",
      "Months in a row above the same month of the year before"),
  /** Months since a level as high or as low. */
  TRADE_RECORD_MONTHS(
      "trade_record_months",
      "months",
      "extreme",
      "Months for which the level is the highest or lowest"),
  /** Days that count for customs clearance. */
  TRADE_WORKING_DAYS("trade_working_days", "days", "window", "Working days, Saturdays half"),
  /** Estimated response of trade to working days. */
  TRADE_CALENDAR_ELASTICITY(
      "trade_calendar_elasticity_ratio",
      "ratio",
      "window",
      "Estimated elasticity of trade to working days");

  private static final Map<String, Indicator> BY_METRIC =
      Collections.unmodifiableMap(
          Arrays.stream(values()).collect(Collectors.toMap(Indicator::metric, i -> i)));

  private final String metric;
  private final String unit;
  private final String variantLabel;
  private final String help;

  Indicator(String metric, String unit, String variantLabel, String help) {
    this.metric = metric;
    this.unit = unit;
    this.variantLabel = variantLabel;
    this.help = help;
  }

  /** The indicator of a metric name, null where there is none. */
  public static Indicator ofMetric(String metric) {
    return BY_METRIC.get(metric);
  }

  /** Name of the metric and of the indicator in every record. */
  public String metric() {
    return metric;
  }

  /** Unit of the value. */
  public String unit() {
    return unit;
  }

  /** Name of the label that carries the variant, empty where there is one variant only. */
  public String variantLabel() {
    return variantLabel;
  }

  /** One sentence for the help line of the metric. */
  public String help() {
    return help;
  }
}
