-- What follows from what X-13 gave, as the line told it. Can be run again.
CREATE OR REPLACE TABLE told AS
SELECT hid, indicator, variant, t, v, value, st, 2 * v + backfill::INTEGER AS fresh,
  published_millis, lead(v, 1, 1000000) OVER (PARTITION BY hid, indicator, variant, t ORDER BY v) AS until
FROM stored JOIN headline USING (uid, dim, item)
WHERE indicator IN (SELECT indicator FROM exempt) OR starts_with(indicator, 'trade_drop_');

CREATE OR REPLACE TABLE told_adjusted AS
SELECT * EXCLUDE (indicator, variant) FROM told
WHERE indicator = 'trade_seasonally_adjusted_usd' AND value IS NOT NULL;

-- The forecast of a month; the width of an interval of 80 % is 2.5631 standard errors.
CREATE OR REPLACE TABLE told_forecast AS
SELECT f.hid, f.t, f.v, f.until, f.value AS forecast, l.value AS lower, u.value AS upper, f.st,
  f.fresh, ln(u.value / l.value) / (2 * 1.2815515655446004) AS error
FROM told f JOIN told l USING (hid, indicator, t, v) JOIN told u USING (hid, indicator, t, v)
WHERE f.indicator = 'trade_expected_usd' AND f.variant = 'forecast' AND l.variant = 'lower80'
  AND u.variant = 'upper80' AND f.value IS NOT NULL;

CREATE OR REPLACE TABLE headline_result AS SELECT * FROM result LIMIT 0;

-- Adjusted levels as known at v, month by month.
CREATE OR REPLACE TABLE adjusted AS
SELECT m.hid, m.v, m.t, m.judged, a.value AS s, a.st, a.fresh
FROM month m
LEFT JOIN told_adjusted a ON a.hid = m.hid AND a.t = m.t AND a.v <= m.v AND m.v < a.until;

INSERT INTO headline_result
SELECT 'trade_growth_ratio', variant, uid, dim, item, v, t,
  CASE variant WHEN 'mom_sa' THEN s / s1 - 1 WHEN 'sa_3m3m' THEN q / q3 - 1
    ELSE (q / q3) ** 4 - 1 END,
  CASE variant WHEN 'mom_sa' THEN st2 ELSE st6 END,
  CASE variant WHEN 'mom_sa' THEN fresh2 ELSE fresh6 END, false
FROM (
  SELECT hid, v, t, s, lag(s) OVER month AS s1,
    s + lag(s) OVER month + lag(s, 2) OVER month AS q,
    lag(s, 3) OVER month + lag(s, 4) OVER month + lag(s, 5) OVER month AS q3,
    min(st) OVER m2 AS st2, max(fresh) OVER m2 AS fresh2,
    min(st) OVER m6 AS st6, max(fresh) OVER m6 AS fresh6
  FROM adjusted
  WINDOW
    month AS (PARTITION BY hid, v ORDER BY t),
    m2 AS (PARTITION BY hid, v ORDER BY t ROWS 1 PRECEDING),
    m6 AS (PARTITION BY hid, v ORDER BY t ROWS 5 PRECEDING))
JOIN headline USING (hid), (VALUES ('mom_sa'), ('sa_3m3m'), ('saar_3m3m')) AS n (variant);

-- Only that it is absent: exempt where it is not.
INSERT INTO headline_result
SELECT 'trade_seasonally_adjusted_usd', '', uid, dim, item, v, t, NULL, NULL, NULL, false
FROM adjusted JOIN headline USING (hid) WHERE s IS NULL;

CREATE OR REPLACE TABLE surprise AS
SELECT m.hid, m.v, m.t, ln(l.x::DOUBLE / 100 / f.forecast) / f.error AS z,
  least(l.st, f.st) AS st, greatest(l.fresh, f.fresh) AS fresh
