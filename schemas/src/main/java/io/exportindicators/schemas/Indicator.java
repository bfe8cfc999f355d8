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
      "Estimated elasticity of trade to working days"),
  /** What the calendar alone does to growth, told a year ahead. */
  TRADE_CALENDAR_EFFECT(
      "trade_calendar_effect_ratio",
      "ratio",
      "window",
      "Effect of working days on growth on the year before, 0.01 is 1 percent"),
  /** Step from one definition to the next where it takes over. */
  TRADE_SERIES_BREAK(
      "trade_series_break_ratio",
      "ratio",
      "",
      "Level by the new definition relative to the old one where it takes over"),
  /** Growth as the agency printed it. */
  TRADE_PUBLISHED_GROWTH(
      "trade_published_growth_ratio",
      "ratio",
      "basis",
      "Growth as printed by the agency, 0.1 is 10 percent"),
  /** Printed growth less ours. */
  TRADE_PUBLISHED_DIFFERENCE(
      "trade_published_difference_ratio",
      "ratio",
      "basis",
      "Growth as printed by the agency less growth of its levels"),
  /** Exports against imports. */
  TRADE_SPECIALIZATION(
      "trade_specialization_index",
      "index",
      "",
      "Exports minus imports over their sum, 12 months; exports FOB, imports CIF"),
  /** Trade in both directions at once. */
  TRADE_GRUBEL_LLOYD(
      "trade_grubel_lloyd_index",
      "index",
      "over",
      "Intra-industry trade, 12 months: 1 where exports equal imports"),
  /** Herfindahl-Hirschman index of partners or products. */
  TRADE_CONCENTRATION(
      "trade_concentration_hhi",
      "index",
      "form",
      "Herfindahl-Hirschman index of all partners or products, with bounds"),
  /** Value for each kilogram. */
  TRADE_UNIT_VALUE(
      "trade_unit_value_usd_per_kilogram",
      "USD/kg",
      "window",
      "Value of trade for each kilogram of net weight"),
  /** Unit values, chained by year. */
  TRADE_PRICE(
      "trade_price_index",
      "index",
      "form",
      "Unit-value index, chained by year, first full year = 100; not the Bank of Korea's"),
  /** Value index over price index. */
  TRADE_VOLUME(
      "trade_volume_index",
      "index",
      "form",
      "Value index over unit-value index, first full year = 100; not the Bank of Korea's"),
  /** Growth of the price index on the year before. */
  TRADE_PRICE_GROWTH(
      "trade_price_growth_ratio",
      "ratio",
      "form",
      "Growth of the unit-value index on the year before, 0.1 is 10 percent"),
  /** Growth of the volume index on the year before. */
  TRADE_VOLUME_GROWTH(
      "trade_volume_growth_ratio",
      "ratio",
      "form",
      "Growth of the volume index on the year before, 0.1 is 10 percent"),
  /** Export prices over import prices. */
  TRADE_TERMS_OF_TRADE(
      "trade_terms_of_trade_index",
      "index",
      "kind",
      "Terms of trade from unit values; not the Bank of Korea's"),
  /** Revealed comparative advantage after Balassa. */
  TRADE_RCA(
      "trade_rca",
      "index",
      "",
      "Balassa index: share in the reporter's exports over share in the world's"),
  /** The same between -1 and 1. */
  TRADE_RSCA("trade_rsca", "index", "", "Symmetric Balassa index, from -1 to 1"),
  /** How much of the world has reported. */
  TRADE_WORLD_COVERAGE(
      "trade_world_coverage_ratio",
      "ratio",
      "",
      "Part of the world of the year before that those who reported held"),
  /** What the change of exports is owed to. */
  TRADE_CONSTANT_MARKET_SHARE(
      "trade_constant_market_share_usd",
      "USD",
      "effect",
      "Change on the year before by cause; the four effects add up to it");

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

  /**
   * Whether it is told of periods that lie ahead, so that its newest value is none of the present.
   */
  public boolean isAhead() {
    return this == TRADE_CALENDAR_EFFECT;
  }

  /**
   * Whether a series has it in one period only, which moves when the series gets an earlier one.
   */
  public boolean isMark() {
    return this == TRADE_SERIES_BREAK;
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
