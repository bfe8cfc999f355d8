-- Unit values; annually chained price and volume indices; terms of trade.
INSERT INTO covers VALUES
  ('trade_unit_value_usd_per_kilogram', '1m|12m'),
  ('trade_price_index', 'laspeyres|paasche|fisher'),
  ('trade_volume_index', 'laspeyres|paasche|fisher'),
  ('trade_price_growth_ratio', 'laspeyres|paasche|fisher'),
  ('trade_volume_growth_ratio', 'laspeyres|paasche|fisher'),
  ('trade_terms_of_trade_index', 'net_barter|income');

-- US cents for a gram are ten US dollars for a kilogram.
INSERT INTO result
SELECT 'trade_unit_value_usd_per_kilogram', '1m', uid, dim, item, v, t,
  CASE WHEN w > 0 THEN x::DOUBLE / w::DOUBLE * 10 END, st, fresh, false
FROM rolled JOIN series USING (sid)
WHERE dim IN ('', 'product') AND flow <> 'balance' AND w IS NOT NULL
UNION ALL
SELECT 'trade_unit_value_usd_per_kilogram', '12m', uid, dim, item, v, t,
  CASE WHEN w12 > 0 THEN x12::DOUBLE / w12::DOUBLE * 10 END, st12, fresh12, false
FROM rolled JOIN series USING (sid)
WHERE dim IN ('', 'product') AND flow <> 'balance' AND w12 IS NOT NULL AND x12 IS NOT NULL;

-- The products of a row: its codes, or the one code that it has.
CREATE TABLE product_month AS
SELECT s.uid, s.item, l.v, l.t, l.x::DOUBLE AS x, l.w::DOUBLE AS w, l.st, l.fresh, c.codes
FROM series s
JOIN definition_row d USING (rn)
JOIN code_count c USING (rn)
JOIN level l USING (sid)
WHERE s.win = '1m' AND d.codes <> ['*'] AND l.w IS NOT NULL
  AND s.dim = CASE c.codes WHEN 1 THEN '' ELSE 'product' END;

-- Months in which every product is known, and years of twelve such months.
CREATE TABLE whole_month AS
SELECT uid, v, t, sum(x) AS x FROM product_month GROUP BY uid, v, t HAVING count(*) = any_value(codes);

CREATE TABLE whole_year AS
SELECT uid, v, t // 12 AS y, sum(x) AS x FROM whole_month GROUP BY uid, v, t // 12
HAVING count(*) = 12;

CREATE TABLE product_year AS
SELECT p.uid, item, p.v, y, sum(p.x) AS x, sum(w) AS w
FROM product_month p JOIN whole_year a ON a.uid = p.uid AND a.v = p.v AND a.y = p.t // 12
GROUP BY p.uid, item, p.v, y;

