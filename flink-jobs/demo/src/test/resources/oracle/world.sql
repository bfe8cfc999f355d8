-- A reporter among all: shares, ranks, comparative advantage, constant market share. Years only.
INSERT INTO covers VALUES
  ('trade_share_ratio', 'world|world_without_re_exporters'), ('trade_rank', 'world'),
  ('trade_world_coverage_ratio', ''), ('trade_rca', ''), ('trade_rsca', ''),
  ('trade_constant_market_share_usd', 'world_growth|product|market|competitiveness');

CREATE TABLE member AS
SELECT s.rn, d.world, list_contains(d.re_exporters, s.reporter) AS re_exports,
  len(d.re_exporters) > 0 AS names_re_exporters, s.reporter, s.uid, l.v, l.t, l.x, l.st,
  l.fresh
FROM series s JOIN definition_row d USING (rn) JOIN level l USING (sid)
WHERE d.world IS NOT NULL AND s.win = '1y' AND s.dim = '';

CREATE TABLE world AS
SELECT rn, world, v, t, sum(x) AS x, min(st) AS st, max(fresh) AS fresh,
  max(CASE WHEN NOT re_exports THEN fresh END) AS fresh_without,
  sum(CASE WHEN re_exports THEN x ELSE 0 END) AS again
FROM member WHERE world = 'sum' GROUP BY rn, world, v, t
UNION ALL
SELECT m.rn, m.world, m.v, m.t, m.x, m.st, m.fresh, greatest(m.fresh, r.fresh), r.x
FROM member m
LEFT JOIN (
  SELECT rn, v, t, sum(x) AS x, max(fresh) AS fresh FROM member JOIN definition_row USING (rn) WHERE re_exports
  GROUP BY rn, v, t, re_exporters HAVING count(*) = len(re_exporters)) r USING (rn, v, t)
WHERE m.world = 'WLD' AND m.reporter = 'WLD';

-- What part of the year before those who have reported held then.
CREATE TABLE world_coverage AS
SELECT a.rn, a.v, a.t + 12 AS t,
  sum(CASE WHEN b.uid IS NOT NULL THEN a.x ELSE 0 END)::DOUBLE / sum(a.x)::DOUBLE AS coverage,
  sum(CASE WHEN b.uid IS NOT NULL AND NOT a.re_exports THEN a.x ELSE 0 END)::DOUBLE
    / nullif(sum(CASE WHEN NOT a.re_exports THEN a.x ELSE 0 END)::DOUBLE, 0) AS without,
  least(min(a.st), min(b.st)) AS st, greatest(max(a.fresh), max(b.fresh)) AS fresh,
  greatest(max(CASE WHEN NOT a.re_exports THEN a.fresh END),
    max(CASE WHEN NOT b.re_exports THEN b.fresh END)) AS fresh_without
FROM member a
LEFT JOIN member b ON b.uid = a.uid AND b.v = a.v AND b.t = a.t + 12
JOIN world w ON w.rn = a.rn AND w.v = a.v AND w.t = a.t + 12
WHERE a.world = 'sum'
GROUP BY a.rn, a.v, a.t
HAVING sum(a.x) > 0;

CREATE TABLE open_world AS
SELECT w.* REPLACE (greatest(w.fresh, c.fresh) AS fresh)
FROM world w LEFT JOIN world_coverage c USING (rn, v, t)
WHERE world = 'WLD' OR c.coverage >= 0.95;

-- A year of the sum counts once those who have reported it held 95 % of the year before.
INSERT INTO result
SELECT 'trade_value_usd', '1y', uid, '', '', v, t, x::DOUBLE / 100, w.st, w.fresh, false
FROM open_world w JOIN unit u ON u.rn = w.rn AND u.reporter = 'WLD' WHERE world = 'sum'
UNION ALL
SELECT 'trade_growth_ratio', 'yoy', uid, '', '', a.v, a.t,
  CASE WHEN b.x > 0 THEN a.x::DOUBLE / b.x::DOUBLE - 1 END, least(a.st, b.st),
  greatest(a.fresh, b.fresh), false
FROM open_world a
JOIN open_world b ON b.rn = a.rn AND b.v = a.v AND b.t = a.t - 12
JOIN unit u ON u.rn = a.rn AND u.reporter = 'WLD' WHERE a.world = 'sum'
UNION ALL
SELECT 'trade_world_coverage_ratio', '', uid, '', '', v, t, coverage, st, fresh, false
FROM world_coverage c JOIN unit u ON u.rn = c.rn AND u.reporter = 'WLD';

