-- Parts of a whole: contributions, shares, ranks, diffusion, growth without a part.
INSERT INTO covers VALUES
  ('trade_contribution_ratio', '(yoy|yoy_calendar)(_10d|_20d)?'),
  ('trade_share_ratio', '(sector|total)_(1m|12m|10d|20d|1q|1y)'),
  ('trade_rank', 'sector_(12m|10d|20d|1y)'),
  ('trade_rank', 'total_(1m|12m|10d|20d|1y)'),
  ('trade_diffusion_ratio', '(partner|product)(_10d|_20d)?'),
  ('trade_growth_without_ratio', 'yoy|yoy_3m|yoy_12m|yoy_10d|yoy_20d'),
  ('trade_relative_size_ratio', '.+');

-- item_of: an item and the whole that it is part of, both series of one flow. Partners and products
-- of a row, and the sectors of a whole with their rest.
CREATE TABLE item_of AS
SELECT w.uid, w.sid AS whole, i.dim, i.item, i.sid AS part
FROM series w JOIN series i USING (uid)
WHERE w.dim = '' AND i.dim <> '' AND w.flow <> 'balance'
UNION ALL
SELECT w.uid, w.sid, 'sector', p.sector, p.sid
FROM series w
JOIN definition_row d ON d.whole = w.definition || '/' || w.sector
JOIN series p ON p.rn = d.rn AND p.flow = w.flow AND p.reporter = w.reporter AND p.win = w.win
WHERE w.dim = '' AND p.dim = '';

CREATE TABLE item_level AS
SELECT uid, dim, item, v, t, x, st, fresh FROM item_of JOIN level ON sid = part;

-- What the sectors leave of their whole, where all of them are known.
INSERT INTO item_level
SELECT w.uid, 'sector', 'other', l.v, l.t, l.x - sum(p.x), least(l.st, min(p.st)),
  greatest(l.fresh, max(p.fresh))
FROM (
  SELECT uid, whole, count(*) AS parts FROM item_of WHERE dim = 'sector' GROUP BY ALL) w
JOIN level l ON l.sid = w.whole
JOIN item_level p ON p.uid = w.uid AND p.dim = 'sector' AND p.v = l.v AND p.t = l.t
GROUP BY w.uid, w.parts, l.v, l.t, l.x, l.st, l.fresh
HAVING count(*) = w.parts;

CREATE TABLE total_level AS
SELECT uid, win, v, t, x, st, fresh FROM level JOIN series USING (sid) WHERE dim = '' AND flow <> 'balance';

INSERT INTO result
SELECT 'trade_contribution_ratio', kind || CASE WHEN w.win IN ('10d', '20d') THEN '_' || w.win ELSE '' END,
  a.uid, a.dim, a.item, a.v, a.t,
  CASE WHEN w.x <= 0 THEN NULL
       WHEN kind = 'yoy' THEN (a.x - b.x)::DOUBLE / w.x::DOUBLE
       WHEN fewest >= 4 THEN (a.x::DOUBLE / days_ratio ** beta - b.x::DOUBLE) / w.x::DOUBLE END,
  CASE kind WHEN 'yoy' THEN least(a.st, b.st, w.st) ELSE least(a.st, b.st, w.st, c.st) END,
  CASE kind WHEN 'yoy' THEN greatest(a.fresh, b.fresh, w.fresh)
    ELSE greatest(a.fresh, b.fresh, w.fresh, c.fresh) END,
  kind = 'yoy_calendar'
FROM item_level a
JOIN item_level b USING (uid, dim, item, v)
JOIN total_level w ON w.uid = a.uid AND w.v = a.v AND w.t = a.t - 12
LEFT JOIN calendar c ON c.suffix = '' AND c.uid = a.uid AND c.win = w.win AND c.v = a.v AND c.t = a.t,
  (VALUES ('yoy'), ('yoy_calendar')) AS k (kind)
WHERE b.t = a.t - 12
  AND (w.win IN ('1m', '10d', '20d') OR kind = 'yoy');

-- Shares of partners and products in their row, of a sector in its whole; ranks among the listed.
CREATE TABLE share AS
WITH amount AS (
  FROM window_sum WHERE win IN ('1m', '12m')
  UNION ALL
  SELECT sid, v, t, win, x, st, fresh FROM level JOIN series USING (sid) WHERE win <> '1m')
SELECT o.uid, o.dim, o.item, a.v, a.t, a.win, a.x, w.x AS whole, least(a.st, w.st) AS st,
  greatest(a.fresh, w.fresh) AS fresh, a.fresh AS own
FROM item_of o
JOIN amount a ON a.sid = o.part
JOIN amount w ON w.sid = o.whole AND w.v = a.v AND w.t = a.t AND w.win = a.win;

INSERT INTO result
SELECT 'trade_share_ratio', CASE dim WHEN 'sector' THEN 'total_' ELSE 'sector_' END || win,
  CASE dim WHEN 'sector' THEN part.uid ELSE share.uid END,
  CASE dim WHEN 'sector' THEN '' ELSE dim END, CASE dim WHEN 'sector' THEN '' ELSE item END, v, t,
  CASE WHEN whole > 0 THEN x::DOUBLE / whole::DOUBLE END, st, fresh, false