-- Comparisons of a year with a later year and with months; only products of value and weight in
-- both count. A month is compared with the year before, one of the reference year with itself.
CREATE TABLE compared AS
WITH
  pair AS (
    SELECT a.uid, a.v, a.y AS base, 12 * b.y AS t, true AS annual, a.x AS x0, a.w AS w0,
      b.x AS x1, b.w AS w1
    FROM product_year a JOIN product_year b USING (uid, item, v) WHERE b.y = a.y + 1
    UNION ALL
    SELECT a.uid, a.v, a.y, b.t, false, a.x, a.w, b.x, b.w
    FROM product_year a
    JOIN product_month b USING (uid, item, v)
    JOIN whole_month USING (uid, v, t)
    WHERE b.t // 12 - a.y IN (0, 1)),
  sums AS (
    SELECT uid, v, base, t, annual,
      sum(x1 / w1 * w0) / sum(x0) AS laspeyres, sum(x1) / sum(x0 / w0 * w1) AS paasche
    FROM pair WHERE x0 > 0 AND w0 > 0 AND x1 > 0 AND w1 > 0
    GROUP BY uid, v, base, t, annual)
UNPIVOT (SELECT *, sqrt(laspeyres * paasche) AS fisher FROM sums)
ON laspeyres, paasche, fisher INTO NAME form VALUE ratio;

-- The reference year: the first whole one; for the terms of trade the later one of both flows.
CREATE TABLE reference AS
SELECT 'own' AS purpose, uid, v, min(y) AS y0 FROM whole_year GROUP BY uid, v;

CREATE TABLE opposite AS
SELECT DISTINCT b.uid, x.uid AS exports, m.uid AS imports
FROM both_flows b JOIN series x ON x.sid = b.exports JOIN series m ON m.sid = b.imports
WHERE b.dim = '';

INSERT INTO reference
SELECT 'terms', unnest([o.exports, o.imports]), x.v, greatest(x.y0, m.y0)
FROM opposite o
JOIN reference x ON x.uid = o.exports
JOIN reference m ON m.uid = o.imports AND m.v = x.v;

CREATE TABLE chain AS
SELECT purpose, uid, v, form, y0, y0 AS y, 100.0::DOUBLE AS i
FROM reference, (VALUES ('laspeyres'), ('paasche'), ('fisher')) AS f (form)
UNION ALL
FROM (
  SELECT r.purpose, r.uid, r.v, c.form, r.y0, c.t // 12 AS y, 100 * product(ratio) OVER w AS i
  FROM reference r
  JOIN compared c ON c.uid = r.uid AND c.v = r.v AND c.annual AND c.base >= r.y0
  WINDOW w AS (PARTITION BY r.purpose, r.uid, r.v, c.form ORDER BY c.t)
  QUALIFY count(*) OVER w = c.t // 12 - r.y0);

CREATE TABLE price AS
SELECT i.purpose, i.uid, i.v, i.form, c.t, i.i * c.ratio AS price,
  m.x / (y.x / 12) * 100 AS value
FROM chain i
JOIN compared c
  ON c.uid = i.uid AND c.v = i.v AND c.form = i.form AND NOT c.annual AND c.base = i.y
    AND (c.t // 12 = i.y + 1 OR i.y = i.y0)
JOIN whole_month m ON m.uid = i.uid AND m.v = i.v AND m.t = c.t
JOIN whole_year y ON y.uid = i.uid AND y.v = i.v AND y.y = i.y0;

-- What enters an index: every year from the reference year to the one before, and the month.
CREATE TABLE price_status AS
SELECT purpose, uid, v, t,
  CASE WHEN t // 12 = y0 THEN min(st) OVER same_year ELSE least(st, min(st) OVER years_before) END
    AS st,
  CASE WHEN t // 12 = y0 THEN max(fresh) OVER same_year
       ELSE greatest(fresh, max(fresh) OVER years_before) END AS fresh
FROM (
  SELECT purpose, uid, v, t, y0, min(st) AS st, max(fresh) AS fresh
  FROM product_month JOIN reference r USING (uid, v)
  WHERE t >= 12 * r.y0 GROUP BY purpose, uid, v, t, y0)
WINDOW
  same_year AS (PARTITION BY purpose, uid, v, t // 12),
  years_before AS (
    PARTITION BY purpose, uid, v ORDER BY t // 12 RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING);

CREATE TABLE volume AS
SELECT p.purpose, p.uid, p.v, p.form, p.t, p.value / o.price * 100 AS volume
FROM price p
JOIN price o ON o.purpose = p.purpose AND o.uid = p.uid AND o.v = p.v AND o.t = p.t
  AND o.form = CASE p.form WHEN 'laspeyres' THEN 'paasche' WHEN 'paasche' THEN 'laspeyres'
                           ELSE 'fisher' END;

INSERT INTO result
SELECT 'trade_price_index', form, uid, '', '', v, t, price, st, fresh, false
FROM price JOIN price_status USING (purpose, uid, v, t) WHERE purpose = 'own'
UNION ALL
SELECT 'trade_volume_index', form, uid, '', '', v, t, volume, st, fresh, false
FROM volume JOIN price_status USING (purpose, uid, v, t) WHERE purpose = 'own'
UNION ALL
SELECT 'trade_price_growth_ratio', a.form, a.uid, '', '', a.v, a.t, a.price / b.price - 1,
  least(s.st, o.st), greatest(s.fresh, o.fresh), false
FROM price a
JOIN price b USING (purpose, uid, v, form)
JOIN price_status s
  ON s.purpose = a.purpose AND s.uid = a.uid AND s.v = a.v AND s.t = a.t
JOIN price_status o
  ON o.purpose = b.purpose AND o.uid = b.uid AND o.v = b.v AND o.t = b.t
WHERE purpose = 'own' AND b.t = a.t - 12
UNION ALL
SELECT 'trade_volume_growth_ratio', a.form, a.uid, '', '', a.v, a.t, a.volume / b.volume - 1,
  least(s.st, o.st), greatest(s.fresh, o.fresh), false
FROM volume a
JOIN volume b USING (purpose, uid, v, form)
JOIN price_status s
  ON s.purpose = a.purpose AND s.uid = a.uid AND s.v = a.v AND s.t = a.t
JOIN price_status o
  ON o.purpose = b.purpose AND o.uid = b.uid AND o.v = b.v AND o.t = b.t
WHERE purpose = 'own' AND b.t = a.t - 12;

INSERT INTO result
SELECT 'trade_terms_of_trade_index', kind, o.uid, '', '', x.v, x.t,
  x.price / m.price * 100 * CASE kind WHEN 'income' THEN q.volume / 100 ELSE 1 END, least(s.st, r.st),
  greatest(s.fresh, r.fresh), false
FROM opposite o
JOIN price x ON x.uid = o.exports AND x.purpose = 'terms' AND x.form = 'fisher'
JOIN price m
  ON m.uid = o.imports AND m.purpose = 'terms' AND m.form = 'fisher' AND m.v = x.v AND m.t = x.t
JOIN volume q
  ON q.uid = o.exports AND q.purpose = 'terms' AND q.form = 'fisher' AND q.v = x.v AND q.t = x.t
JOIN price_status s ON s.uid = o.exports AND s.purpose = 'terms' AND s.v = x.v AND s.t = x.t
JOIN price_status r ON r.uid = o.imports AND r.purpose = 'terms' AND r.v = x.v AND r.t = x.t,
  (VALUES ('net_barter'), ('income')) AS k (kind);
