-- Compares what the line stored with all_results, both ways.
CREATE OR REPLACE TABLE key AS
SELECT row_number() OVER () AS kid, *
FROM (
  SELECT indicator, variant, uid, dim, item, t FROM all_results
  UNION
  SELECT indicator, variant, uid, dim, item, t FROM stored WHERE uid IS NOT NULL);

-- A date is estimated to a second, or to a millionth of the time that lies ahead.
CREATE OR REPLACE TABLE ours AS
SELECT kid, v, value, st, fresh, estimate,
  CASE indicator WHEN 'strategy_target_attainment_timestamp_seconds'
    THEN greatest(1, 1e-6 * (value - second_of(t + months_of(win)))) END AS seconds
FROM all_results JOIN key USING (indicator, variant, uid, dim, item, t) JOIN unit USING (uid)
WHERE value IS NOT NULL;

CREATE OR REPLACE TABLE ours_absent AS
SELECT DISTINCT kid, v
FROM all_results JOIN key USING (indicator, variant, uid, dim, item, t)
WHERE value IS NULL;

CREATE OR REPLACE TABLE theirs AS
SELECT kid, v, value, st, published_millis, backfill, has_reason, family,
  lead(v, 1, 1000000) OVER (PARTITION BY kid ORDER BY v) AS until
FROM stored JOIN key USING (indicator, variant, uid, dim, item, t);

CREATE OR REPLACE TABLE exempt_key AS SELECT kid FROM key SEMI JOIN exempt USING (indicator);

-- In a table of its own: with its vintage at once, all of ours would meet all releases.
CREATE OR REPLACE TABLE told_and_known AS
SELECT kid, v, s.published_millis, s.backfill, s.st, o.st AS expected_status, o.fresh
FROM theirs s JOIN ours o USING (kid, v)
WHERE s.value IS NOT NULL;

CREATE OR REPLACE TABLE difference AS
-- Every value of the oracle, at every release: the line knows it, and with that status.
SELECT kid, o.v, o.value::VARCHAR AS expected, s.value::VARCHAR AS found, o.st AS expected_status,
  s.st AS found_status,
  CASE WHEN s.value IS NULL THEN 'not stored'
       WHEN NOT (abs(o.value - s.value) <= coalesce(seconds,
                   greatest(abs(o.value), abs(s.value)) * CASE WHEN estimate THEN 1e-6 ELSE 1e-9 END)
                 OR abs(o.value - s.value) <= 1e-15) THEN 'another value'
       ELSE 'another status' END AS what
FROM ours o ASOF LEFT JOIN theirs s USING (kid, v)
WHERE what <> 'another status' OR o.st <> s.st
UNION ALL
-- Every stored value, at every release while it held: the oracle has one too.
SELECT s.kid, a.v, NULL, s.value::VARCHAR, NULL, s.st, 'not known'
FROM theirs s
JOIN axis a ON a.family = s.family AND a.v >= s.v AND a.v < s.until
ANTI JOIN ours o ON o.kid = s.kid AND o.v = a.v
WHERE s.value IS NOT NULL AND s.kid NOT IN (FROM exempt_key)
UNION ALL
-- A release changes nothing that it does not speak of.
SELECT s.kid, s.v, NULL, s.value::VARCHAR, NULL, s.st, 'another release'
FROM theirs s
ANTI JOIN axis a ON a.family = s.family AND a.v = s.v
UNION ALL
-- Every stored value is named by the newest publication that entered it, reconstructed as that is.
SELECT kid, b.v, r.published_at::VARCHAR, epoch_ms(b.published_millis)::VARCHAR, expected_status,
  st, 'another vintage'
FROM told_and_known b JOIN release r ON r.v = b.fresh // 2
WHERE b.published_millis <> epoch_ms(r.published_at)
UNION ALL
SELECT kid, v, (fresh % 2 = 1)::VARCHAR, backfill::VARCHAR, expected_status, st, 'another backfill'
FROM told_and_known
WHERE backfill <> (fresh % 2 = 1)
UNION ALL
-- What the oracle says is absent is stored as absent, and nothing is absent without a reason.
SELECT kid, o.v, 'a reason', NULL, NULL, NULL, 'no reason'
FROM ours_absent o ASOF LEFT JOIN theirs s USING (kid, v)
WHERE s.v IS NULL
UNION ALL
SELECT kid, v, 'a reason', NULL, NULL, st, 'no reason' FROM theirs
WHERE value IS NULL AND NOT has_reason
UNION ALL
-- Of sectors, targets and headline series nothing is absent of which the oracle has never heard.
SELECT kid, v, NULL, 'an absence', NULL, st, 'absence not known'
FROM theirs t
ANTI JOIN ours o ON o.kid = t.kid AND o.v = t.v
ANTI JOIN ours_absent a ON a.kid = t.kid AND a.v = t.v
WHERE value IS NULL AND (
  kid IN (SELECT kid FROM key WHERE NOT starts_with(indicator, 'trade_'))
  OR kid IN (SELECT kid FROM key SEMI JOIN headline_result USING (indicator, variant)))
UNION ALL
SELECT kid, v, n.unit, s.unit, NULL, s.st, 'another unit'
FROM stored s
JOIN key USING (indicator, variant, uid, dim, item, t)
JOIN unit_name n USING (indicator, variant, uid)
WHERE s.unit <> n.unit;

-- Kinds of series that the line has none of.
CREATE OR REPLACE TABLE kind AS
SELECT DISTINCT indicator, variant, dim, trim(indicator || ' {' || variant || '} ' || dim) AS line
FROM key SEMI JOIN ours USING (kid);

CREATE OR REPLACE TABLE not_emitted AS
SELECT line FROM kind ANTI JOIN stored USING (indicator, variant, dim);

CREATE OR REPLACE TABLE difference_line AS
SELECT format('{}: {} {{{}}} {} {}/{} {} {} {}, {} times, '
  || 'first after release {} of {}: {}, not {} ({}, {})',
  what, indicator, variant, reporter, definition, sector, flow, dim, item, count(*), min(v),
  min_by(period, v), min_by(coalesce(found, 'nothing'), v),
  min_by(coalesce(expected, 'nothing'), v), min_by(coalesce(found_status, -1), v),
  min_by(coalesce(expected_status, -1), v)) AS line
FROM (
  SELECT *, format('{}-{:02d} {}', t // 12, t % 12 + 1, win) AS period
  FROM difference JOIN key USING (kid) JOIN unit USING (uid))
WHERE (indicator, variant, dim) IN (SELECT (indicator, variant, dim) FROM stored)
GROUP BY what, indicator, variant, reporter, definition, sector, flow, dim, item;

CREATE OR REPLACE TABLE uncovered AS
SELECT DISTINCT format('{} {{{}}} {} {}/{} {} {} {}',
  indicator, variant, reporter, definition, sector, flow, dim, item) AS line
FROM stored
WHERE uid IS NULL
  OR NOT EXISTS (
    FROM covers c WHERE c.indicator = stored.indicator AND regexp_full_match(variant, c.variants));

CREATE OR REPLACE TABLE other_release AS
SELECT format('{}: {} of {}, not {} of {}', v, p.source, p.published_millis, r.source,
  epoch_ms(r.published_at)) AS line
FROM position p FULL JOIN release r USING (v)
WHERE p.source IS DISTINCT FROM r.source
  OR p.published_millis IS DISTINCT FROM epoch_ms(r.published_at);