FROM month m
LEFT JOIN headline_level l ON l.hid = m.hid AND l.v = m.v AND l.t = m.t
LEFT JOIN told_forecast f ON f.hid = m.hid AND f.t = m.t AND f.v <= m.v AND m.v < f.until;

INSERT INTO headline_result
SELECT 'trade_forecast_error_zscore', '', uid, dim, item, v, t, z, st, fresh, false
FROM surprise JOIN headline USING (hid);

-- The adjusted levels that a month was judged by. Moves of less than 0.05 % are not told, so that a
-- comparison of two levels is sure beyond twice that; and none is where more months came at once.
CREATE OR REPLACE TABLE against_peak AS
WITH
  past AS (
    SELECT j.hid, j.v, j.t, a.t AS u, a.s
    FROM judged j
    JOIN adjusted a ON a.hid = j.hid AND a.v = j.v AND a.t BETWEEN j.t - 15 AND j.t
    WHERE a.s IS NOT NULL),
  quarter AS (
    SELECT *, avg(s) OVER (PARTITION BY hid, v, t ORDER BY u ROWS 2 PRECEDING) AS mean FROM past),
  peak AS (
    SELECT hid, v, t, max(mean) FILTER (u BETWEEN t - 13 AND t - 2) AS peak,
      any_value(s) FILTER (u = t) AS level, any_value(s) FILTER (u = t - 1) AS level_before,
      any_value(mean) FILTER (u = t - 1) AS quarter_before
    FROM quarter GROUP BY hid, v, t)
SELECT hid, v, t, level, CASE WHEN is_last THEN level / threshold END AS of_threshold,
  CASE WHEN is_last THEN greatest(level, level_before) / threshold END AS both_of_threshold,
  CASE WHEN is_last THEN level / quarter_before END AS of_quarter
FROM (
  SELECT p.*, is_last, peak * (1 - greatest(0.05, 1.2815515655446004 * f.error)) AS threshold
  FROM peak p
  JOIN judged USING (hid, v, t)
  JOIN told_forecast f ON f.hid = p.hid AND f.t = p.t + 1 AND f.v <= p.v AND p.v < f.until);

CREATE OR REPLACE MACRO surely_below_one(ratio) AS
  CASE WHEN ratio < 1 - 0.0011 THEN true WHEN ratio > 1 + 0.0011 THEN false END;

-- Null where not sure: below, shock, clear.
CREATE OR REPLACE TABLE judgement AS
SELECT j.*, g.g IS NOT NULL AS knows_growth, g.g IS NOT NULL AND g1.g IS NOT NULL AS knows_both,
  p.level IS NOT NULL AS knows_level, p.level IS NOT NULL AND z IS NOT NULL AS knows_shock,
  coalesce(g.g < -0.01 AND g1.g < -0.01, false) AS falls,
  knows_level AND surely_below_one(both_of_threshold) AS below,
  knows_shock AND z < -3 AND surely_below_one(of_quarter) AS shock,
  (knows_growth OR knows_level) AND NOT coalesce(g.g < -0.01, false)
    AND NOT (knows_level AND surely_below_one(of_threshold)) AS clear,
  least(j.st, g.st, g1.st) AS worst, greatest(j.fresh, g.fresh, g1.fresh) AS newest
FROM judged j
LEFT JOIN headline_growth g ON g.hid = j.hid AND g.v = j.v AND g.t = j.t
LEFT JOIN headline_growth g1 ON g1.hid = j.hid AND g1.v = j.v AND g1.t = j.t - 1
LEFT JOIN against_peak p ON p.hid = j.hid AND p.v = j.v AND p.t = j.t
LEFT JOIN surprise s ON s.hid = j.hid AND s.v = j.v AND s.t = j.t;

