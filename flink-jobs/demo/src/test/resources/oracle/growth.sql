-- Levels, sums, growth, runs and records.
INSERT INTO covers VALUES
  ('trade_value_usd', '1m|3m|6m|12m|ytd|10d|20d|1q|1y'),
  ('trade_growth_ratio',
    'yoy|yoy_2y|yoy_3m|yoy_6m|yoy_12m|ytd|yoy_jan_feb|yoy_sep_oct|yoy_10d|yoy_20d'),
  ('trade_consecutive_negative_months', ''), ('trade_consecutive_positive_months', ''),
  ('trade_record_months', 'highest|lowest');

INSERT INTO result
SELECT 'trade_value_usd', win, uid, dim, item, v, t, x::DOUBLE / 100, st, fresh, false
FROM level JOIN series USING (sid)
WHERE dim = '' OR flow <> 'balance';

-- The sums in long form: one row for each window and month.
CREATE TABLE window_sum AS
SELECT sid, v, t, '1m' AS win, x, st, fresh FROM rolled
UNION ALL SELECT sid, v, t, '2m', x2, st2, fresh2 FROM rolled WHERE x2 IS NOT NULL
UNION ALL SELECT sid, v, t, '3m', x3, st3, fresh3 FROM rolled WHERE x3 IS NOT NULL
UNION ALL SELECT sid, v, t, '6m', x6, st6, fresh6 FROM rolled WHERE x6 IS NOT NULL
UNION ALL SELECT sid, v, t, '12m', x12, st12, fresh12 FROM rolled WHERE x12 IS NOT NULL
UNION ALL SELECT sid, v, t, 'ytd', ytd, sty, freshy FROM rolled WHERE ytd IS NOT NULL;

INSERT INTO result
SELECT 'trade_value_usd', w.win, uid, dim, item, v, t, w.x::DOUBLE / 100, w.st, w.fresh, false
FROM window_sum w JOIN series s USING (sid)
WHERE w.win NOT IN ('1m', '2m') AND (dim = '' OR flow <> 'balance');

-- Growth of a flow on a base of zero or less has no meaning. Items have three bases only.
INSERT INTO result
SELECT 'trade_growth_ratio',
  CASE a.win WHEN '1m' THEN 'yoy' WHEN 'ytd' THEN 'ytd'
             WHEN '2m' THEN CASE a.t % 12 WHEN 1 THEN 'yoy_jan_feb' ELSE 'yoy_sep_oct' END
             ELSE 'yoy_' || a.win END,
  uid, dim, item, a.v, a.t,
  CASE WHEN b.x > 0 THEN a.x::DOUBLE / b.x::DOUBLE - 1 END, least(a.st, b.st),
  greatest(a.fresh, b.fresh), false
FROM window_sum a
JOIN window_sum b ON b.sid = a.sid AND b.v = a.v AND b.win = a.win AND b.t = a.t - 12
JOIN series s ON s.sid = a.sid
WHERE flow <> 'balance' AND (dim = '' OR a.win IN ('1m', '3m', '12m'));

INSERT INTO result
SELECT 'trade_growth_ratio', 'yoy_2y', uid, dim, item, a.v, a.t,
  CASE WHEN b.x > 0 THEN a.x::DOUBLE / b.x::DOUBLE - 1 END, least(a.st, b.st),
  greatest(a.fresh, b.fresh), false
FROM level a
JOIN level b ON b.sid = a.sid AND b.v = a.v AND b.t = a.t - 24
JOIN series s ON s.sid = a.sid
WHERE flow <> 'balance' AND dim = '' AND win IN ('1m', '1q', '1y');

-- Windows only against the same window; quarters and years as months.
INSERT INTO result
SELECT 'trade_growth_ratio', CASE WHEN win IN ('10d', '20d') THEN 'yoy_' || win ELSE 'yoy' END,
  uid, dim, item, a.v, a.t,
  CASE WHEN b.x > 0 THEN a.x::DOUBLE / b.x::DOUBLE - 1 END, least(a.st, b.st),
  greatest(a.fresh, b.fresh), false
FROM level a
JOIN level b ON b.sid = a.sid AND b.v = a.v AND b.t = a.t - 12
JOIN series s ON s.sid = a.sid
WHERE flow <> 'balance' AND win <> '1m';

-- Runs of falls and rises on a year before, ending with the month; a month without growth ends one.
CREATE TABLE direction AS
SELECT uid, v, t, sign(value) AS up, st, fresh
FROM result WHERE indicator = 'trade_growth_ratio' AND variant = 'yoy' AND dim = ''
  AND value IS NOT NULL AND uid IN (SELECT uid FROM unit WHERE win = '1m');

INSERT INTO result
SELECT CASE which WHEN -1 THEN 'trade_consecutive_negative_months'
                  ELSE 'trade_consecutive_positive_months' END,
  '', r.uid, '', '', r.v, r.t, any_value(run), min(d.st), max(d.fresh), false
FROM (
  SELECT *, t - coalesce(max(CASE WHEN up <> which THEN t END) OVER up_to, first - 1) AS run
  FROM (
    SELECT *, min(t) OVER (PARTITION BY uid, v, island) AS first
    FROM (SELECT *, t - row_number() OVER (PARTITION BY uid, v ORDER BY t) AS island FROM direction)),
    (VALUES (-1), (1)) AS w (which)
  WINDOW up_to AS (PARTITION BY uid, v, island, which ORDER BY t)) r
-- The months of the run, and the one that ends it.
JOIN direction d ON d.uid = r.uid AND d.v = r.v AND d.t BETWEEN r.t - r.run AND r.t
GROUP BY r.uid, r.v, r.t, which;

-- Months since the last earlier month that was as high (low); unknown months count as such.
CREATE TABLE history AS
SELECT *, min(t) OVER (PARTITION BY uid, v, island) - 1 AS before
FROM (
  SELECT uid, v, t, x, st, fresh, t - row_number() OVER (PARTITION BY uid, v ORDER BY t) AS island
  FROM level JOIN series USING (sid)
  WHERE dim = '' AND win = '1m' AND flow <> 'balance');

INSERT INTO result
SELECT 'trade_record_months', extreme, r.uid, '', '', r.v, r.t,
  any_value(months), min(h.st), max(h.fresh), false
FROM (
  SELECT *, t - CASE extreme WHEN 'highest' THEN high ELSE low END AS months
  FROM (
    SELECT a.uid, a.v, a.t,
      max(CASE WHEN b.t IS NULL OR b.x < a.x THEN a.before ELSE b.t END) AS high,
      max(CASE WHEN b.t IS NULL OR b.x > a.x THEN a.before ELSE b.t END) AS low
    FROM history a
    LEFT JOIN history b ON b.uid = a.uid AND b.v = a.v AND b.island = a.island AND b.t < a.t
    GROUP BY a.uid, a.v, a.t),
    (VALUES ('highest'), ('lowest')) AS e (extreme)) r
JOIN history h ON h.uid = r.uid AND h.v = r.v AND h.t BETWEEN r.t - r.months AND r.t
GROUP BY r.uid, r.v, r.t, extreme;
