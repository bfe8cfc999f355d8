package io.exportindicators.demo.alerting;

/**
 * The series of one sector as the exporter shows them, of a fall that is made up.
 *
 * @param consumed messages that the exporter has read
 * @param drop whether an episode is open
 * @param shock whether a shock is open
 */
record DropFigures(int consumed, boolean drop, boolean shock) {
  private static final String PAGE =
      """
      exporter_records_consumed_total %d
      exporter_lag_records 0
      release_withheld{source="kcs-10day"} 0
      trade_drop_alert{SERIES,kind="drop"} %d
      trade_drop_alert{SERIES,kind="shock"} %d
      trade_drop_signal{SERIES,signal="growth"} 1
      trade_drop_signal{SERIES,signal="peak"} 0
      trade_forecast_error_zscore{SERIES} -3.4
      trade_growth_ratio{SERIES,basis="yoy_calendar"} -0.1234
      trade_value_usd{SERIES,window="1m"} 8214000000
      indicator_reference_period_timestamp_seconds{SERIES,window="1m"} 1789430400
      indicator_published_timestamp_seconds{SERIES,window="1m"} 1790812800
      indicator_provisional{SERIES,window="1m"} 1
      indicator_reference_period_timestamp_seconds{PARTS,window="1m"} 1786752000
      trade_contribution_ratio{PARTS,basis="yoy_calendar",by="partner",item="CHN"} -0.061
      trade_contribution_ratio{PARTS,basis="yoy_calendar",by="partner",item="USA"} 0.004
      trade_price_growth_ratio{PARTS,form="fisher"} -0.09
      trade_volume_growth_ratio{PARTS,form="fisher"} -0.02
      """;

  private static final String SECTOR =
      "reporter=\"KOR\",sector=\"semiconductors\",flow=\"export\",definition=";

  /** The page. */
  String text() {
    return PAGE.replace("SERIES", SECTOR + "\"kcs-item\"")
        .replace("PARTS", SECTOR + "\"hs8542\"")
        .formatted(consumed, drop ? 1 : 0, shock ? 1 : 0);
  }
}
