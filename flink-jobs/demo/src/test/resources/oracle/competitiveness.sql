-- Specialisation, intra-industry trade, concentration, breaks: on sums of 12 months or on years.
INSERT INTO covers VALUES
  ('trade_specialization_index', ''), ('trade_grubel_lloyd_index', 'total|product'),
  ('trade_concentration_hhi', 'value|lower|upper|normalised'), ('trade_series_break_ratio', '');

CREATE TABLE year_sum AS
SELECT sid, v, t, x12 AS x, st12 AS st, fresh12 AS fresh FROM rolled WHERE x12 IS NOT NULL
UNION ALL
SELECT sid, v, t, x, st, fresh FROM level JOIN series USING (sid) WHERE win = '1y';

CREATE TABLE exchange AS
SELECT b.uid, b.dim, b.item, x.v, x.t, x.x AS exports, m.x AS imports, least(x.st, m.st) AS st,
  greatest(x.fresh, m.fresh) AS fresh
FROM both_flows b
JOIN year_sum x ON x.sid = b.exports
JOIN year_sum m ON m.sid = b.imports AND m.v = x.v AND m.t = x.t;

INSERT INTO result
SELECT 'trade_specialization_index', '', uid, dim, item, v, t,
  (exports - imports)::DOUBLE / (exports + imports)::DOUBLE, st, fresh, false
FROM exchange WHERE exports + imports > 0
UNION ALL
SELECT 'trade_grubel_lloyd_index', 'total', uid, dim, item, v, t,
  1 - abs(exports - imports)::DOUBLE / (exports + imports)::DOUBLE, st, fresh, false
FROM exchange WHERE exports + imports > 0
UNION ALL
SELECT 'trade_grubel_lloyd_index', 'product', uid, '', '', v, t,
  1 - sum(abs(exports - imports))::DOUBLE / sum(exports + imports)::DOUBLE, min(st),
  max(fresh), false
FROM exchange
JOIN (SELECT uid, count(*) AS items FROM both_flows WHERE dim = 'product' GROUP BY uid) USING (uid)
WHERE dim = 'product'
GROUP BY uid, v, t, items
HAVING count(*) = items AND sum(exports + imports) > 0;

-- Every partner in the figures, listed or not, is known one by one; OTH and what is left of the
-- World row are not.
CREATE TABLE single AS
WITH
  amount AS (
    SELECT d.rn, g.reporter, g.win, g.t, g.product AS code, k.v, k.gid, k.partner, k.cents,
      k.fresh,
    FROM known k
    JOIN grp g USING (gid)
    JOIN definition_row d USING (definition, flow, source, classification, version)
    JOIN row_code r ON r.rn = d.rn AND r.code = g.product
    WHERE d.partner_level <> 'world'
      AND (d.reporters = ['*'] OR list_contains(d.reporters, g.reporter))),
  valid AS (
    SELECT a.*, e.until
    FROM amount a
    JOIN (SELECT gid, v, lead(v, 1, 1000000) OVER (PARTITION BY gid ORDER BY v) AS until FROM change) e
      ON e.gid = a.gid AND e.v = a.v)
SELECT u.uid, a.v, s.t, s.partner AS item, 'partner' AS dim, sum(s.cents) AS x, max(s.fresh) AS fresh
FROM valid s
JOIN unit u USING (rn, reporter, win)
JOIN axis a ON a.family = u.family AND a.v >= s.v AND a.v < s.until
WHERE s.partner NOT IN ('WLD', 'OTH')
GROUP BY u.uid, a.v, s.t, s.partner
UNION ALL
SELECT uid, v, t, item, dim, x, fresh FROM level JOIN series USING (sid)
WHERE dim = 'product' AND flow <> 'balance';

CREATE TABLE concentration AS
WITH
  whole AS (
    SELECT uid, win, v, t, x, st, fresh FROM year_sum JOIN series USING (sid)
    WHERE dim = '' AND flow <> 'balance' AND x > 0),
  item AS (
    SELECT w.uid, w.v, w.t, s.dim, s.item, w.x AS whole, w.st,
      w.fresh AS fresh_whole, sum(s.x) AS x, max(s.fresh) AS fresh
    FROM whole w
    JOIN single s ON s.uid = w.uid AND s.v = w.v
      AND s.t BETWEEN w.t - CASE w.win WHEN '1y' THEN 0 ELSE 11 END AND w.t
    GROUP BY w.uid, w.v, w.t, s.dim, s.item, w.x, w.st, w.fresh)
SELECT i.uid, i.v, i.t, i.dim, any_value(i.st) AS st,
  greatest(any_value(i.fresh_whole), max(i.fresh)) AS fresh,
  sum((i.x::DOUBLE / i.whole::DOUBLE) ** 2) AS lower,
  any_value(i.whole) - sum(i.x) AS remaining,
  (any_value(i.whole) - sum(i.x))::DOUBLE / any_value(i.whole)::DOUBLE AS share_left,
  CASE i.dim WHEN 'product' THEN any_value(c.codes) ELSE len(any_value(d.partners)) + 1 END AS n
FROM item i JOIN unit USING (uid) JOIN definition_row d USING (rn) JOIN code_count c USING (rn)
GROUP BY i.uid, i.v, i.t, i.dim;

INSERT INTO result
SELECT 'trade_concentration_hhi', form, uid, dim, '', v, t,
  CASE form WHEN 'lower' THEN lower WHEN 'upper' THEN lower + share_left ** 2
    WHEN 'value' THEN CASE remaining WHEN 0 THEN lower END
    ELSE CASE remaining WHEN 0 THEN (lower - 1 / n) / (1 - 1 / n) END END, st, fresh, false
FROM concentration, (VALUES ('value'), ('lower'), ('upper'), ('normalised')) AS f (form);

-- A definition that takes over from another: its first month over the other's level in it.
INSERT INTO result
SELECT 'trade_series_break_ratio', '', n.uid, 'definition', split_part(d.continues, '/', 1), a.v, a.t,
  CASE WHEN b.x > 0 THEN a.x::DOUBLE / b.x::DOUBLE END, least(a.st, b.st),
  greatest(a.fresh, b.fresh), false
FROM series n
JOIN definition_row d USING (rn)
JOIN series o
  ON d.continues = o.definition || '/' || o.sector AND o.flow = n.flow AND o.reporter = n.reporter
    AND o.win = n.win AND o.dim = ''
JOIN level a ON a.sid = n.sid
JOIN (SELECT sid, v, min(t) AS t FROM level GROUP BY sid, v) f
  ON f.sid = a.sid AND f.v = a.v AND f.t = a.t
LEFT JOIN level b ON b.sid = o.sid AND b.v = a.v AND b.t = a.t
WHERE n.dim = '';