INSERT INTO result
SELECT 'trade_share_ratio', 'world', m.uid, '', '', m.v, m.t,
  CASE WHEN w.x > 0 THEN m.x::DOUBLE / w.x::DOUBLE END, least(m.st, w.st),
  greatest(m.fresh, w.fresh), false
FROM member m JOIN open_world w USING (rn, v, t)
WHERE m.reporter <> 'WLD'
UNION ALL
SELECT 'trade_share_ratio', 'world_without_re_exporters', m.uid, '', '', m.v, m.t,
  CASE WHEN w.x > w.again THEN m.x::DOUBLE / (w.x - w.again)::DOUBLE END, least(m.st, w.st),
  greatest(m.fresh, w.fresh_without, c.fresh_without), false
FROM member m JOIN world w USING (rn, v, t) LEFT JOIN world_coverage c USING (rn, v, t)
WHERE m.reporter <> 'WLD' AND m.names_re_exporters AND NOT m.re_exports
  AND (w.world = 'WLD' OR c.without >= 0.95)
UNION ALL
SELECT 'trade_rank', 'world', m.uid, '', '', m.v, m.t,
  rank() OVER (PARTITION BY m.rn, m.v, m.t ORDER BY m.x DESC),
  min(m.st) OVER (PARTITION BY m.rn, m.v, m.t),
  greatest(w.fresh, max(m.fresh) OVER (PARTITION BY m.rn, m.v, m.t)), false
FROM member m JOIN open_world w USING (rn, v, t)
WHERE m.reporter <> 'WLD' AND w.x > 0
-- Beside a published World row too, those who are known must hold most of it to be ranked.
QUALIFY w.world = 'sum' OR sum(m.x) OVER (PARTITION BY m.rn, m.v, m.t)::DOUBLE >= 0.95 * w.x::DOUBLE;

-- Comparative advantage: the share of the part in the whole, here over that of the same world.
CREATE TABLE advantage AS
WITH
  part AS (
    SELECT p.rn, h.rn AS whole_rn
    FROM definition_row p
    JOIN definition_row h ON p.whole = h.definition || '/' || h.sector AND h.flow = p.flow
    WHERE p.world IS NOT NULL),
  pair AS (
    SELECT r.rn, p.world, p.reporter, p.uid, p.v, p.t, p.x, h.x AS whole,
      least(p.st, h.st) AS st, greatest(p.fresh, h.fresh) AS fresh
    FROM part r
    JOIN member p ON p.rn = r.rn
    JOIN member h ON h.rn = r.whole_rn AND h.reporter = p.reporter AND h.v = p.v AND h.t = p.t),
  same_world AS (
    SELECT rn, v, t, sum(x) AS x, sum(whole) AS whole, min(st) AS st, max(fresh) AS fresh
    FROM pair WHERE (reporter = 'WLD') = (world = 'WLD') GROUP BY rn, v, t)
SELECT a.uid, a.v, a.t,
  (a.x::DOUBLE / a.whole::DOUBLE) / (w.x::DOUBLE / w.whole::DOUBLE) AS rca,
  least(a.st, w.st) AS st, greatest(a.fresh, w.fresh, o.fresh, h.fresh) AS fresh
FROM pair a
JOIN same_world w USING (rn, v, t)
JOIN part r USING (rn)
JOIN open_world o ON o.rn = a.rn AND o.v = a.v AND o.t = a.t
JOIN open_world h ON h.rn = r.whole_rn AND h.v = a.v AND h.t = a.t
WHERE a.reporter <> 'WLD' AND a.whole > 0 AND w.x > 0 AND w.whole > 0;

INSERT INTO result
SELECT 'trade_rca', '', uid, '', '', v, t, rca, st, fresh, false FROM advantage
UNION ALL
SELECT 'trade_rsca', '', uid, '', '', v, t, (rca - 1) / (rca + 1), st, fresh, false FROM advantage;

