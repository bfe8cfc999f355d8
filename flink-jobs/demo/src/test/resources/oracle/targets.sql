-- The strategy's targets: what they measure, in their unit, and our path to them. Values of a target
-- that has ended stay as they were; goal, goal_point and goal_value are what the later files use.
INSERT INTO covers VALUES
  ('strategy_target_value', '(1m|1q|1y|12m|cumulative)(_converted)?|milestone'),
  ('strategy_target_path_value', 'geometric|linear|level'),
  ('strategy_target_progress_ratio', ''),
  ('strategy_target_path_deviation_ratio', '(1m|1q|1y|12m|cumulative)(_converted)?|ytd'),
  ('strategy_target_required_growth_ratio', '');

CREATE MACRO window_of(period) AS CASE
  WHEN period LIKE '%Q%' THEN '1q' WHEN length(period) = 4 THEN '1y' ELSE '1m' END;
CREATE MACRO months_of(win) AS CASE win WHEN '1m' THEN 1 WHEN '1q' THEN 3 WHEN '1y' THEN 12 END;
CREATE MACRO first_month(period) AS period[1:4]::INTEGER * 12 + CASE
  WHEN period LIKE '%Q%' THEN period[7:7]::INTEGER * 3 - 3
  WHEN length(period) = 4 THEN 0 ELSE period[6:7]::INTEGER - 1 END;
-- Periods of different length meet at their last month.
CREATE MACRO last_month(period) AS first_month(period) + months_of(window_of(period)) - 1;

-- Each milestone of each telling of a target, in plain units.
CREATE TABLE milestone AS
SELECT r.v, f.target, f.reporter, split_part(f.indicator, '/', 1) AS indicator,
  split_part(f.indicator, '/', 2) AS variant, f.definition, f.sector,
  coalesce(f.region, '') AS region, f.kind,
  CASE WHEN f.unit = 'percent' THEN 'ratio' WHEN f.unit LIKE 'index %' THEN f.unit
       ELSE regexp_extract(f.unit, '[^ ]+$') END AS unit,
  f.base_period, f.base_value::DOUBLE * size AS base,
  f.period, f.win, f.t, last_month(f.period) AS e, f.value::DOUBLE * size AS value,
  f.announced[1:4]::INTEGER * 12 + f.announced[6:7]::INTEGER - 1 AS announced, f.ended
FROM (
  SELECT *, CASE split_part(unit, ' ', 1) WHEN 'thousand' THEN 1e3 WHEN 'million' THEN 1e6
    WHEN 'billion' THEN 1e9 WHEN 'trillion' THEN 1e12 WHEN 'percent' THEN 0.01 ELSE 1 END AS size
  FROM line WHERE target IS NOT NULL) f
JOIN release r USING (filename, published_at);

-- gid: one telling of a target; it holds from release v to the one before until.
CREATE TABLE goal AS
SELECT row_number() OVER () AS gid, *,
  lead(v, 1, 1000000) OVER (PARTITION BY target ORDER BY v) AS until
FROM (
  SELECT v, target, reporter, indicator, variant, definition, sector, region, kind, unit,
    last_month(any_value(base_period)) AS base_e, any_value(base_period) AS base_period,
    any_value(base) AS base, max(e) AS e, arg_max(value, e) AS value,
    any_value(announced) AS announced, any_value(nullif(ended, '')) AS ended
  FROM milestone GROUP BY ALL);

-- The figures that each target measures, in its unit.
CREATE TABLE reading AS
SELECT DISTINCT g.target, g.unit, u.reporter, u.family, u.win, x.v, x.t, x.value, x.st, x.fresh,
  CASE g.indicator WHEN 'trade_value_usd' THEN 'USD' WHEN 'sector_observation_value' THEN m.unit END
    AS measured_in
FROM goal g
JOIN unit u
  ON u.definition = g.definition AND u.sector = g.sector AND u.reporter = g.reporter
    AND u.region = g.region AND u.target = '' AND u.win IN ('1m', '1q', '1y')
    AND u.flow = CASE g.indicator WHEN 'trade_value_usd' THEN 'export' ELSE '' END
LEFT JOIN measure_row m
  ON m.definition = g.definition AND m.sector = g.sector AND m.measure = g.variant
JOIN result x
  ON x.uid = u.uid AND x.dim = '' AND x.indicator = g.indicator AND x.value IS NOT NULL
    AND x.variant = CASE g.indicator WHEN 'trade_value_usd' THEN u.win ELSE g.variant END;

CREATE TABLE rate AS
SELECT u.reporter, u.family, u.win, x.v, x.t, x.value, x.st, x.fresh
FROM unit u JOIN result x USING (uid)
WHERE u.definition = 'exchange-rate' AND u.sector = 'economy' AND u.target = ''
  AND x.indicator = 'sector_observation_value' AND x.variant = 'exchange-rate'
  AND x.value IS NOT NULL;

