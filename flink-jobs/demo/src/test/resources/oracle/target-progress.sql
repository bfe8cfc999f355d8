-- Where a target stands: its value, our path, progress, distance from the path, growth still needed.
INSERT INTO result
SELECT 'strategy_target_value', x.basis, u.uid, 'target', g.target, x.v, x.t, x.value, x.st, vintage,
  false
FROM told_value x JOIN goal g USING (gid) JOIN unit u ON u.target = g.target AND u.win = x.win;

INSERT INTO unit_name
SELECT DISTINCT i.indicator, unnest(string_split(i.variants, '|')), u.uid, g.unit
FROM goal g
JOIN unit u USING (target),
  (VALUES ('strategy_target_value', '1m|1q|1y|12m|cumulative|milestone'
      || '|1m_converted|1q_converted|1y_converted|12m_converted|cumulative_converted'),
    ('strategy_target_path_value', 'geometric|linear|level')) AS i (indicator, variants);

-- At the points under their own names, and at every December between.
INSERT INTO result
SELECT 'strategy_target_path_value', p.form, u.uid, 'target', g.target, a.v,
  CASE WHEN o.e IS NULL THEN p.e - 11 ELSE first_month(o.period) END, p.value, 3, 2 * g.v, false
FROM goal_path p
JOIN goal g USING (gid)
LEFT JOIN goal_point o ON o.gid = p.gid AND o.e = p.e
JOIN unit u
  ON u.target = g.target AND u.win = CASE WHEN o.e IS NULL THEN '1y' ELSE window_of(o.period) END
JOIN axis a ON a.family = u.family AND a.v >= g.v AND a.v < g.until
WHERE p.is_told AND (o.e IS NOT NULL OR p.e % 12 = 11);

INSERT INTO result
SELECT 'strategy_target_progress_ratio', '', u.uid, 'target', g.target, x.v, x.t,
  CASE WHEN g.kind NOT IN ('share', 'maintain', 'rank') AND g.value <> g.base
    THEN (x.value - g.base) / (g.value - g.base) END, x.st, vintage, false
FROM told_value x JOIN goal g USING (gid) JOIN unit u ON u.target = g.target AND u.win = x.win;

INSERT INTO result
SELECT 'strategy_target_required_growth_ratio', '', u.uid, 'target', g.target, x.v, x.t,
  CASE WHEN g.kind IN ('annual-flow', 'stock', 'count') AND x.value > 0 AND g.value > 0 AND g.e > x.e
    THEN (g.value / x.value) ** (12 / (g.e - x.e)) - 1 END, x.st, vintage, false
FROM told_value x JOIN goal g USING (gid) JOIN unit u ON u.target = g.target AND u.win = x.win;

-- Relative to the path; shares in points; a rank, the better the lower, is only judged by it.
CREATE TABLE goal_deviation AS
SELECT x.gid, x.v, x.win, x.t, x.e, x.basis,
  CASE WHEN g.kind IN ('share', 'maintain') THEN x.value - p.value
       WHEN g.kind = 'rank' THEN NULL
       WHEN p.value <> 0 THEN x.value / p.value - 1 END AS value,
  CASE WHEN p.value = 0 THEN NULL WHEN g.kind = 'rank' THEN 1 - x.value / p.value
    ELSE x.value / p.value - 1 END AS relative,
  x.st, x.vintage
FROM told_value x
JOIN goal g USING (gid)
LEFT JOIN goal_path p ON p.gid = x.gid AND p.e = x.e;

-- The year to date against the part of a year that these months were in the five years before.
INSERT INTO goal_deviation
WITH
  month AS (
    SELECT k.gid, k.v, k.t // 12 AS y, k.t % 12 AS m, sum(k.value) OVER year AS value,
      min(k.st) OVER year AS st, max(k.fresh) OVER year AS fresh,
      count(*) OVER year = k.t % 12 + 1 AS is_whole
    FROM goal_known k JOIN goal g USING (gid)
    WHERE g.kind = 'annual-flow' AND k.win = '1m'
    WINDOW year AS (PARTITION BY k.gid, k.v, k.t // 12 ORDER BY k.t)),
  part AS (
    SELECT a.gid, a.v, a.y, a.m, a.value / b.value AS share, b.st, b.fresh
    FROM month a JOIN month b USING (gid, v, y)
    WHERE b.m = 11 AND b.is_whole AND b.value > 0),
  usual AS (
    SELECT a.gid, a.v, a.y, a.m, avg(p.share) AS share, min(p.st) AS st, max(p.fresh) AS fresh
    FROM month a
    JOIN part p ON p.gid = a.gid AND p.v = a.v AND p.m = a.m AND p.y BETWEEN a.y - 5 AND a.y - 1
    GROUP BY ALL)
SELECT x.gid, x.v, x.win, x.t, x.e, 'ytd', a.value / (p.value * u.share) - 1,
  a.value / (p.value * u.share) - 1, least(a.st, u.st), greatest(a.fresh, u.fresh, 2 * g.v)
FROM told_value x
JOIN goal g USING (gid)
LEFT JOIN month a ON a.gid = x.gid AND a.v = x.v AND a.y = x.e // 12 AND a.m = x.e % 12 AND a.is_whole
LEFT JOIN usual u ON u.gid = x.gid AND u.v = x.v AND u.y = x.e // 12 AND u.m = x.e % 12
LEFT JOIN goal_path p ON p.gid = x.gid AND p.e = x.e // 12 * 12 + 11
WHERE starts_with(x.basis, '12m');

INSERT INTO result
SELECT 'strategy_target_path_deviation_ratio', d.basis, u.uid, 'target', g.target, d.v, d.t, d.value,
  d.st, d.vintage, false
FROM goal_deviation d JOIN goal g USING (gid) JOIN unit u ON u.target = g.target AND u.win = d.win;
