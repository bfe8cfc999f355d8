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
  TRADE_VALUE("trade_value_usd", "USD", "window"),
  TRADE_GROWTH("trade_growth_ratio", "ratio", "basis"),
  TRADE_DAILY_AVERAGE("trade_daily_average_usd", "USD", "window"),
  TRADE_CONTRIBUTION("trade_contribution_ratio", "ratio", "basis"),
  TRADE_SHARE("trade_share_ratio", "ratio", "of"),
  TRADE_RANK("trade_rank", "rank", "of"),
  TRADE_RELATIVE_SIZE("trade_relative_size_ratio", "ratio", "to"),
  TRADE_GROWTH_WITHOUT("trade_growth_without_ratio", "ratio", "basis"),
  TRADE_DIFFUSION("trade_diffusion_ratio", "ratio", "over"),
  TRADE_NEGATIVE_MONTHS("trade_consecutive_negative_months", "months", ""),
  TRADE_POSITIVE_MONTHS("trade_consecutive_positive_months", "months", ""),
  TRADE_RECORD_MONTHS("trade_record_months", "months", "extreme"),
  TRADE_WORKING_DAYS("trade_working_days", "days", "window"),
  TRADE_CALENDAR_ELASTICITY("trade_calendar_elasticity_ratio", "ratio", "window"),
  TRADE_CALENDAR_EFFECT("trade_calendar_effect_ratio", "ratio", "window"),
  TRADE_SERIES_BREAK("trade_series_break_ratio", "ratio", ""),
  TRADE_PUBLISHED_GROWTH("trade_published_growth_ratio", "ratio", "basis"),
  TRADE_PUBLISHED_DIFFERENCE("trade_published_difference_ratio", "ratio", "basis"),
  TRADE_SPECIALIZATION("trade_specialization_index", "index", ""),
  TRADE_GRUBEL_LLOYD("trade_grubel_lloyd_index", "index", "over"),
  TRADE_CONCENTRATION("trade_concentration_hhi", "index", "form"),
  TRADE_UNIT_VALUE("trade_unit_value_usd_per_kilogram", "USD/kg", "window"),
  TRADE_PRICE("trade_price_index", "index", "form"),
  TRADE_VOLUME("trade_volume_index", "index", "form"),
  TRADE_PRICE_GROWTH("trade_price_growth_ratio", "ratio", "form"),
  TRADE_VOLUME_GROWTH("trade_volume_growth_ratio", "ratio", "form"),
  TRADE_TERMS_OF_TRADE("trade_terms_of_trade_index", "index", "kind"),
  TRADE_RCA("trade_rca", "index", ""),
  TRADE_RSCA("trade_rsca", "index", ""),
  TRADE_WORLD_COVERAGE("trade_world_coverage_ratio", "ratio", ""),
  TRADE_CONSTANT_MARKET_SHARE("trade_constant_market_share_usd", "USD", "effect"),
  TRADE_SEASONALLY_ADJUSTED("trade_seasonally_adjusted_usd", "USD", ""),
  TRADE_SEASONAL_DIAGNOSTIC("trade_seasonal_diagnostic", "", "diagnostic"),
  TRADE_OUTLIER_EFFECT("trade_outlier_effect_ratio", "ratio", "type"),
  TRADE_EXPECTED("trade_expected_usd", "USD", "estimate"),
  TRADE_FORECAST_ERROR("trade_forecast_error_zscore", "standard errors", ""),
  TRADE_NOWCAST("trade_nowcast_usd", "USD", "estimate"),
  TRADE_DROP_SIGNAL("trade_drop_signal", "", "signal"),
  TRADE_DROP_EPISODE("trade_drop_episode", "", "kind"),
  TRADE_DROP_ALERT("trade_drop_alert", "", "kind"),
  SECTOR_OBSERVATION("sector_observation_value", "", "measure"),
  PRODUCTIVITY_LABOUR("productivity_labour_index", "index", "basis"),
  PRODUCTIVITY_GROWTH("productivity_growth_ratio", "ratio", "basis"),
  PRODUCTIVITY_UNIT_LABOUR_COST("productivity_unit_labour_cost_index", "index", ""),
  PRODUCTIVITY_TFP_GROWTH("productivity_tfp_growth_ratio", "ratio", ""),
  PRODUCTIVITY_EXPORTS_PER_WORKER("productivity_exports_per_worker_usd", "USD", ""),
  PRODUCTIVITY_EXPORTS_BEYOND_OUTPUT("productivity_exports_beyond_output_ratio", "ratio", "output"),
  PRODUCTIVITY_RD_INTENSITY("productivity_rd_intensity_ratio", "ratio", "of"),
  CLUSTER_LOCATION_QUOTIENT("cluster_location_quotient", "index", "measure"),
  CLUSTER_SHARE("cluster_share_ratio", "ratio", "measure"),
  STRATEGY_TARGET_VALUE("strategy_target_value", "", "basis"),
  STRATEGY_TARGET_PATH("strategy_target_path_value", "", "form"),
  STRATEGY_TARGET_PROGRESS("strategy_target_progress_ratio", "ratio", ""),
  STRATEGY_TARGET_PATH_DEVIATION("strategy_target_path_deviation_ratio", "ratio", "basis"),
  STRATEGY_TARGET_REQUIRED_GROWTH("strategy_target_required_growth_ratio", "ratio", ""),
  STRATEGY_TARGET_ATTAINMENT("strategy_target_attainment_timestamp_seconds", "seconds", "estimate"),
  STRATEGY_TARGET_STATUS("strategy_target_status", "", "status");

  private static final Map<String, Indicator> BY_METRIC =
      Collections.unmodifiableMap(
          Arrays.stream(values()).collect(Collectors.toMap(Indicator::metric, i -> i)));

  private final String metric;
  private final String unit;
  private final String variantLabel;

  Indicator(String metric, String unit, String variantLabel) {
    this.metric = metric;
    this.unit = unit;
    this.variantLabel = variantLabel;
  }

  /**
   * Whether it is told of periods that lie ahead, so that its newest value is none of the present.
   */
  public boolean isAhead() {
    return this == TRADE_CALENDAR_EFFECT || this == TRADE_EXPECTED || this == STRATEGY_TARGET_PATH;
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
    return IndicatorHelp.of(metric);
  }
}