-- Constant market share. Products: the parts of a whole and their rest; markets: the listed
-- partners and the rest; a row without partners has one market, one without parts one product, and
-- then no effect of it.
CREATE TABLE market AS
WITH
  item AS (
    SELECT s.rn, s.definition || '/' || s.sector AS name, s.flow, s.reporter, s.item AS market, v, t,
      l.x, l.st, l.fresh, d.whole
    FROM series s JOIN definition_row d USING (rn) JOIN level l USING (sid)
    WHERE d.world IS NOT NULL AND s.win = '1y'
      AND s.dim = CASE WHEN len(d.partners) > 0 THEN 'partner' ELSE '' END),
  parts AS (
    SELECT h.rn, count(*) AS parts
    FROM definition_row h
    JOIN definition_row p ON p.whole = h.definition || '/' || h.sector AND p.flow = h.flow
    GROUP BY h.rn),
  part AS (
    SELECT h.rn, p.name AS product, p.reporter, p.market, p.v, p.t, p.x, p.st,
      p.fresh
    FROM item p
    JOIN definition_row h ON p.whole = h.definition || '/' || h.sector AND h.flow = p.flow),
  rest AS (
    SELECT h.rn, 'rest' AS product, h.reporter, h.market, h.v, h.t,
      h.x - coalesce(sum(p.x), 0) AS x, least(h.st, min(p.st)) AS st,
      greatest(h.fresh, max(p.fresh)) AS fresh
    FROM item h
    LEFT JOIN parts n ON n.rn = h.rn
    LEFT JOIN part p
      ON p.rn = h.rn AND p.reporter = h.reporter AND p.market = h.market AND p.v = h.v AND p.t = h.t
    GROUP BY h.rn, h.reporter, h.market, h.v, h.t, h.x, h.st, h.fresh, n.parts
    HAVING count(p.x) = coalesce(n.parts, 0))
FROM rest
UNION ALL
SELECT p.* FROM part p
SEMI JOIN rest r
  ON r.rn = p.rn AND r.reporter = p.reporter AND r.market = p.market AND r.v = p.v AND r.t = p.t;

CREATE TABLE share_effect AS
WITH
  step (rn, world, product, reporter, market, v, t, x0, x1, st, fresh) AS (
    SELECT a.rn, d.world, a.product, a.reporter, a.market, a.v, b.t, a.x, b.x, least(a.st, b.st),
      greatest(a.fresh, b.fresh)
    FROM market a
    JOIN market b
      ON b.rn = a.rn AND b.product = a.product AND b.reporter = a.reporter AND b.market = a.market
        AND b.v = a.v AND b.t = a.t + 12
    JOIN definition_row d ON d.rn = a.rn),
  w AS (
    SELECT rn, product, market, v, t, sum(x0)::DOUBLE AS w0, sum(x1)::DOUBLE AS w1,
      min(st) AS st, max(fresh) AS fresh
    FROM step WHERE (reporter = 'WLD') = (world = 'WLD') GROUP BY ALL),
  rate AS (
    SELECT rn, product, market, v, t,
      sum(w1) OVER a / sum(w0) OVER a - 1 AS g,
      CASE WHEN sum(w0) OVER p > 0 THEN sum(w1) OVER p / sum(w0) OVER p - 1 ELSE 0 END AS gp,
      CASE WHEN w0 > 0 THEN w1 / w0 - 1 ELSE 0 END AS gpc,
      min(st) OVER a AS st, max(fresh) OVER a AS fresh
    FROM w
    WINDOW a AS (PARTITION BY rn, v, t), p AS (PARTITION BY rn, v, t, product))
SELECT s.rn, s.reporter, s.v, s.t,
  sum(g * x0::DOUBLE) / 100 AS world_growth,
  CASE WHEN count(DISTINCT product) > 1 THEN sum((gp - g) * x0::DOUBLE) / 100 END AS product,
  CASE WHEN count(DISTINCT market) > 1 THEN sum((gpc - gp) * x0::DOUBLE) / 100 END AS market,
  sum((x1 - x0)::DOUBLE - gpc * x0::DOUBLE) / 100 AS competitiveness,
  least(min(s.st), min(rate.st)) AS st,
  greatest(max(s.fresh), max(rate.fresh), any_value(o.fresh)) AS fresh
FROM step s
JOIN rate USING (rn, product, market, v, t)
JOIN open_world o ON o.rn = s.rn AND o.v = s.v AND o.t = s.t
WHERE s.reporter <> 'WLD'
GROUP BY s.rn, s.reporter, s.v, s.t;

INSERT INTO result
SELECT 'trade_constant_market_share_usd', effect, uid, '', '', v, t, value, st, fresh, false
FROM (UNPIVOT share_effect ON world_growth, product, market, competitiveness
      INTO NAME effect VALUE value)
JOIN unit u USING (rn, reporter)
WHERE u.win = '1y';
