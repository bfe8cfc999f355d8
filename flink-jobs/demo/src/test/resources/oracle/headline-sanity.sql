-- What must be true of figures that only a model gives: one line for each that is not so.
CREATE OR REPLACE TABLE insane (what VARCHAR, hid BIGINT, v BIGINT, t INTEGER, found VARCHAR);

-- Known months, without a gap, of which a model is made.
CREATE OR REPLACE TABLE modelled AS
SELECT hid, v, first, last, r.st, r.fresh
FROM reach r JOIN headline_level l USING (hid, v)
GROUP BY ALL HAVING count(*) >= 48 AND count(*) = last - first + 1 AND min(x) > 0;

CREATE OR REPLACE TABLE first_known AS
SELECT hid, t, known, t <= coalesce(before, first - 1) + 1 AS is_next
FROM (SELECT hid, t, min(v) AS known FROM headline_level GROUP BY hid, t) l
JOIN reach r USING (hid) WHERE r.v = known;

INSERT INTO insane
SELECT 'no adjusted level', hid, m.v, a.t, NULL
FROM modelled m JOIN adjusted a USING (hid, v) WHERE s IS NULL
UNION ALL
SELECT 'adjusted without 48 months', hid, a.v, a.t, s::VARCHAR
FROM adjusted a ANTI JOIN modelled m USING (hid, v) WHERE s IS NOT NULL
UNION ALL
SELECT 'adjusted level not above zero', hid, v, t, value::VARCHAR
FROM told_adjusted WHERE NOT value > 0
UNION ALL
SELECT 'no forecast of the month ahead', m.hid, m.v, last + 1, NULL
FROM modelled m
ANTI JOIN told_forecast f ON f.hid = m.hid AND f.t = last + 1 AND f.v <= m.v AND m.v < f.until
UNION ALL
SELECT 'not all of a forecast', hid, v, t, count(*)::VARCHAR
FROM told WHERE indicator = 'trade_expected_usd' AND value IS NOT NULL
GROUP BY hid, v, t HAVING count(*) <> 3
UNION ALL
SELECT 'a forecast outside of its interval', hid, v, t, forecast::VARCHAR
FROM told_forecast
WHERE NOT (lower < forecast AND forecast < upper AND abs(lower * upper / forecast ** 2 - 1) < 1e-9)
UNION ALL
-- Where several months come at once the second is expected when the first is known.
SELECT 'a forecast after the month was known', hid, f.v, f.t, forecast::VARCHAR
FROM told_forecast f JOIN first_known USING (hid, t)
WHERE f.v > known OR (f.v = known AND is_next)
UNION ALL
SELECT 'no diagnostics', m.hid, m.v, last, count(d.value)::VARCHAR
FROM modelled m
LEFT JOIN told d
  ON d.hid = m.hid AND d.t = last AND d.v <= m.v AND m.v < d.until
    AND d.indicator = 'trade_seasonal_diagnostic'
GROUP BY m.hid, m.v, last HAVING count(d.value) <> 4
UNION ALL
SELECT 'a diagnostic out of its range', hid, v, t, variant || ' ' || value
FROM told
WHERE indicator = 'trade_seasonal_diagnostic'
  AND NOT value BETWEEN CASE variant WHEN 'working_day_elasticity' THEN -1 ELSE 0 END
    AND CASE variant WHEN 'residual_seasonality_pvalue' THEN 1 WHEN 'working_day_elasticity' THEN 2
      ELSE 3 END
UNION ALL
SELECT 'an outlier out of its range', hid, v, o.t, variant || ' ' || value
FROM told o LEFT JOIN reach USING (hid, v)
WHERE indicator = 'trade_outlier_effect_ratio' AND value IS NOT NULL
  AND NOT coalesce(abs(ln(1 + value)) BETWEEN 0.01 AND 2 AND o.t BETWEEN first AND last, false)
UNION ALL
-- All levels enter the model.
SELECT 'another status or vintage than that of the levels', hid, v, s.t,
  format('{} {}, not {} {}', s.st, epoch_ms(published_millis), r.st, published_at)
FROM told s JOIN reach r USING (hid, v) JOIN release e ON e.v = r.fresh // 2
WHERE s.indicator IN (SELECT indicator FROM exempt WHERE indicator <> 'trade_nowcast_usd')
  AND s.value IS NOT NULL
  AND (s.st <> r.st OR published_millis <> epoch_ms(published_at) OR s.fresh % 2 <> r.fresh % 2)
UNION ALL
SELECT 'an alert without an episode', a.hid, a.v, a.t, a.variant
FROM told a
LEFT JOIN told e
  ON e.hid = a.hid AND e.t = a.t AND e.v <= a.v AND a.v < e.until AND e.value = 1
    AND e.indicator = 'trade_drop_episode' AND e.variant = a.variant
WHERE a.indicator = 'trade_drop_alert' AND a.value = 1 AND e.value IS NULL;

-- Of what is known now: the year's sum moves little, and four of five months are as expected and as
-- estimated.
CREATE OR REPLACE TABLE now AS
SELECT a.hid, a.v, a.t, l.x::DOUBLE / 100 AS x, a.s
FROM adjusted a
JOIN (SELECT hid, max(v) AS v FROM reach GROUP BY hid) USING (hid, v)
JOIN headline_level l ON l.hid = a.hid AND l.v = a.v AND l.t = a.t;

CREATE OR REPLACE TABLE outcome AS
SELECT n.hid, n.v, n.t, l.indicator, x BETWEEN l.value AND u.value AS inside
FROM now n
JOIN told l ON l.hid = n.hid AND l.t = n.t AND l.v <= n.v AND n.v < l.until
JOIN told u ON u.hid = n.hid AND u.t = n.t AND u.v <= n.v AND n.v < u.until
WHERE u.indicator = l.indicator AND l.variant = 'lower80' AND u.variant = 'upper80'
  AND l.value IS NOT NULL AND u.value IS NOT NULL;

INSERT INTO insane
SELECT 'a year that the adjustment moves by more than 3 %', hid, v, t // 12 * 12,
  (sum(s) / sum(x) - 1)::VARCHAR
FROM now GROUP BY hid, v, t // 12
HAVING count(s) = 12 AND abs(sum(s) / sum(x) - 1) > 0.03
UNION ALL
SELECT 'not four of five months inside the interval', hid, v, max(t),
  indicator || ' ' || avg(inside::INTEGER)
FROM outcome GROUP BY hid, v, indicator
HAVING count(*) >= 36 AND NOT avg(inside::INTEGER) BETWEEN 0.6 AND 0.95;

CREATE OR REPLACE VIEW insane_line AS
SELECT format('{}: {}/{} {} {}, {} times, first of {}-{:02d} after release {}: {}',
  what, definition, sector, dim, item, count(*), min(t) // 12, min(t) % 12 + 1, min(v),
  min_by(coalesce(found, 'nothing'), t)) AS line
FROM insane JOIN headline USING (hid) JOIN unit USING (uid)
GROUP BY what, hid, definition, sector, dim, item;