-- Releases that changed a total of a reporter's figures or brought a target of it, and the last
-- month that was over then.
CREATE TABLE tracked AS
SELECT reporter, t.v, last_over, 2 * t.v AS fresh,
  last_over IS DISTINCT FROM lag(last_over) OVER (PARTITION BY reporter ORDER BY t.v) AS moves
FROM (
  SELECT reporter, fresh // 2 AS v FROM level JOIN series USING (sid) WHERE dim = ''
  UNION
  SELECT reporter, fresh // 2 FROM sector_level JOIN unit USING (uid)
  UNION
  SELECT reporter, v FROM goal) t
JOIN (
  SELECT v, year(seoul) * 12 + month(seoul) - 2 AS last_over
  FROM (SELECT v, published_at AT TIME ZONE 'Asia/Seoul' AS seoul FROM release)) r USING (v);

-- A target is a family: its own releases, those of its figures and rates, and those that end months.
CREATE TABLE target_family AS
SELECT 20000 + row_number() OVER (ORDER BY target) AS family, target, min(v) AS first FROM goal
GROUP BY target;

INSERT INTO axis
SELECT DISTINCT f.family, a.v
FROM target_family f
JOIN (
  SELECT target, v FROM goal
  UNION ALL
  SELECT r.target, a.v FROM (SELECT DISTINCT target, family FROM reading) r JOIN axis a USING (family)
  UNION ALL
  SELECT g.target, a.v
  FROM goal g JOIN (SELECT DISTINCT reporter, family FROM rate) USING (reporter) JOIN axis a USING (family)
  WHERE g.unit = 'KRW'
  UNION ALL
  SELECT g.target, t.v FROM goal g JOIN tracked t USING (reporter) WHERE t.moves) a
  ON a.target = f.target AND a.v >= f.first;

INSERT INTO unit (uid, definition, sector, flow, reporter, win, family, region, target)
SELECT row_number() OVER () + (SELECT max(uid) FROM unit), *
FROM (
  SELECT DISTINCT g.definition, g.sector, '', g.reporter, w.win, f.family, g.region, g.target
  FROM goal g JOIN target_family f USING (target), (VALUES ('1m'), ('1q'), ('1y')) AS w (win));

-- What was known of the figures at each release of a target that has not ended.
CREATE TABLE goal_known AS
WITH
  place AS (
    SELECT g.gid, g.target, g.reporter, g.unit, a.v
    FROM goal g
    JOIN target_family f USING (target)
    JOIN axis a ON a.family = f.family AND a.v >= g.v AND a.v < g.until
    WHERE g.ended IS NULL),
  seen AS (
    SELECT p.gid, p.target, p.v, s.family, s.is_rate, max(a.v) AS known
    FROM place p
    JOIN (
      SELECT DISTINCT target, family, false AS is_rate FROM reading
      UNION
      SELECT DISTINCT g.target, r.family, true FROM goal g JOIN rate r USING (reporter)) s USING (target)
    JOIN axis a ON a.family = s.family AND a.v <= p.v
    GROUP BY ALL),
  figure AS (
    SELECT s.gid, s.v, r.reporter, r.unit, r.measured_in, r.win, r.t, r.value, r.st, r.fresh
    FROM seen s JOIN reading r ON r.target = s.target AND r.family = s.family AND r.v = s.known
    WHERE NOT s.is_rate)
SELECT f.gid, f.v, f.win, f.t, f.t + months_of(f.win) - 1 AS e,
  f.value * CASE WHEN is_won THEN r.value ELSE 1 END AS value,
  least(f.st, CASE WHEN is_won THEN r.st END) AS st,
  greatest(f.fresh, CASE WHEN is_won THEN r.fresh END) AS fresh,
  CASE WHEN is_won THEN '_converted' ELSE '' END AS converted
FROM (SELECT *, coalesce(unit = 'KRW' AND measured_in = 'USD', false) AS is_won FROM figure) f
LEFT JOIN seen s ON s.gid = f.gid AND s.v = f.v AND s.is_rate
LEFT JOIN rate r ON r.family = s.family AND r.v = s.known AND r.win = f.win AND r.t = f.t
JOIN goal g ON g.gid = f.gid
-- A flow of a year is twelve months or the year.
WHERE (NOT is_won OR r.value IS NOT NULL) AND (g.kind <> 'annual-flow' OR f.win <> '1q');

