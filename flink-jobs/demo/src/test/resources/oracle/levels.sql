-- What was known after each release: level (sid, v, t, x, w, st, fresh). x US cents, w grams (null
-- where not all is known), st the worst status: 0 provisional, 1 monthly final, 2 annual final; fresh
-- the newest release that changed it: twice its v, and one more where it is reconstructed.

-- A group is all partners of a product in a period.
CREATE TABLE coverage AS
WITH
  speaks AS (
    SELECT DISTINCT v, definition, source, reporter, flow, classification, version
    FROM fact WHERE is_full),
  product AS (
    SELECT DISTINCT v, definition, reporter, flow, product FROM fact WHERE is_full
    UNION
    SELECT DISTINCT v, definition, reporter, flow, unnest(
      list_transform(string_split(text, ','), lambda p: trim(p)))
    FROM speaks JOIN release USING (v) JOIN header USING (filename) WHERE key = 'products'),
  period AS (SELECT DISTINCT v, definition, reporter, flow, win, t FROM fact WHERE is_full)
SELECT DISTINCT *
FROM speaks
JOIN product USING (v, definition, reporter, flow)
JOIN period USING (v, definition, reporter, flow);

CREATE TABLE grp AS
SELECT row_number() OVER () AS gid, *
FROM (
  SELECT definition, source, reporter, flow, classification, version, product, win, t FROM fact
  UNION
  SELECT definition, source, reporter, flow, classification, version, product, win, t FROM coverage);

CREATE TABLE covered AS
SELECT v, gid
FROM coverage
JOIN grp USING (definition, source, reporter, flow, classification, version, product, win, t);

CREATE TABLE given AS
SELECT v, gid, partner, cents, grams, st, reconstructed
FROM fact
JOIN grp USING (definition, source, reporter, flow, classification, version, product, win, t);

-- Inside the coverage of a full release what is not there is zero.
CREATE TABLE cell AS
FROM given
UNION ALL
SELECT c.v, c.gid, p.partner, 0, 0, NULL, NULL
FROM covered c
JOIN (SELECT gid, partner, min(v) AS seen FROM given GROUP BY gid, partner) p
  ON p.gid = c.gid AND p.seen < c.v
ANTI JOIN given g ON g.v = c.v AND g.gid = c.gid AND g.partner = p.partner;

CREATE TABLE change AS
SELECT e.v, e.gid, count(c.v) > 0 AS complete,
  2 * e.v + coalesce(any_value(g.reconstructed), any_value(r.reconstructed)) AS fresh
FROM (SELECT v, gid FROM cell UNION SELECT v, gid FROM covered) e
JOIN release r ON r.v = e.v
LEFT JOIN covered c ON c.gid = e.gid AND c.v <= e.v
LEFT JOIN (SELECT v, gid, max(reconstructed) AS reconstructed FROM given GROUP BY v, gid) g
  ON g.v = e.v AND g.gid = e.gid
GROUP BY e.v, e.gid;

-- What is told again and equal keeps its earlier vintage.
CREATE TABLE told_cell AS
SELECT c.* EXCLUDE (reconstructed, is_new), max(CASE WHEN is_new THEN e.fresh END) OVER (
    PARTITION BY c.gid, c.partner ORDER BY c.v) AS fresh
FROM (
  SELECT *, cents IS DISTINCT FROM lag(cents) OVER place OR lag(v) OVER place IS NULL AS is_new
  FROM cell
  WINDOW place AS (PARTITION BY gid, partner ORDER BY v)) c
JOIN change e USING (v, gid);

CREATE TABLE known AS
SELECT e.v, e.gid, c.partner,
  unnest(arg_max({cents: c.cents, grams: c.grams, st: c.st, fresh: c.fresh}, c.v))
FROM change e JOIN told_cell c ON c.gid = e.gid AND c.v <= e.v
GROUP BY e.v, e.gid, c.partner;