-- What was told of a month: then, before that, and of the month before it. By induction over the
-- months it is what should have been told.
CREATE OR REPLACE TABLE state AS
SELECT j.hid, j.v, j.t, s.indicator, s.variant,
  coalesce(bool_or(s.value = 1) FILTER (s.t = j.t AND s.v <= j.v AND j.v < s.until), false) AS told,
  coalesce(bool_or(s.value = 1) FILTER (s.t = j.t AND s.v < j.v AND j.v <= s.until), false)
    AS earlier,
  coalesce(bool_or(s.value = 1) FILTER (s.t = j.t - 1 AND s.v <= j.v AND j.v < s.until), false)
    AS month_before
FROM judged j JOIN told s ON s.hid = j.hid AND s.t IN (j.t, j.t - 1)
WHERE starts_with(s.indicator, 'trade_drop_')
GROUP BY j.hid, j.v, j.t, s.indicator, s.variant;

-- An episode opens with a signal of growth or of level and closes with the second clear month; an
-- alert comes with news and goes with its episode. Where it is not sure it is as told.
CREATE OR REPLACE TABLE verdict AS
WITH
  drop_open AS (
    SELECT j.hid, j.v, j.t, knows_both OR knows_level OR month_before AS is_known,
      falls OR below OR (month_before AND NOT (j.clear AND coalesce(b.clear, false))) AS is_open
    FROM judgement j
    LEFT JOIN state e
      ON e.hid = j.hid AND e.v = j.v AND e.t = j.t AND e.indicator = 'trade_drop_episode'
        AND e.variant = 'drop'
    ASOF LEFT JOIN (SELECT hid, v, t + 1 AS t, clear FROM judgement) b
      ON b.hid = j.hid AND b.t = j.t AND b.v <= j.v),
  signal AS (
    SELECT hid, v, t, 'trade_drop_signal' AS indicator, 'growth' AS variant,
      knows_both AS is_known, falls AS holds
    FROM judgement
    UNION ALL
    SELECT hid, v, t, 'trade_drop_signal', 'peak', knows_level, below FROM judgement
    UNION ALL
    SELECT hid, v, t, i, 'shock', knows_shock, shock
    FROM judgement, (VALUES ('trade_drop_signal'), ('trade_drop_episode')) AS n (i)
    UNION ALL
    SELECT hid, v, t, 'trade_drop_episode', 'drop', is_known, is_open FROM drop_open),
  told_where_not_sure AS (
    SELECT g.* EXCLUDE (holds), holds IS NULL AND is_known AS is_as_told, coalesce(holds, told) AS holds
    FROM signal g LEFT JOIN state USING (hid, v, t, indicator, variant)),
  alert AS (
    SELECT e.* EXCLUDE (indicator, holds), 'trade_drop_alert' AS indicator,
      holds AND (is_news OR coalesce(earlier, false)
        OR (variant = 'drop' AND coalesce(month_before, false))) AS holds
    FROM told_where_not_sure e
    JOIN news USING (hid, v, t)
    LEFT JOIN (FROM state WHERE indicator = 'trade_drop_alert') a USING (hid, v, t, variant)
    WHERE e.indicator = 'trade_drop_episode')
SELECT * FROM told_where_not_sure
UNION ALL BY NAME
SELECT * FROM alert;

-- A shock follows from the forecast too.
INSERT INTO headline_result
SELECT indicator, variant, uid, dim, item, m.v, m.t, CASE WHEN is_known THEN holds::INTEGER END,
  CASE variant WHEN 'shock' THEN least(worst, s.st) ELSE worst END,
  CASE variant WHEN 'shock' THEN greatest(newest, s.fresh) ELSE newest END, false
FROM month m
JOIN headline USING (hid)
JOIN verdict d ON d.hid = m.hid AND d.t = m.t AND d.v = m.judged
JOIN judgement j ON j.hid = m.hid AND j.t = m.t AND j.v = m.judged
JOIN surprise s ON s.hid = m.hid AND s.t = m.t AND s.v = m.judged;

CREATE OR REPLACE VIEW all_results AS FROM result UNION ALL FROM headline_result;
