-- Figures of sectors that are not trade: as published, their growth, ratios of two, beside exports.
INSERT INTO covers VALUES
  ('sector_observation_value', '[a-z-]+'),
  ('productivity_growth_ratio',
    'production|shipments|inventories|value-added|labour-productivity'),
  ('productivity_exports_beyond_output_ratio', 'production|shipments'),
  ('productivity_rd_intensity_ratio', 'government');

CREATE TABLE measure_row AS
SELECT definition, sector, measure, string_split(reporters, ' ') AS reporters, source, unit,
  nullif(trade, '') AS trade, nullif(whole, '') AS whole
FROM read_csv(
  getvariable('folder') || '/measures.csv', comment = '#', header = true, all_varchar = true);

CREATE TABLE observed AS
SELECT r.v, f.definition, f.sector, f.measure, f.reporter, coalesce(f.region, '') AS region, f.win,
  f.t, f.st, 2 * r.v + f.reconstructed AS fresh,
  f.value::DOUBLE * CASE split_part(f.unit, ' ', 1)
    WHEN 'thousand' THEN 1e3 WHEN 'million' THEN 1e6 WHEN 'billion' THEN 1e9
    WHEN 'trillion' THEN 1e12 WHEN 'percent' THEN 0.01 ELSE 1 END AS value
FROM line f
JOIN release r USING (filename, published_at)
JOIN measure_row m
  ON m.definition = f.definition AND m.sector = f.sector AND m.measure = f.measure
    AND m.source = r.source AND list_contains(m.reporters, f.reporter);

-- A sector is one family: its own releases, and those of the trade that it is shown beside.
CREATE TABLE sector_family AS
SELECT 10000 + row_number() OVER (ORDER BY definition, sector, reporter) AS family, *
FROM (SELECT DISTINCT definition, sector, reporter FROM observed);

INSERT INTO axis
SELECT DISTINCT s.family, r.v
FROM sector_family s JOIN measure_row USING (definition, sector) JOIN release r USING (source)
UNION
SELECT s.family, a.v
FROM sector_family s
JOIN measure_row m USING (definition, sector)
JOIN definition_row d ON m.trade = d.definition || '/' || d.sector AND d.flow = 'export'
JOIN family f USING (rn)
JOIN axis a ON a.family = f.family;

INSERT INTO unit (uid, definition, sector, flow, reporter, win, family, region, target)
SELECT row_number() OVER () + (SELECT max(uid) FROM unit), *
FROM (
  SELECT DISTINCT definition, sector, '', reporter, p.win, family, region, ''
  FROM observed o
  JOIN sector_family USING (definition, sector, reporter)
  JOIN measure_row m USING (definition, sector, measure)
  -- Months shown beside trade are told for quarters and years too.
  JOIN (VALUES ('1m', '1m'), ('1m', '1q'), ('1m', '1y'), ('1q', '1q'), ('1y', '1y'))
    AS p (given, win)
    ON p.given = o.win AND (p.win = o.win OR m.trade IS NOT NULL));

-- Units of indicators that have more than one: that of the measure, and of a target its own.
CREATE TABLE unit_name AS
SELECT 'sector_observation_value' AS indicator, measure AS variant, uid, m.unit
FROM measure_row m JOIN unit USING (definition, sector)
WHERE flow = '' AND target = '';

-- What was known of each figure; what is told again and equal keeps its earlier vintage.
CREATE TABLE sector_level AS
WITH
  told AS (
    SELECT u.uid, u.family, o.measure, o.v, o.t, o.value, o.st, o.fresh,
      o.value IS DISTINCT FROM lag(o.value) OVER p OR o.st IS DISTINCT FROM lag(o.st) OVER p
        OR lag(o.v) OVER p IS NULL AS is_new
    FROM observed o
    JOIN unit u
      ON u.definition = o.definition AND u.sector = o.sector AND u.reporter = o.reporter
        AND u.region = o.region AND u.win = o.win AND u.flow = '' AND u.target = ''
    WINDOW p AS (PARTITION BY u.uid, o.measure, o.t ORDER BY o.v)),
  valid AS (
    SELECT * REPLACE (max(CASE WHEN is_new THEN fresh END) OVER p AS fresh),
      lead(v, 1, 1000000) OVER p AS until
    FROM told WINDOW p AS (PARTITION BY uid, measure, t ORDER BY v))
SELECT s.uid, s.measure, a.v, s.t, s.value, s.st, s.fresh
FROM valid s JOIN axis a ON a.family = s.family AND a.v >= s.v AND a.v < s.until;

-- Every period between the first and the last is told, known or not.
CREATE TABLE sector_span AS
SELECT uid, measure, v,
  unnest(range(min(t), max(t) + 1,
    CASE any_value(win) WHEN '1m' THEN 1 WHEN '1q' THEN 3 ELSE 12 END)) AS t
FROM sector_level JOIN unit USING (uid)
GROUP BY uid, measure, v;

INSERT INTO result
SELECT 'sector_observation_value', measure, uid, '', '', v, t, value, st, fresh, false
FROM sector_span LEFT JOIN sector_level USING (uid, measure, v, t);