-- One code of a row: its total and its listed partners.
CREATE TABLE code_level AS
WITH
  chosen AS (
    SELECT d.rn, d.partner_level, d.partners, g.gid, g.reporter, g.product AS code, g.win, g.t
    FROM definition_row d
    JOIN grp g USING (definition, flow, source, classification, version)
    JOIN row_code r ON r.rn = d.rn AND r.code = g.product
    WHERE d.reporters = ['*'] OR list_contains(d.reporters, g.reporter)),
  total AS (
    SELECT c.rn, c.reporter, c.code, c.win, c.t, e.v,
      coalesce(sum(k.cents), 0) AS x,
      CASE WHEN count(k.grams) = count(k.partner) THEN coalesce(sum(k.grams), 0) END AS w,
      min(k.st) AS st, e.fresh
    FROM chosen c
    JOIN change e USING (gid)
    LEFT JOIN known k
      ON k.gid = c.gid AND k.v = e.v AND (k.partner = 'WLD') = (c.partner_level <> 'partner')
    GROUP BY c.rn, c.reporter, c.code, c.win, c.t, e.v, e.complete, e.fresh
    HAVING e.complete OR (any_value(c.partner_level) <> 'partner' AND count(k.partner) > 0)),
  partner AS (
    SELECT c.rn, c.reporter, c.code, c.win, c.t, e.v, c.partner,
      coalesce(k.cents, 0) AS x, CASE WHEN k.partner IS NULL THEN 0 ELSE k.grams END AS w, k.st,
      e.fresh
    FROM (SELECT * REPLACE (unnest(partners) AS partners) FROM chosen) c (
      rn, partner_level, partner, gid, reporter, code, win, t)
    JOIN change e USING (gid)
    LEFT JOIN known k ON k.gid = c.gid AND k.v = e.v AND k.partner = c.partner
    WHERE c.partner_level <> 'world' AND (e.complete OR k.partner IS NOT NULL)),
  told AS (
    SELECT rn, reporter, code, win, t, v, '' AS dim, '' AS item, x, w, st, fresh FROM total
    UNION ALL
    SELECT rn, reporter, code, win, t, v, 'partner', partner, x, w, st, fresh FROM partner),
  changed AS (
    SELECT *, x IS DISTINCT FROM lag(x) OVER place OR w IS DISTINCT FROM lag(w) OVER place
      OR st IS DISTINCT FROM lag(st) OVER place OR lag(v) OVER place IS NULL AS is_new
    FROM told
    WINDOW place AS (PARTITION BY rn, reporter, code, win, t, dim, item ORDER BY v))
SELECT * EXCLUDE (fresh, is_new), max(CASE WHEN is_new THEN fresh END) OVER (
    PARTITION BY rn, reporter, code, win, t, dim, item ORDER BY v) AS fresh
FROM changed;

-- A row of several codes is known only when all of them are.
CREATE TABLE row_level AS
WITH
  newest AS (
    SELECT e.rn, e.reporter, e.win, e.t, e.v, c.code, c.dim, c.item,
      unnest(arg_max({x: c.x, w: c.w, st: c.st, fresh: c.fresh}, c.v))
    FROM (SELECT DISTINCT rn, reporter, win, t, v FROM code_level) e
    JOIN code_level c USING (rn, reporter, win, t)
    WHERE c.v <= e.v
    GROUP BY e.rn, e.reporter, e.win, e.t, e.v, c.code, c.dim, c.item),
  whole AS (
    SELECT rn, reporter, win, t, v, dim, item, sum(x) AS x,
      CASE WHEN count(w) = count(*) THEN sum(w) END AS w, min(st) AS st, max(fresh) AS fresh
    FROM newest JOIN code_count USING (rn)
    GROUP BY ALL
    HAVING count(*) = any_value(codes)),
  rest AS (
    SELECT a.rn, a.reporter, a.win, a.t, a.v, 'partner' AS dim, 'other' AS item,
      a.x - sum(p.x) AS x, CASE WHEN count(p.w) = count(*) THEN a.w - sum(p.w) END AS w,
      least(a.st, min(p.st)) AS st, greatest(a.fresh, max(p.fresh)) AS fresh
    FROM whole a JOIN whole p USING (rn, reporter, win, t, v) JOIN definition_row USING (rn)
    WHERE a.dim = '' AND p.dim = 'partner'
    GROUP BY a.rn, a.reporter, a.win, a.t, a.v, a.x, a.w, a.st, a.fresh, partners
    HAVING count(*) = len(partners))
FROM whole
UNION ALL
FROM rest
UNION ALL
SELECT rn, reporter, win, t, v, 'product', code, x, w, st, fresh
FROM newest JOIN code_count USING (rn) WHERE dim = '' AND codes > 1;

-- unit: what an indicator speaks of; series: it or one item of it. Trade has no region and no target.
CREATE TABLE unit AS
SELECT row_number() OVER () AS uid, *, '' AS region, '' AS target
FROM (
  SELECT DISTINCT definition, sector, flow, reporter, win, rn, family
  FROM row_level JOIN definition_row USING (rn) JOIN family USING (rn)
  UNION
  SELECT DISTINCT d.definition, d.sector, 'balance', a.reporter, a.win, NULL::INTEGER, family
  FROM row_level a
  JOIN definition_row d USING (rn)
  JOIN family USING (rn)
  JOIN definition_row m
    ON m.definition = d.definition AND m.sector = d.sector AND m.flow = 'import'
  SEMI JOIN row_level b ON b.rn = m.rn AND b.reporter = a.reporter AND b.win = a.win
  WHERE d.flow = 'export'
  UNION
  SELECT definition, sector, flow, p.reporter, win, rn, family
  FROM print p JOIN definition_row USING (definition, sector, flow, source) JOIN family USING (rn)
  UNION
  -- The world that is the sum of its reporters.
  SELECT definition, sector, flow, 'WLD', win, rn, family
  FROM row_level JOIN definition_row USING (rn) JOIN family USING (rn)
  WHERE world = 'sum' AND win = '1y');

