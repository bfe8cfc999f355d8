-- When the trend reaches a target: the line of least squares through values a year apart, and where
-- the target meets it and its confidence band of 80 %.
INSERT INTO covers VALUES ('strategy_target_attainment_timestamp_seconds', 'mean|lower80|upper80');

-- Student's t at 0.9, by degrees of freedom.
CREATE TABLE student AS
FROM (VALUES (1, 3.077683537175253), (2, 1.885618083164127), (3, 1.637744353696210),
  (4, 1.533206274058943)) AS s (freedom, t);

CREATE TABLE trend AS
WITH
  past AS (
    SELECT x.gid, x.v, x.win, x.t, x.e, x.vintage, (x.e - p.e) // 12 AS years, p.value, p.st, p.fresh
    FROM told_value x
    JOIN goal_value p
      ON p.gid = x.gid AND p.v = x.v AND p.e BETWEEN x.e - 60 AND x.e AND (x.e - p.e) % 12 = 0),
  -- Up to the first that is missing.
  run AS (
    SELECT *, row_number() OVER (PARTITION BY gid, v, e ORDER BY years) - 1 AS place FROM past
    QUALIFY place = years),
  scaled AS (
    SELECT r.*, -years::DOUBLE AS a,
      CASE WHEN g.kind IN ('annual-flow', 'stock') THEN CASE WHEN r.value > 0 THEN ln(r.value) END
        ELSE r.value END AS b
    FROM run r JOIN goal g USING (gid))
SELECT gid, v, win, t, e, any_value(vintage) AS vintage, count(b) AS n,
  count(b) = count(*) AS is_positive, avg(a) AS a0, avg(b) AS b0, regr_sxx(b, a) AS sxx,
  regr_slope(b, a) AS slope, regr_syy(b, a) - regr_slope(b, a) * regr_sxy(b, a) AS rest,
  min(st) AS st, greatest(max(fresh), any_value(vintage)) AS fresh
FROM scaled GROUP BY gid, v, win, t, e;

-- In years from the middle of the values: of the line, and of the band, which is what lies within
-- t standard errors of it: (slope u - d)^2 <= t^2 s^2 (1/n + u^2/sxx).
CREATE TABLE meeting AS
WITH
  band AS (
    SELECT r.*, g.kind, x.value, g.value AS goal,
      CASE WHEN g.kind IN ('annual-flow', 'stock') THEN ln(g.value) ELSE g.value END - b0 AS d,
      s.t * s.t * greatest(rest, 0) / (n - 2) AS w
    FROM trend r
    JOIN goal g USING (gid)
    JOIN told_value x ON x.gid = r.gid AND x.v = r.v AND x.e = r.e
    LEFT JOIN student s ON s.freedom = r.n - 2),
  roots AS (
    SELECT *, slope * slope - w / sxx AS p, slope * d AS q, d * d - w / n AS c,
      d / slope AS middle, -a0 AS now
    FROM band),
  ends AS (
    SELECT *,
      CASE WHEN p <> 0 AND q * q - p * c >= 0 THEN (q - sqrt(q * q - p * c)) / p END AS one,
      CASE WHEN p <> 0 AND q * q - p * c >= 0 THEN (q + sqrt(q * q - p * c)) / p END AS other
    FROM roots)
SELECT gid, v, win, t, e, st, fresh, a0,
  n >= 3 AND is_positive
    AND CASE kind WHEN 'rank' THEN value > goal ELSE value < goal END
    -- Without a date within 100 years there is no interval either.
    AND middle > now AND middle - now <= 100 AS leads,
  middle,
  -- Inside the band already: now. Else where the band is entered.
  CASE WHEN p * now * now - 2 * q * now + c <= 0 THEN now
       ELSE least(CASE WHEN one > now THEN one END, CASE WHEN other > now THEN other END) END AS lower,
  -- Left for good only where the slope is certain.
  CASE WHEN p > 0 THEN greatest(one, other) END AS upper
FROM ends;

CREATE MACRO second_of(month) AS
  epoch(make_timestamp(floor(month)::BIGINT // 12, floor(month)::BIGINT % 12 + 1, 1, 0, 0, 0));
-- The end of a month is the beginning of the next; a part of a month goes on from there.
CREATE MACRO end_of(month) AS second_of(month + 1)
  + (month - floor(month)) * (second_of(floor(month) + 2) - second_of(floor(month) + 1));

INSERT INTO result
SELECT 'strategy_target_attainment_timestamp_seconds', x.estimate, u.uid, 'target', g.target, x.v, x.t,
  CASE WHEN leads AND years <= 100 THEN end_of(x.e + years * 12) END, m.st, m.fresh, true
FROM (SELECT *, unnest(['mean', 'lower80', 'upper80']) AS estimate FROM told_value) x
JOIN goal g USING (gid)
JOIN unit u ON u.target = g.target AND u.win = x.win
LEFT JOIN (
  SELECT *, a0 + CASE estimate WHEN 'mean' THEN middle WHEN 'lower80' THEN lower ELSE upper END
    AS years
  FROM (SELECT *, unnest(['mean', 'lower80', 'upper80']) AS estimate FROM meeting)) m
  ON m.gid = x.gid AND m.v = x.v AND m.e = x.e AND m.estimate = x.estimate;
