-- Working days, daily averages and growth with the calendar taken out.
INSERT INTO covers VALUES
  ('trade_working_days', '1m|10d|20d'), ('trade_daily_average_usd', '1m|10d|20d'),
  ('trade_growth_ratio', 'yoy_(daily|calendar)(_10d|_20d)?'),
  ('trade_growth_without_ratio', 'yoy_(daily|calendar)(_10d|_20d)?'),
  ('trade_calendar_elasticity_ratio', '(1m|10d|20d)(_without)?'),
  ('trade_calendar_effect_ratio', '1m|10d|20d');

-- A month inside a series has its days even where its figure is unknown.
INSERT INTO result
SELECT 'trade_working_days', win, uid, '', '', v, t, days, NULL, 2 * v + reconstructed, false
FROM (
  SELECT uid, win, reporter, v, unnest(range(min(t), max(t) + 1)) AS t
  FROM level JOIN series USING (sid)
  WHERE dim = '' AND flow <> 'balance' AND win IN ('1m', '10d', '20d')
  GROUP BY uid, win, reporter, v)
JOIN working_days USING (reporter, win, t)
JOIN release USING (v);

INSERT INTO result
SELECT 'trade_daily_average_usd', win, uid, '', '', v, t, x::DOUBLE / 100 / days, st, fresh, false
FROM level JOIN series USING (sid) JOIN working_days USING (reporter, win, t)
WHERE dim = '' AND flow <> 'balance' AND days > 0;

-- All that have an elasticity of their own: totals, and the rest of a whole without a part.
CREATE TABLE subject AS
SELECT uid, '' AS suffix, reporter, win, v, t, x, st, fresh
FROM level JOIN series USING (sid)
WHERE dim = '' AND flow <> 'balance' AND win IN ('1m', '10d', '20d');

INSERT INTO subject
SELECT p.uid, '_without', p.reporter, p.win, a.v, a.t, a.x - b.x, least(a.st, b.st),
  greatest(a.fresh, b.fresh)
FROM series p
JOIN definition_row d USING (rn)
JOIN series w
  ON d.whole = w.definition || '/' || w.sector AND w.flow = p.flow AND w.reporter = p.reporter
    AND w.win = p.win AND w.dim = ''
JOIN level a ON a.sid = w.sid
JOIN level b ON b.sid = p.sid AND b.v = a.v AND b.t = a.t
WHERE p.dim = '' AND p.win IN ('1m', '10d', '20d');

-- y and v: logarithms on a year before; d: their first differences. Nothing where one of the four
-- levels is unknown or not positive, or where one of the four windows has too few days.
-- The vintage is that of all growth at hand, that without a neighbour too.
CREATE TABLE elasticity AS
WITH
  span AS (
    SELECT uid, suffix, reporter, win, v, min(t) AS first, max(t) AS last
    FROM subject GROUP BY ALL),
  grid AS (
    SELECT uid, suffix, reporter, win, v, last, unnest(range(first, last + 13)) AS t FROM span),
  logs AS (
    SELECT g.uid, g.suffix, g.reporter, g.win, g.v, g.t, g.last, x.st, x.fresh,
      CASE WHEN x.x > 0 THEN ln(x.x::DOUBLE) END AS lx,
      CASE WHEN d.days >= 4 THEN ln(d.days) END AS ld
    FROM grid g
    LEFT JOIN subject x USING (uid, suffix, win, v, t)
    LEFT JOIN working_days d ON d.reporter = g.reporter AND d.win = g.win AND d.t = g.t),
  differences AS (
    SELECT *,
      least(st, lag(st, 12) OVER s, lag(st) OVER s, lag(st, 13) OVER s) AS worst,
      CASE WHEN (lx - lag(lx, 12) OVER s) * (ld - lag(ld, 12) OVER s) IS NOT NULL
        THEN greatest(fresh, lag(fresh, 12) OVER s) END AS newest,
      lx - lag(lx, 12) OVER s - (lag(lx) OVER s - lag(lx, 13) OVER s) AS dy,
      ld - lag(ld, 12) OVER s - (lag(ld) OVER s - lag(ld, 13) OVER s) AS dv
    FROM logs
    WINDOW s AS (PARTITION BY uid, suffix, win, v ORDER BY t)),
  sums AS (
    SELECT uid, suffix, reporter, win, v, t, last,
      count(dy * dv) OVER past AS n,
      min(CASE WHEN dy * dv IS NOT NULL THEN worst END) OVER past AS st,
      max(newest) OVER past AS fresh,
      sum(CASE WHEN dv IS NOT NULL THEN dy * dy END) OVER past AS yy,
      sum(dy * dv) OVER past AS vy,
      sum(CASE WHEN dy IS NOT NULL THEN dv * dv END) OVER past AS vv
    FROM differences
    WINDOW past AS (
      PARTITION BY uid, suffix, win, v ORDER BY t
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
  fit AS (
    SELECT *, vy / vv AS b, (yy - vy * vy / vv) / (n - 1) / vv AS se2 FROM sums)
SELECT uid, suffix, reporter, win, v, t, last, st, fresh,
  CASE WHEN n < 12 THEN 0.6
       ELSE (b / se2 + 0.6 / 0.09) / (1 / se2 + 1 / 0.09) END::DOUBLE AS beta
FROM fit;

INSERT INTO result
SELECT 'trade_calendar_elasticity_ratio', win || suffix, uid, '', '', v, t, beta, st, fresh, true
FROM elasticity WHERE t <= last;

CREATE TABLE calendar AS
SELECT e.uid, e.suffix, e.win, e.v, e.t, beta, st, fresh, last, a.days / b.days AS days_ratio,
  least(a.days, b.days) AS fewest
FROM elasticity e
JOIN working_days a ON a.reporter = e.reporter AND a.win = e.win AND a.t = e.t
JOIN working_days b ON b.reporter = e.reporter AND b.win = e.win AND b.t = e.t - 12;

-- What the calendar does to growth, known a year ahead; as growth, not judged on few days.
INSERT INTO result
SELECT 'trade_calendar_effect_ratio', win, uid, '', '', v, t, days_ratio ** beta - 1,
  CASE WHEN t <= last THEN st END, CASE WHEN t <= last THEN fresh END, true
FROM calendar WHERE suffix = '' AND fewest >= 4;

INSERT INTO result
SELECT
  CASE a.suffix WHEN '' THEN 'trade_growth_ratio' ELSE 'trade_growth_without_ratio' END,
  kind || CASE a.win WHEN '1m' THEN '' ELSE '_' || a.win END, a.uid, '', '', a.v, a.t,
  CASE WHEN b.x > 0 AND fewest >= 4 THEN
    a.x::DOUBLE / b.x::DOUBLE / days_ratio ** CASE kind WHEN 'yoy_daily' THEN 1 ELSE beta END - 1
  END,
  CASE kind WHEN 'yoy_daily' THEN least(a.st, b.st) ELSE least(a.st, b.st, c.st) END,
  CASE kind WHEN 'yoy_daily' THEN greatest(a.fresh, b.fresh)
    ELSE greatest(a.fresh, b.fresh, c.fresh) END,
  kind = 'yoy_calendar'
FROM subject a
JOIN subject b
  ON b.uid = a.uid AND b.suffix = a.suffix AND b.win = a.win AND b.v = a.v AND b.t = a.t - 12
JOIN calendar c
  ON c.uid = a.uid AND c.suffix = a.suffix AND c.win = a.win AND c.v = a.v AND c.t = a.t,
  (VALUES ('yoy_daily'), ('yoy_calendar')) AS k (kind);
