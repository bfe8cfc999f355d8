package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a dashboard asks of a million values: 4,000 series of 50 months, each with 5 vintages, of
 * which every other month's first is absent.
 */
class IndexUseITCase {
  private static final String ONE_SERIES =
      " WHERE indicator = 'trade_value_usd' AND sector = 'semiconductors' AND variant = '1m'"
          + " AND reporter = 'KOR' AND definition = 'hs8542' AND flow = 'export'"
          + " AND by_dimension = 'partner' AND item = 'p77' AND region = ''";

  private static final Pattern BLOCKS =
      Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

  @AutoClose private static TestDatabase database;

  @BeforeAll
  static void fill() throws IOException, SQLException {
    database = TestDatabase.start();
    database.fresh("million");
    database.execute(
        """
        INSERT INTO release (log_position, source, release_id, attempt, published_at, kind,
          value_count, backfill, agency, title)
        SELECT v, 's', v::text, 1, timestamptz '2026-01-01 00:00Z' + v * interval '1 day', 'FULL',
          200000, false, 'a', 't'
        FROM generate_series(1, 5) v;
        INSERT INTO indicator_series (indicator, variant, reporter, sector, definition, flow,
          by_dimension, item, region, unit)
        SELECT 'trade_value_usd', '1m', 'KOR', 'semiconductors', 'hs8542', 'export', 'partner',
          'p' || i, '', 'USD'
        FROM generate_series(1, 4000) i;
        INSERT INTO indicator_value (series_id, log_position, period_stamp, published_at, value,
          absence, period_start, method_version, backfill, period, status)
        SELECT s.series_id, v, m + interval '14 days',
          timestamptz '2026-01-01 00:00Z' + v * interval '1 day', CASE WHEN known THEN v END,
          CASE WHEN NOT known THEN 'no base' END, m::date, 1, false, to_char(m, 'YYYY-MM'),
          'PROVISIONAL'
        FROM generate_series(1, 5) v,
          generate_series(timestamptz '2020-01-01 00:00Z', '2024-02-01 00:00Z', '1 month') m,
          indicator_series s,
          LATERAL (SELECT v > 1 OR extract(month FROM m) % 2 = 0 AS known) k;
        """);
    database.execute("VACUUM ANALYZE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator_latest",
        "indicator_first_release",
        "indicator_as_of('2026-01-04 00:00+00')",
        "indicator_revision",
        "indicator_revision_size"
      })
  void oneSeriesIsReadByTheIndexAlone(String relation) throws SQLException {
    String plan = explain("SELECT * FROM " + relation + ONE_SERIES);

    assertThat(plan)
        .contains("indicator_value_pkey", "indicator_series_identity", "actual rows=50")
        .doesNotContain("Seq Scan on indicator_value", "Seq Scan on indicator_series");
    assertThat(blocks(plan)).as(plan).isLessThan(700);
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicator_latest", "indicator_as_of('2026-01-04 00:00+00')"})
  void aRangeOfTimeNarrowsIt(String relation) throws SQLException {
    String plan =
        explain(
            "SELECT * FROM "
                + relation
                + ONE_SERIES
                + " AND period_stamp BETWEEN '2024-01-01' AND '2025-01-01'");

    assertThat(plan).containsPattern("Index Cond: .*period_stamp >= ");
    assertThat(blocks(plan)).as(plan).isLessThan(40);
  }

  private static String explain(String sql) throws SQLException {
    return String.join(
        "\n",
        database.rows("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) " + sql));
  }

  private static int blocks(String plan) {
    Matcher matcher = BLOCKS.matcher(plan);
    assertThat(matcher.find()).as(plan).isTrue();
    return Integer.parseInt(matcher.group(1))
        + (matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
  }
}