-- What a target is measured by at the end of a month e.
CREATE TABLE goal_value AS
WITH
  summed AS (
    SELECT k.gid, k.v, k.win, k.t, k.e, g.kind, k.value, k.st, k.fresh, k.converted,
      sum(k.value) OVER year AS year_value, min(k.st) OVER year AS year_st,
      max(k.fresh) OVER year AS year_fresh, count(*) OVER year AS months,
      sum(k.value) OVER past AS past_value, min(k.st) OVER past AS past_st,
      max(k.fresh) OVER past AS past_fresh,
      k.e > g.base_e AND k.e - g.base_e = count(*) OVER past * months_of(k.win) AS unbroken
    FROM goal_known k JOIN goal g USING (gid)
    WINDOW
      year AS (PARTITION BY k.gid, k.v ORDER BY k.t RANGE BETWEEN 11 PRECEDING AND CURRENT ROW),
      past AS (PARTITION BY k.gid, k.v, k.e > g.base_e ORDER BY k.t))
SELECT gid, v, win, t, e, win || converted AS basis, value, st, fresh FROM summed
WHERE kind NOT IN ('annual-flow', 'cumulative') OR (kind = 'annual-flow' AND win = '1y')
UNION ALL
SELECT gid, v, win, t, e, '12m' || converted, year_value, year_st, year_fresh FROM summed
WHERE kind = 'annual-flow' AND win = '1m' AND months = 12
UNION ALL
SELECT gid, v, win, t, e, 'cumulative' || converted, past_value, past_st, past_fresh FROM summed
WHERE kind = 'cumulative' AND unbroken;

-- The finest kind of period whose newest value is less than a year older than that of any.
CREATE TABLE goal_win AS
WITH
  newest AS (SELECT gid, v, win, max(e) AS e FROM goal_value GROUP BY gid, v, win),
  recent AS (SELECT *, max(e) OVER (PARTITION BY gid, v) AS newest_e FROM newest)
SELECT gid, v, arg_min(win, months_of(win)) AS win FROM recent
WHERE e > newest_e - 12 GROUP BY gid, v;

DELETE FROM goal_value
WHERE (gid, v, win) NOT IN (SELECT (gid, v, win) FROM goal_win);

DELETE FROM goal_known
WHERE (gid, v, win) NOT IN (SELECT (gid, v, win) FROM goal_win);

-- Told from the base on, without one from a year before the announcement on; the latest always, and
-- what is missing between.
CREATE TABLE told_value AS
WITH
  told AS (
    SELECT x.*, greatest(x.fresh, 2 * g.v) AS vintage,
      x.e = max(x.e) OVER (PARTITION BY x.gid, x.v) AS is_latest
    FROM goal_value x JOIN goal g USING (gid)
    QUALIFY is_latest OR x.e >= coalesce(g.base_e, g.announced - 12)),
  span AS (
    SELECT gid, v, win, basis, unnest(range(min(t), max(t) + 1, months_of(win))) AS t
    FROM told GROUP BY gid, v, win, basis)
SELECT gid, v, win, t, t + months_of(win) - 1 AS e, basis, value, st, fresh, vintage,
  coalesce(is_latest, false) AS is_latest
FROM span LEFT JOIN told USING (gid, v, win, basis, t);

-- The points of our path, and the Decembers between.
CREATE TABLE goal_point AS
SELECT DISTINCT g.gid, p.e, p.period, p.value, g.e AS last,
  CASE WHEN g.kind = 'maintain' THEN 'level'
       WHEN g.kind IN ('annual-flow', 'stock') AND min(p.value) OVER (PARTITION BY g.gid) > 0
       THEN 'geometric' ELSE 'linear' END AS form
FROM goal g
JOIN (
  SELECT v, target, e, period, value FROM milestone
  UNION ALL
  SELECT v, target, base_e, base_period, base FROM goal
  WHERE base_e IS NOT NULL AND base IS NOT NULL) p USING (v, target)
WHERE g.ended IS NULL
  AND (g.kind = 'maintain' OR (g.base_e IS NOT NULL AND g.base IS NOT NULL));

CREATE TABLE goal_path AS
WITH
  leg AS (
    SELECT gid, form, e, value, lead(e) OVER p AS next_e, lead(value) OVER p AS next_value
    FROM goal_point WINDOW p AS (PARTITION BY gid ORDER BY e)
    UNION ALL
    -- A level that has no base is to be kept at any time before.
    SELECT p.gid, form, 0, NULL, min(p.e), arg_min(p.value, p.e)
    FROM goal_point p JOIN goal g USING (gid)
    WHERE form = 'level' AND g.base_e IS NULL GROUP BY p.gid, form),
  month AS (
    SELECT *, unnest(range(e, coalesce(next_e, e + 1))) AS m FROM leg)
SELECT gid, form, m AS e,
  m >= (SELECT min(o.e) FROM goal_point o WHERE o.gid = month.gid) AS is_told,
  CASE WHEN m = e THEN value
       WHEN form = 'level' THEN next_value
       WHEN form = 'linear' THEN value + (next_value - value) * (m - e) / (next_e - e)
       ELSE value * (next_value / value) ** ((m - e) / (next_e - e)) END AS value
FROM month;