FROM share
LEFT JOIN (
  SELECT o.uid AS whole_uid, o.item AS sector, s.uid
  FROM item_of o JOIN series s ON s.sid = o.part WHERE o.dim = 'sector') part
  ON part.whole_uid = share.uid AND part.sector = share.item AND share.dim = 'sector';

INSERT INTO result
SELECT 'trade_rank', 'sector_' || win, uid, dim, item, v, t,
  rank() OVER (PARTITION BY uid, dim, v, t ORDER BY x DESC),
  min(st) OVER (PARTITION BY uid, dim, v, t), max(own) OVER (PARTITION BY uid, dim, v, t), false
FROM share WHERE win IN ('12m', '10d', '20d', '1y') AND dim IN ('partner', 'product') AND item <> 'other';

-- Of a sector among all sectors of its whole, where all of them are known.
INSERT INTO result
WITH sector AS (
  SELECT s.sid, s.uid, s.reporter, d.flow, d.whole,
    (SELECT count(*) FROM definition_row o
     WHERE o.whole = d.whole AND o.flow = d.flow
       AND (o.reporters = ['*'] OR list_contains(o.reporters, s.reporter))) AS sectors
  FROM series s JOIN definition_row d USING (rn)
  WHERE d.whole IS NOT NULL AND s.dim = '' AND s.flow <> 'balance'),
amount AS (
  FROM window_sum WHERE win IN ('1m', '12m')
  UNION ALL
  SELECT sid, v, t, win, x, st, fresh FROM level JOIN series USING (sid)
  WHERE win <> '1m' AND dim = ''),
ranked AS (
  SELECT uid, whole, sectors, v, t, win, count(*) OVER same AS known,
    rank() OVER (same ORDER BY x DESC) AS place, min(st) OVER same AS st,
    max(fresh) OVER same AS fresh
  FROM sector JOIN amount USING (sid)
  WINDOW same AS (PARTITION BY whole, flow, reporter, v, t, win))
SELECT 'trade_rank', split_part(whole, '/', 2) || '_' || win, uid, '', '', v, t, place, st, fresh,
  false
FROM ranked WHERE known = sectors;

INSERT INTO result
SELECT 'trade_diffusion_ratio', a.dim || CASE WHEN any_value(win) IN ('10d', '20d') THEN '_' || any_value(win) ELSE '' END,
  a.uid, '', '', a.v, a.t,
  sum(CASE WHEN a.x > b.x THEN 1 WHEN a.x = b.x THEN 0.5 ELSE 0 END) / count(*),
  least(min(a.st), min(b.st)), greatest(max(a.fresh), max(b.fresh)), false
FROM item_level a
JOIN item_level b USING (uid, dim, item, v)
JOIN (
  SELECT uid, dim, count(*) AS items FROM item_of
  WHERE dim IN ('partner', 'product') AND item <> 'other' GROUP BY ALL) n USING (uid, dim)
JOIN unit ON unit.uid = a.uid
WHERE b.t = a.t - 12 AND item <> 'other'
GROUP BY a.uid, a.dim, a.v, a.t, items
HAVING count(*) = items;

-- Growth of the whole without the sector.
CREATE TABLE without AS
SELECT s.uid, p.v, p.t, p.win, w.x - p.x AS x, least(w.st, p.st) AS st,
  greatest(w.fresh, p.fresh) AS fresh
FROM item_of o
JOIN series s ON s.sid = o.part
JOIN (FROM window_sum UNION ALL
      SELECT sid, v, t, win, x, st, fresh FROM level JOIN series USING (sid)
      WHERE win <> '1m' AND dim = '') p ON p.sid = o.part
JOIN (FROM window_sum UNION ALL
      SELECT sid, v, t, win, x, st, fresh FROM level JOIN series USING (sid)
      WHERE win <> '1m' AND dim = '') w
  ON w.sid = o.whole AND w.v = p.v AND w.t = p.t AND w.win = p.win
WHERE o.dim = 'sector' AND p.win IN ('1m', '3m', '12m', '10d', '20d', '1q', '1y');

INSERT INTO result
SELECT 'trade_growth_without_ratio', CASE WHEN a.win IN ('1m', '1q', '1y') THEN 'yoy' ELSE 'yoy_' || a.win END,
  a.uid, '', '', a.v, a.t,
  CASE WHEN b.x > 0 THEN a.x::DOUBLE / b.x::DOUBLE - 1 END, least(a.st, b.st),
  greatest(a.fresh, b.fresh), false
FROM without a
JOIN without b ON b.uid = a.uid AND b.win = a.win AND b.v = a.v AND b.t = a.t - 12;

-- 12-month sums of one sector over another's.
INSERT INTO result
SELECT 'trade_relative_size_ratio', o.sector, s.uid, '', '', a.v, a.t,
  CASE WHEN b.x > 0 THEN a.x::DOUBLE / b.x::DOUBLE END, least(a.st, b.st),
  greatest(a.fresh, b.fresh), false
FROM series s
JOIN definition_row d USING (rn)
JOIN series o
  ON d.compared_with = o.definition || '/' || o.sector AND o.flow = s.flow
    AND o.reporter = s.reporter AND o.win = s.win AND o.dim = ''
JOIN window_sum a ON a.sid = s.sid AND a.win = '12m'
JOIN window_sum b ON b.sid = o.sid AND b.win = '12m' AND b.v = a.v AND b.t = a.t
WHERE s.dim = '';