INSERT INTO result
SELECT 'productivity_growth_ratio', s.measure, s.uid, '', '', s.v, s.t,
  CASE WHEN b.value > 0 THEN a.value / b.value - 1 END, least(a.st, b.st),
  greatest(a.fresh, b.fresh), false
FROM sector_span s
LEFT JOIN sector_level a ON a.uid = s.uid AND a.measure = s.measure AND a.v = s.v AND a.t = s.t
LEFT JOIN sector_level b
  ON b.uid = s.uid AND b.measure = s.measure AND b.v = s.v AND b.t = s.t - 12
WHERE s.measure IN ('production', 'shipments', 'inventories', 'value-added', 'labour-productivity');

-- Research and development of the government in all its expenditure.
INSERT INTO result
SELECT 'productivity_rd_intensity_ratio', 'government', s.uid, '', '', s.v, s.t,
  CASE WHEN b.value > 0 THEN a.value / b.value END, least(a.st, b.st), greatest(a.fresh, b.fresh),
  false
FROM sector_span s
JOIN sector_span o
  ON o.uid = s.uid AND o.v = s.v AND o.t = s.t AND o.measure = 'government-expenditure'
LEFT JOIN sector_level a ON a.uid = s.uid AND a.v = s.v AND a.t = s.t AND a.measure = s.measure
LEFT JOIN sector_level b ON b.uid = s.uid AND b.v = s.v AND b.t = s.t AND b.measure = o.measure
WHERE s.measure = 'government-rd';

-- Exports and output of the same months, quarters and years: growth of exports beyond output's.
CREATE TABLE beside AS
WITH
  trade AS (
    SELECT u.uid, m.measure, s.sid, u.family, s.family AS trade_family
    FROM unit u
    JOIN measure_row m
      ON m.definition = u.definition AND m.sector = u.sector
        AND m.measure IN ('production', 'shipments')
    JOIN series s
      ON m.trade = s.definition || '/' || s.sector AND s.reporter = u.reporter AND s.win = '1m'
        AND s.flow = 'export' AND s.dim = ''
    WHERE u.flow = '' AND u.win = '1m' AND u.region = ''),
  seen AS (
    SELECT t.uid, t.measure, t.sid, a.v, max(b.v) AS known
    FROM trade t
    JOIN axis a ON a.family = t.family
    JOIN axis b ON b.family = t.trade_family AND b.v <= a.v
    GROUP BY ALL),
  exports AS (
    SELECT s.uid, s.measure, s.v, win, x.t // months * months AS t, sum(x.x)::DOUBLE AS value,
      min(x.st) AS st, max(x.fresh) AS fresh
    FROM seen s JOIN level x ON x.sid = s.sid AND x.v = s.known,
      (VALUES ('1m', 1), ('1q', 3), ('1y', 12)) AS w (win, months)
    GROUP BY s.uid, s.measure, s.v, win, months, x.t // months
    HAVING count(*) = months),
  output AS (
    SELECT uid, measure, v, win, q.t // months * months AS t, avg(q.value) AS value,
      min(q.st) AS st, max(q.fresh) AS fresh
    FROM seen s JOIN sector_level q USING (uid, measure, v),
      (VALUES ('1m', 1), ('1q', 3), ('1y', 12)) AS w (win, months)
    GROUP BY uid, measure, v, win, months, q.t // months
    HAVING count(*) = months),
  -- Periods that lie wholly in what both have.
  span AS (
    SELECT uid, measure, v, w.win,
      unnest(range(-((-greatest(x.first, q.first)) // w.months) * w.months,
        (least(x.last, q.last) + 1) // w.months * w.months, w.months)) AS t
    FROM (
      SELECT uid, measure, v, min(t) AS first, max(t) AS last
      FROM exports WHERE win = '1m' GROUP BY ALL) x
    JOIN (
      SELECT uid, measure, v, min(t) AS first, max(t) AS last
      FROM output WHERE win = '1m' GROUP BY ALL) q USING (uid, measure, v),
      (VALUES ('1m', 1), ('1q', 3), ('1y', 12)) AS w (win, months))
SELECT s.*, x.value AS exports, q.value AS output, least(x.st, q.st) AS st,
  greatest(x.fresh, q.fresh) AS fresh
FROM span s
LEFT JOIN exports x USING (uid, measure, v, win, t)
LEFT JOIN output q USING (uid, measure, v, win, t);

INSERT INTO result
SELECT 'productivity_exports_beyond_output_ratio', a.measure, p.uid, '', '', a.v, a.t,
  CASE WHEN b.exports > 0 AND b.output > 0 AND a.output > 0
    THEN a.exports / b.exports / (a.output / b.output) - 1 END,
  least(a.st, b.st), greatest(a.fresh, b.fresh), false
FROM beside a
JOIN unit u USING (uid)
JOIN unit p
  ON p.definition = u.definition AND p.sector = u.sector AND p.reporter = u.reporter
    AND p.region = '' AND p.flow = '' AND p.target = '' AND p.win = a.win
LEFT JOIN beside b
  ON b.uid = a.uid AND b.measure = a.measure AND b.v = a.v AND b.win = a.win AND b.t = a.t - 12;
