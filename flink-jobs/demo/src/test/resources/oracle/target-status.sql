-- What became of each milestone: one series a status, 1 for the one that holds.
INSERT INTO covers VALUES
  ('strategy_target_status', 'met|missed|level_reached|on_path|off_path|moving_away|out_of_reach|'
    || 'withdrawn|superseded|redefined|no_data');

-- The best growth a year over five years, or over all there is where five years are not known.
CREATE TABLE best_growth AS
WITH
  five AS (
    SELECT a.gid, a.v, max((a.value / b.value) ** 0.2 - 1) AS best
    FROM goal_value a JOIN goal_value b ON b.gid = a.gid AND b.v = a.v AND b.e = a.e - 60
    WHERE a.value > 0 AND b.value > 0 GROUP BY a.gid, a.v),
  whole AS (
    SELECT gid, v, (arg_max(value, e) / arg_min(value, e)) ** (12 / (max(e) - min(e))) - 1 AS best
    FROM goal_value WHERE value > 0 GROUP BY gid, v HAVING max(e) - min(e) >= 24)
SELECT gid, v, coalesce(five.best, whole.best) AS best
FROM whole FULL JOIN five USING (gid, v);

CREATE TABLE standing AS
WITH
  place AS (
    SELECT g.gid, g.target, g.reporter, g.kind, g.ended, g.v AS told, a.v, m.win, m.t, m.e AS goal_e,
      m.value AS goal, f.family
    FROM goal g
    JOIN milestone m ON m.target = g.target AND m.v = g.v
    JOIN target_family f ON f.target = g.target
    JOIN axis a ON a.family = f.family AND a.v >= g.v AND a.v < g.until),
  -- The release that ended a milestone's period enters what became of it.
  clock AS (
    SELECT p.*, min(k.fresh) AS over_fresh
    FROM place p
    LEFT JOIN tracked k
      ON k.reporter = p.reporter AND k.v <= p.v AND k.last_over >= p.goal_e
    GROUP BY ALL),
  latest AS (
    SELECT c.*, x.e, x.value, x.st, x.vintage, b.value AS year_before, o.value AS then_value,
      o.st AS then_st, o.fresh AS then_fresh, y.best, d.relative, d.year_to_date,
      CASE WHEN c.kind IN ('annual-flow', 'stock', 'count') AND x.value > 0 AND c.goal > 0
          AND c.goal_e > x.e
        THEN (c.goal / x.value) ** (12 / (c.goal_e - x.e)) - 1 END AS needed
    FROM clock c
    LEFT JOIN told_value x ON x.gid = c.gid AND x.v = c.v AND x.is_latest
    LEFT JOIN goal_value b ON b.gid = c.gid AND b.v = c.v AND b.e = x.e - 12
    LEFT JOIN goal_value o ON o.gid = c.gid AND o.v = c.v AND o.e = c.goal_e
    LEFT JOIN best_growth y ON y.gid = c.gid AND y.v = c.v
    LEFT JOIN (
      SELECT gid, v, e, max(CASE WHEN basis <> 'ytd' THEN relative END) AS relative,
        max(CASE WHEN basis = 'ytd' THEN relative END) AS year_to_date
      FROM goal_deviation GROUP BY gid, v, e) d ON d.gid = c.gid AND d.v = c.v AND d.e = x.e),
  judged AS (
    SELECT *,
      CASE WHEN e % 12 >= 2 THEN coalesce(year_to_date, relative) ELSE relative END AS deviation,
      best IS NOT NULL AND coalesce(needed > 3 * greatest(0, best), false) AS is_out_of_reach,
      over_fresh IS NOT NULL AND then_value IS NOT NULL AS is_final,
      CASE kind WHEN 'rank' THEN -1 ELSE 1 END AS good
    FROM latest)
SELECT *,
  CASE
    WHEN ended IS NOT NULL THEN regexp_extract(ended, '^[a-z]+')
    WHEN value IS NULL THEN 'no_data'
    WHEN is_final
      THEN CASE WHEN good * then_value >= good * goal THEN 'met' ELSE 'missed' END
    WHEN over_fresh IS NOT NULL THEN CASE WHEN is_out_of_reach THEN 'missed' ELSE 'no_data' END
    WHEN kind <> 'maintain' AND good * value >= good * goal THEN 'level_reached'
    WHEN deviation >= -0.05 THEN 'on_path'
    WHEN is_out_of_reach THEN 'out_of_reach'
    WHEN deviation IS NULL THEN 'no_data'
    WHEN good * value < good * year_before THEN 'moving_away'
    ELSE 'off_path' END AS status
FROM judged;

INSERT INTO result
SELECT 'strategy_target_status', s.status, u.uid, 'target', j.target, j.v, j.t,
  (s.status = j.status)::INTEGER, coalesce(CASE WHEN is_final THEN j.then_st ELSE j.st END, 3),
  greatest(CASE WHEN is_final THEN j.then_fresh ELSE j.vintage END, j.over_fresh, 2 * j.told), false
FROM standing j
JOIN unit u ON u.target = j.target AND u.win = j.win,
  (VALUES ('met'), ('missed'), ('level_reached'), ('on_path'), ('off_path'), ('moving_away'),
    ('out_of_reach'), ('withdrawn'), ('superseded'), ('redefined'), ('no_data')) AS s (status);

INSERT INTO result
SELECT 'strategy_target_value', 'milestone', u.uid, 'target', j.target, j.v, j.t, j.then_value,
  j.then_st, greatest(j.then_fresh, 2 * j.told), false
FROM standing j JOIN unit u ON u.target = j.target AND u.win = j.win;

-- A target that has ended is left as it was.
INSERT INTO result
SELECT r.* REPLACE (a.v AS v)
FROM goal g
JOIN target_family f USING (target)
JOIN axis a ON a.family = f.family AND a.v >= g.v AND a.v < g.until
JOIN unit u ON u.target = g.target
JOIN result r ON r.uid = u.uid AND r.indicator <> 'strategy_target_status'
  AND r.variant <> 'milestone'
  AND r.v = (
    SELECT max(b.v) FROM axis b WHERE b.family = f.family AND b.v < (
      SELECT min(e.v) FROM goal e WHERE e.target = g.target AND e.ended IS NOT NULL))
WHERE g.ended IS NOT NULL;

-- What was told once and is no more is absent.
INSERT INTO result
SELECT DISTINCT o.indicator, o.variant, o.uid, o.dim, o.item, a.v, o.t, NULL::DOUBLE, NULL::TINYINT,
  NULL::BIGINT, false
FROM (
  SELECT indicator, variant, uid, dim, item, t, min(v) AS first FROM result
  WHERE starts_with(indicator, 'strategy_') GROUP BY ALL) o
JOIN unit u USING (uid)
JOIN axis a ON a.family = u.family AND a.v > o.first
ANTI JOIN result r
  ON r.indicator = o.indicator AND r.variant = o.variant AND r.uid = o.uid AND r.t = o.t AND r.v = a.v;
