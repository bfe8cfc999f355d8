-- What must be true of the estimate of a running month. Can be run again.

-- Levels of days 1 to 10 and 1 to 20; of a row without its part, those of the row less the part's.
CREATE OR REPLACE TABLE headline_window AS
WITH win_level AS (
  SELECT m.sid, w.win, l.v, l.t, l.x
  FROM series m
  JOIN series w USING (rn, reporter, dim)
  JOIN level l ON l.sid = w.sid
  WHERE m.win = '1m' AND w.win IN ('10d', '20d') AND m.dim = '')
SELECT hid, a.win, a.v, a.t, a.x - coalesce(b.x, 0) AS x
FROM headline h
JOIN win_level a ON a.sid = h.sid
LEFT JOIN win_level b ON b.sid = h.part AND b.win = a.win AND b.v = a.v AND b.t = a.t
WHERE part IS NULL OR b.x IS NOT NULL;

-- The longest window of a month that is known.
CREATE OR REPLACE TABLE longest_window AS
SELECT hid, v, t, max(win) AS win, arg_max(x, win) AS x FROM headline_window GROUP BY hid, v, t;

-- Months of which a window and the whole are known, and how many such months come before them.
CREATE OR REPLACE TABLE compared_month AS
SELECT w.hid, w.win, w.v, w.t, count(*) OVER (
    PARTITION BY w.hid, w.win, w.v ORDER BY w.t RANGE BETWEEN 48 PRECEDING AND 1 PRECEDING) AS months_before
FROM headline_window w
LEFT JOIN headline_level l USING (hid, v, t)
WHERE l.x > w.x AND w.x > 0 OR l.x IS NULL;

INSERT INTO insane
SELECT 'no nowcast of a running month', r.hid, r.v, w.t, w.win
FROM reach r
JOIN longest_window w ON w.hid = r.hid AND w.v = r.v AND w.t = r.last + 1
JOIN compared_month c ON c.hid = w.hid AND c.win = w.win AND c.v = w.v AND c.t = w.t
LEFT JOIN told n
  ON n.hid = r.hid AND n.t = w.t AND n.v <= r.v AND r.v < n.until AND n.value IS NOT NULL
    AND n.indicator = 'trade_nowcast_usd' AND n.variant = 'mean'
WHERE months_before = 48 AND n.value IS NULL
UNION ALL
SELECT 'a nowcast outside of its interval', hid, m.v, m.t, m.value::VARCHAR
FROM told m
LEFT JOIN told l USING (hid, indicator, t, v)
LEFT JOIN told u USING (hid, indicator, t, v)
WHERE m.indicator = 'trade_nowcast_usd' AND m.variant = 'mean' AND l.variant = 'lower80'
  AND u.variant = 'upper80' AND m.value IS NOT NULL
  AND NOT coalesce(l.value < m.value AND m.value < u.value, false)
UNION ALL
SELECT 'a nowcast not above what is known of the month', n.hid, n.v, n.t, n.value::VARCHAR
FROM told n
LEFT JOIN longest_window w ON w.hid = n.hid AND w.v = n.v AND w.t = n.t
WHERE n.indicator = 'trade_nowcast_usd' AND n.value IS NOT NULL
  AND NOT coalesce(n.value > w.x::DOUBLE / 100, false)
UNION ALL
SELECT 'a nowcast after the month was known', hid, n.v, n.t, value::VARCHAR
FROM told n JOIN first_known USING (hid, t)
WHERE indicator = 'trade_nowcast_usd' AND value IS NOT NULL
  AND (n.v > known OR (n.v = known AND is_next))
UNION ALL
-- Something of this release entered it.
SELECT 'a nowcast of another vintage', hid, n.v, n.t, epoch_ms(published_millis)::VARCHAR
FROM told n JOIN release r USING (v)
WHERE indicator = 'trade_nowcast_usd' AND value IS NOT NULL
  AND published_millis <> epoch_ms(published_at);
