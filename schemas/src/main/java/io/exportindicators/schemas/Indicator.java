package io.exportindicators.schemas;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every indicator by its name on the wire: the metric, its unit, the label of its variant, and what
 * it is in one sentence.
 */
public enum Indicator {
  TRADE_VALUE("trade_value_usd", "USD", "window", "Value of trade in US dollars"),
  TRADE_GROWTH("trade_growth_ratio", "ratio", "basis", "Growth of trade, 0.1 is 10 percent"),
  TRADE_DAILY_AVERAGE(
      "trade_daily_average_usd", "USD", "window", "Value of trade for each working day"),
  TRADE_CONTRIBUTION(
      "trade_contribution_ratio",
      "ratio",
      "basis",
      "Contribution to the growth of the total; all items add up to it"),
  TRADE_SHARE("trade_share_ratio", "ratio", "of", "Share in the total"),
  TRADE_RANK("trade_rank", "rank", "of", "Rank by value, 1 is the largest"),
  TRADE_RELATIVE_SIZE(
      "trade_relative_size_ratio", "ratio", "to", "12-month sum relative to another sector's"),
  TRADE_GROWTH_WITHOUT(
      "trade_growth_without_ratio", "ratio", "basis", "Growth of the total without the sector"),
  TRADE_DIFFUSION("trade_diffusion_ratio", "ratio", "over", "Part of the items that grew"),
  TRADE_NEGATIVE_MONTHS(
      "trade_consecutive_negative_months", "months", "", "Months in a row below the year before"),
  TRADE_POSITIVE_MONTHS(
      "trade_consecutive_positive_months", "months", "", "Months in a row above the year before"),
  TRADE_RECORD_MONTHS(
      "trade_record_months",
      "months",
      "extreme",
      "Months for which the level is the highest or lowest"),
  TRADE_WORKING_DAYS("trade_working_days", "days", "window", "Working days, Saturdays half"),
  TRADE_CALENDAR_ELASTICITY(
      "trade_calendar_elasticity_ratio",
      "ratio",
      "window",
      "Estimated elasticity of trade to working days"),
  TRADE_CALENDAR_EFFECT(
      "trade_calendar_effect_ratio",
      "ratio",
      "window",
      "Effect of working days on growth on the year before, 0.01 is 1 percent"),
  TRADE_SERIES_BREAK(
      "trade_series_break_ratio",
      "ratio",
      "",
      "Level by the new definition relative to the old one where it takes over"),
  TRADE_PUBLISHED_GROWTH(
      "trade_published_growth_ratio",
      "ratio",
      "basis",
      "Growth as printed by the agency, 0.1 is 10 percent"),
  TRADE_PUBLISHED_DIFFERENCE(
      "trade_published_difference_ratio",
      "ratio",
      "basis",
      "Growth as printed by the agency less growth of its levels"),
  TRADE_SPECIALIZATION(
      "trade_specialization_index",
      "index",
      "",
      "Exports minus imports over their sum, 12 months; exports FOB, imports CIF"),
  TRADE_GRUBEL_LLOYD(
      "trade_grubel_lloyd_index", "index", "over", "Intra-industry trade, 12 months"),
  TRADE_CONCENTRATION(
      "trade_concentration_hhi",
      "index",
      "form",
      "Herfindahl-Hirschman index of all partners or products, with bounds"),
  TRADE_UNIT_VALUE(
      "trade_unit_value_usd_per_kilogram",
      "USD/kg",
      "window",
      "Value of trade for each kilogram of net weight"),
  TRADE_PRICE(
      "trade_price_index",
      "index",
      "form",
      "Unit-value index, chained by year, first full year = 100; not the Bank of Korea's"),
  TRADE_VOLUME(
      "trade_volume_index",
      "index",
      "form",
      "Value index over unit-value index, first full year = 100; not the Bank of Korea's"),
  TRADE_PRICE_GROWTH(
      "trade_price_growth_ratio",
      "ratio",
      "form",
      "Growth of the unit-value index on the year before, 0.1 is 10 percent"),
  TRADE_VOLUME_GROWTH(
      "trade_volume_growth_ratio",
      "ratio",
      "form",
      "Growth of the volume index on the year before, 0.1 is 10 percent"),
  TRADE_TERMS_OF_TRADE(
      "trade_terms_of_trade_index",
      "index",
      "kind",
      "Terms of trade from unit values; not the Bank of Korea's"),
  TRADE_RCA(
      "trade_rca",
      "index",
      "",
      "Balassa index: share in the reporter's exports over share in the world's"),
  TRADE_RSCA("trade_rsca", "index", "", "Symmetric Balassa index, from -1 to 1"),
  TRADE_WORLD_COVERAGE(
      "trade_world_coverage_ratio",
      "ratio",
      "",
      "Part of the world of the year before that those who reported held"),
  TRADE_CONSTANT_MARKET_SHARE(
      "trade_constant_market_share_usd",
      "USD",
      "effect",
      "Change on the year before by cause; the four effects add up to it"),
  SECTOR_OBSERVATION(
      "sector_observation_value",
      "",
      "measure",
      "Figure of a sector as its agency publishes it, not adjusted"),
  PRODUCTIVITY_LABOUR(
      "productivity_labour_index",
      "index",
      "basis",
      "Output index over labour input index, base year = 100"),
  PRODUCTIVITY_GROWTH(
      "productivity_growth_ratio",
      "ratio",
      "basis",
      "Growth on the year before of output or productivity, 0.1 is 10 percent"),
  PRODUCTIVITY_UNIT_LABOUR_COST(
      "productivity_unit_labour_cost_index",
      "index",
      "",
      "Compensation per employee hour over real output per hour, base year = 100"),
  PRODUCTIVITY_TFP_GROWTH(
      "productivity_tfp_growth_ratio",
      "ratio",
      "",
      "Growth of total factor productivity on the year before (Tornqvist), log points"),
  PRODUCTIVITY_EXPORTS_PER_WORKER(
      "productivity_exports_per_worker_usd",
      "USD",
      "",
      "Exports for each person employed: not productivity, to be read beside output"),
  PRODUCTIVITY_EXPORTS_BEYOND_OUTPUT(
      "productivity_exports_beyond_output_ratio",
      "ratio",
      "output",
      "Growth of exports beyond that of physical output: price, stocks and mix"),
  PRODUCTIVITY_RD_INTENSITY(
      "productivity_rd_intensity_ratio",
      "ratio",
      "of",
      "Research and development over value added, sales or government expenditure"),
  CLUSTER_LOCATION_QUOTIENT(
      "cluster_location_quotient",
      "index",
      "measure",
      "Share of the sector in the region over its share in the nation"),
  CLUSTER_SHARE(
      "cluster_share_ratio", "ratio", "measure", "Part of the nation's sector that the region has"),
  STRATEGY_TARGET_VALUE(
      "strategy_target_value", "", "basis", "What the target measures, in the target's unit"),
  STRATEGY_TARGET_PATH(
      "strategy_target_path_value",
      "",
      "form",
      "Path between base, milestones and target: ours, not the document's"),
  STRATEGY_TARGET_PROGRESS(
      "strategy_target_progress_ratio", "ratio", "", "Part of the way from base to target"),
  STRATEGY_TARGET_PATH_DEVIATION(
      "strategy_target_path_deviation_ratio",
      "ratio",
      "basis",
      "Value relative to our path; of shares, points from it"),
  STRATEGY_TARGET_REQUIRED_GROWTH(
      "strategy_target_required_growth_ratio",
      "ratio",
      "",
      "Growth a year that leads from the latest value to the target"),
  STRATEGY_TARGET_ATTAINMENT(
      "strategy_target_attainment_timestamp_seconds",
      "seconds",
      "estimate",
      "When the trend reaches the target, with an 80 % interval"),
  STRATEGY_TARGET_STATUS(
      "strategy_target_status", "", "status", "1 for the status that holds, 0 for the others");

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
    return this == TRADE_CALENDAR_EFFECT || this == STRATEGY_TARGET_PATH;
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

  /** Unit of the value, empty where each series says its own. */
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
