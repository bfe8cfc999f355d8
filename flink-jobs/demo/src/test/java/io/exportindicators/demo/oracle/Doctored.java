package io.exportindicators.demo.oracle;

import java.sql.SQLException;
import java.util.List;

/** What the comparison says when the stored values are wrong: it must not be blind. */
public final class Doctored {
  private static final List<String> WRONGS =
      List.of(
          // A value off by three parts in a thousand million.
          "UPDATE stored_value SET value = value * (1 + 3e-9) WHERE indicator = 'trade_value_usd'"
              + " AND variant = '12m' AND definition = 'kcs-item' AND sector = 'total'"
              + " AND period = '2024-12'",
          // An estimate off by three parts in a million.
          "UPDATE stored_value SET value = value * (1 + 3e-6)"
              + " WHERE indicator = 'trade_calendar_elasticity_ratio' AND variant = '1m'"
              + " AND definition = 'bok-901y118' AND flow = 'import' AND period = '2010-01'",
          // A revision that did not come.
          "DELETE FROM stored_value WHERE indicator = 'trade_growth_ratio' AND variant = 'yoy'"
              + " AND definition = 'hs8541-8542' AND flow = 'export' AND item = 'TWN'"
              + " AND period = '2026-02'"
              + " AND log_position = (SELECT max(log_position) FROM stored_value"
              + "  WHERE definition = 'hs8541-8542')",
          // A value where there is none.
          "UPDATE stored_value SET value = 0 WHERE indicator = 'trade_growth_ratio'"
              + " AND variant = 'yoy_2y' AND definition = 'mti' AND sector = 'bio-health'"
              + " AND period = '2025-12'",
          // None where there is one.
          "UPDATE stored_value SET value = NULL, absence = 'not published'"
              + " WHERE indicator = 'trade_record_months'"
              + " AND variant = 'lowest' AND definition = 'hs8542' AND period = '2022-05'",
          // A figure firmer than its input.
          "UPDATE stored_value SET status = 'ANNUAL_FINAL' WHERE indicator = 'trade_growth_ratio'"
              + " AND variant = 'ytd' AND definition = 'mti' AND sector = 'semiconductors'"
              + " AND period = '2025-12'",
          // A value that a release of another source caused.
          "UPDATE stored_value SET log_position = (SELECT min(log_position) FROM stored_release"
              + "  WHERE source = 'bok-ecos') WHERE indicator = 'trade_daily_average_usd'"
              + " AND definition = 'mti-2026' AND sector = 'bio-health' AND period = '2026-03'",
          // A vintage with another name.
          "UPDATE stored_value SET published_millis = published_millis + 1"
              + " WHERE indicator = 'trade_value_usd' AND variant = '3m'"
              + " AND definition = 'kcs-item' AND sector = 'total' AND period = '2024-06'",
          // A first release that is said to be reconstructed.
          "UPDATE stored_value SET backfill = true WHERE indicator = 'trade_record_months'"
              + " AND variant = 'highest' AND definition = 'kcs-item' AND sector = 'total'"
              + " AND period = '2026-08'",
          // An absence of which nothing is stored.
          "DELETE FROM stored_value WHERE indicator = 'trade_growth_ratio'"
              + " AND variant = 'yoy_daily_10d' AND definition = 'kcs-item' AND sector = 'total'"
              + " AND period = '2017-10/10'",
          // An absence without a reason.
          "UPDATE stored_value SET absence = ' ' WHERE indicator = 'trade_growth_ratio'"
              + " AND variant = 'yoy_12m' AND definition = 'mti' AND sector = 'semiconductors'"
              + " AND period = '2024-12' AND value IS NULL",
          // An absence of which the oracle has never heard.
          "INSERT INTO stored_value SELECT * REPLACE ('2024' AS period) FROM stored_value"
              + " WHERE item = 'total-exports-2026' AND variant = 'milestone' LIMIT 1",
          // A path that an agency has published.
          "UPDATE stored_value SET status = 'PROVISIONAL' WHERE item = 'total-exports-2026'"
              + " AND variant = 'geometric' AND period = '2026'",
          // A ratio that is said to be percent.
          "UPDATE stored_value SET unit = 'percent' WHERE item = 'government-rd-share'"
              + " AND variant = 'level' AND period = '2024'",
          // A date off by three millionths of the time that lies ahead.
          "UPDATE stored_value SET value = value + 155"
              + " WHERE item = 'government-rd-2023-2027' AND variant = 'mean' AND period = '2026'",
          // Two statuses at once.
          "UPDATE stored_value SET value = 1 WHERE item = 'total-exports-2026'"
              + " AND variant = 'missed'",
          // A growth rate of another month.
          "UPDATE stored_value SET value = value + 0.001"
              + " WHERE indicator = 'productivity_exports_beyond_output_ratio'"
              + " AND variant = 'shipments' AND period = '2025-Q4'",
          // A series that nobody knows.
          "UPDATE stored_value SET variant = 'yoy_7y' WHERE indicator = 'trade_growth_ratio'"
              + " AND variant = 'yoy_2y' AND definition = 'mti' AND sector = 'bio-health'"
              + " AND period = '2024-12'",
          // Growth of adjusted levels off by three parts in a thousand million.
          "UPDATE stored_value SET value = value * (1 + 3e-9) WHERE variant = 'mom_sa'"
              + " AND definition = 'kcs-item' AND sector = 'total' AND item = ''"
              + " AND period = '2024-03'",
          // A surprise that is a little larger.
          "UPDATE stored_value SET value = value + 1e-6"
              + " WHERE indicator = 'trade_forecast_error_zscore' AND sector = 'semiconductors'"
              + " AND period = '2025-05'",
          // A fall that signals nothing, and a peak that signals what is none.
          "UPDATE stored_value SET value = 0 WHERE indicator = 'trade_drop_signal'"
              + " AND variant = 'growth' AND item = 'semiconductors' AND period = '2025-09'",
          "UPDATE stored_value SET value = 1 WHERE indicator = 'trade_drop_signal'"
              + " AND variant = 'peak' AND sector = 'semiconductors' AND period = '2024-05'",
          "UPDATE stored_value SET value = 0 WHERE indicator = 'trade_drop_signal'"
              + " AND variant = 'shock' AND sector = 'total' AND item = '' AND period = '2020-04'",
          // An episode that closes a month early.
          "UPDATE stored_value SET value = 0 WHERE indicator = 'trade_drop_episode'"
              + " AND variant = 'drop' AND sector = 'total' AND item = '' AND period = '2020-09'",
          // An alert of what is reconstructed.
          "UPDATE stored_value SET value = 1 WHERE indicator = 'trade_drop_alert'"
              + " AND variant = 'drop' AND sector = 'bio-health' AND period = '2025-09'",
          // A year that the adjustment moves, and what grows with it.
          "UPDATE stored_value SET value = value * 1.5"
              + " WHERE indicator = 'trade_seasonally_adjusted_usd' AND item = 'semiconductors'"
              + " AND period = '2017-06'",
          // An adjustment that is worse than any.
          "UPDATE stored_value SET value = 4 WHERE indicator = 'trade_seasonal_diagnostic'"
              + " AND variant = 'q' AND sector = 'semiconductors' AND period = '2024-05'",
          // A model that knew what came out later.
          "UPDATE stored_value SET published_millis = published_millis + 1"
              + " WHERE indicator = 'trade_outlier_effect_ratio' AND sector = 'total'"
              + " AND item = '' AND period = '2020-04'",
          // A month that is estimated below what is known of it.
          "UPDATE stored_value SET value = value / 10 WHERE indicator = 'trade_nowcast_usd'"
              + " AND variant = 'mean' AND sector = 'semiconductors' AND period = '2025-05'",
          // A forecast of a month that is known.
          "INSERT INTO stored_value SELECT * REPLACE ((SELECT max(log_position) FROM stored_value"
              + "  WHERE indicator = 'trade_forecast_error_zscore') AS log_position)"
              + " FROM stored_value WHERE indicator = 'trade_expected_usd'"
              + " AND sector = 'semiconductors' AND period = '2024-05'");

  private Doctored() {}

  /** Spoils what has been copied and compares again. */
  public static Comparison compare(Oracle oracle) throws SQLException {
    for (String wrong : WRONGS) {
      oracle.execute(wrong);
    }
    return Comparison.again(oracle);
  }
}