CREATE TABLE series AS
SELECT row_number() OVER () AS sid, *
FROM (
  SELECT DISTINCT u.*, dim, item FROM row_level JOIN unit u USING (rn, reporter, win)
  UNION
  SELECT b.*, i.dim, i.item
  FROM unit b
  JOIN (
    SELECT DISTINCT definition, sector, reporter, win, dim, item, flow
    FROM row_level JOIN definition_row USING (rn) WHERE dim IN ('', 'product')) i
    USING (definition, sector, reporter, win)
  WHERE b.flow = 'balance'
  GROUP BY ALL
  HAVING count(DISTINCT i.flow) = 2);

CREATE TABLE level AS
WITH valid AS (
  SELECT sid, family, t, v, x, w, st, fresh,
    lead(v) OVER (PARTITION BY sid, t ORDER BY v) AS until
  FROM row_level JOIN series USING (rn, reporter, win, dim, item))
SELECT sid, a.v, t, x, w, st, fresh
FROM valid s JOIN axis a ON a.family = s.family AND a.v >= s.v AND a.v < coalesce(until, 1000000);

-- The trade balance of each item: exports of a unit less its imports.
CREATE TABLE both_flows AS
SELECT b.uid, b.sid, b.dim, b.item, x.sid AS exports, m.sid AS imports
FROM series b
JOIN series x USING (definition, sector, reporter, win, dim, item)
JOIN series m USING (definition, sector, reporter, win, dim, item)
WHERE b.flow = 'balance' AND x.flow = 'export' AND m.flow = 'import';

INSERT INTO level
SELECT b.sid, x.v, x.t, x.x - m.x, NULL, least(x.st, m.st), greatest(x.fresh, m.fresh)
FROM both_flows b
JOIN level x ON x.sid = b.exports
JOIN level m ON m.sid = b.imports AND m.v = x.v AND m.t = x.t;

-- Sums of k months, known only when all months are.
CREATE TABLE rolled AS
SELECT sid, v, t, x, w, st, fresh,
  CASE WHEN count(*) OVER m3 = 3 THEN sum(x) OVER m3 END AS x3, min(st) OVER m3 AS st3,
  max(fresh) OVER m3 AS fresh3,
  CASE WHEN count(*) OVER m6 = 6 THEN sum(x) OVER m6 END AS x6, min(st) OVER m6 AS st6,
  max(fresh) OVER m6 AS fresh6,
  CASE WHEN count(*) OVER m12 = 12 THEN sum(x) OVER m12 END AS x12, min(st) OVER m12 AS st12,
  max(fresh) OVER m12 AS fresh12,
  CASE WHEN count(w) OVER m12 = 12 THEN sum(w) OVER m12 END AS w12,
  CASE WHEN count(*) OVER y = t % 12 + 1 THEN sum(x) OVER y END AS ytd, min(st) OVER y AS sty,
  max(fresh) OVER y AS freshy,
  CASE WHEN count(*) OVER m2 = 2 AND t % 12 IN (1, 9) THEN sum(x) OVER m2 END AS x2,
  min(st) OVER m2 AS st2, max(fresh) OVER m2 AS fresh2
FROM level JOIN series USING (sid)
WHERE win = '1m'
WINDOW
  m2 AS (PARTITION BY sid, v ORDER BY t RANGE BETWEEN 1 PRECEDING AND CURRENT ROW),
  m3 AS (PARTITION BY sid, v ORDER BY t RANGE BETWEEN 2 PRECEDING AND CURRENT ROW),
  m6 AS (PARTITION BY sid, v ORDER BY t RANGE BETWEEN 5 PRECEDING AND CURRENT ROW),
  m12 AS (PARTITION BY sid, v ORDER BY t RANGE BETWEEN 11 PRECEDING AND CURRENT ROW),
  y AS (PARTITION BY sid, v, t // 12 ORDER BY t);

-- What all families write. value null: absent; st the worst status and fresh the newest vintage of
-- what enters the value, null: not compared; estimate: from a regression.
CREATE TABLE result (
  indicator VARCHAR, variant VARCHAR, uid BIGINT, dim VARCHAR, item VARCHAR, v BIGINT, t INTEGER,
  value DOUBLE, st TINYINT, fresh BIGINT, estimate BOOLEAN);

-- The indicators that the oracle knows, with a pattern of their variants.
CREATE TABLE covers (indicator VARCHAR, variants VARCHAR);
