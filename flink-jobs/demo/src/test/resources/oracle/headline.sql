-- Headline series, those of which a drop is an alert: their levels, growth and news, from the figures.
INSERT INTO covers VALUES
  ('trade_seasonally_adjusted_usd', ''), ('trade_growth_ratio', 'mom_sa|sa_3m3m|saar_3m3m'),
  ('trade_seasonal_diagnostic', 'q|m7|residual_seasonality_pvalue|working_day_elasticity'),
  ('trade_outlier_effect_ratio', 'AO|LS|TC'),
  ('trade_expected_usd', 'forecast|lower80|upper80'), ('trade_forecast_error_zscore', ''),
  ('trade_nowcast_usd', 'mean|lower80|upper80'), ('trade_drop_signal', 'growth|peak|shock'),
  ('trade_drop_episode', 'drop|shock'), ('trade_drop_alert', 'drop|shock');

-- What a model gave: no query computes it again. It is held to what must be true of it, and to where
-- it may come from (headline-sanity.sql, nowcast-sanity.sql).
CREATE TABLE exempt (indicator VARCHAR, reason VARCHAR);
INSERT INTO exempt VALUES
  ('trade_seasonally_adjusted_usd', 'X-13, compared with that of the Census Bureau where it is run'),
  ('trade_seasonal_diagnostic', 'X-13, as above'),
  ('trade_outlier_effect_ratio', 'X-13, as above'),
  ('trade_expected_usd', 'X-13, as above'),
  ('trade_nowcast_usd', 'a regression, tested on the months since 2019 where it is made');

-- A row of the table, or one without a headline part of it. growth_uid: whose growth it is.
CREATE TABLE headline AS
WITH main AS (
  SELECT s.*, d.whole
  FROM series s JOIN definition_row d USING (rn)
  WHERE d.headline AND s.flow = 'export' AND s.win = '1m' AND s.dim = '')
SELECT row_number() OVER () AS hid, *
FROM (
  SELECT uid, family, sid, NULL::BIGINT AS part, '' AS dim, '' AS item, uid AS growth_uid,
    'trade_growth_ratio' AS growth
  FROM main
  UNION ALL
  SELECT w.uid, w.family, w.sid, p.sid, 'without', p.sector, p.uid, 'trade_growth_without_ratio'
  FROM main w JOIN main p ON p.whole = w.definition || '/' || w.sector AND p.reporter = w.reporter);

CREATE TABLE headline_level AS
SELECT hid, v, t, x, st, fresh
FROM headline JOIN level USING (sid) WHERE part IS NULL
UNION ALL
SELECT hid, a.v, a.t, a.x - b.x, least(a.st, b.st), greatest(a.fresh, b.fresh)
FROM headline h
JOIN level a ON a.sid = h.sid
JOIN level b ON b.sid = h.part AND b.v = a.v AND b.t = a.t;

CREATE TABLE headline_growth AS
SELECT hid, v, t, value AS g, st, fresh
FROM headline h
JOIN result r
  ON r.uid = h.growth_uid AND r.indicator = h.growth AND r.variant = 'yoy_calendar' AND r.dim = ''
WHERE value IS NOT NULL;

-- first and last: the months that are known at v; before: the last one at the release before.
CREATE TABLE reach AS
SELECT hid, v, min(t) AS first, max(t) AS last, lag(max(t)) OVER place AS before,
  lag(v) OVER place AS v_before, min(st) AS st, max(fresh) AS fresh
FROM headline_level
GROUP BY hid, v
WINDOW place AS (PARTITION BY hid ORDER BY v);

-- A month is judged when it comes, and as long as it is the last one; then it stays as judged. All
-- levels up to it enter: growth by its elasticity, the adjusted level by X-13.
CREATE TABLE judged AS
SELECT j.hid, j.v, j.t, j.v_before, j.t = j.last AS is_last, min(l.st) AS st, max(l.fresh) AS fresh
FROM (
  SELECT hid, v, t, v_before, last
  FROM headline_level JOIN reach USING (hid, v) WHERE t = last OR t > coalesce(before, 0)) j
JOIN headline_level l ON l.hid = j.hid AND l.v = j.v AND l.t <= j.t
GROUP BY ALL;

-- Months between the first and the last, with the release that they were judged after.
CREATE TABLE month AS
SELECT g.hid, g.v, g.t, j.v AS judged
FROM (SELECT hid, v, unnest(range(first, last + 1)) AS t FROM reach) g
ASOF LEFT JOIN judged j ON j.hid = g.hid AND j.t = g.t AND j.v <= g.v;

-- The usual size of a revision: the median of those of the months whose first print is known.
CREATE TABLE usual_revision AS
SELECT hid, l.v, greatest(0.005, median(abs(l.x::DOUBLE / f.x::DOUBLE - 1))) AS usual
FROM (
  SELECT hid, t, arg_min(x, v) AS x FROM headline_level
  GROUP BY hid, t HAVING arg_min(fresh, v) % 2 = 0) f
JOIN headline_level l USING (hid, t)
GROUP BY hid, l.v;

-- News is a month that was not known, or an unusual revision of it or of the one before; a first
-- load is none, and nothing that is reconstructed.
CREATE TABLE news AS
WITH revised AS (
  SELECT n.hid, n.v, n.t, abs(n.x::DOUBLE / b.x::DOUBLE - 1) > coalesce(usual, 0.005) AS unusual
  FROM headline_level n
  JOIN reach r USING (hid, v)
  JOIN headline_level b ON b.hid = n.hid AND b.v = r.v_before AND b.t = n.t
  LEFT JOIN usual_revision u ON u.hid = n.hid AND u.v = r.v_before
  WHERE n.fresh % 2 = 0)
SELECT j.hid, j.v, j.t,
  j.v_before IS NOT NULL AND l.fresh % 2 = 0
    AND (j.t > r.before OR coalesce(a.unusual, false) OR coalesce(b.unusual, false)) AS is_news
FROM judged j
JOIN reach r USING (hid, v)
JOIN headline_level l ON l.hid = j.hid AND l.v = j.v AND l.t = j.t
LEFT JOIN revised a ON a.hid = j.hid AND a.v = j.v AND a.t = j.t
LEFT JOIN revised b ON b.hid = j.hid AND b.v = j.v AND b.t = j.t - 1;
