-- What the line stored, with the names of the oracle. Tables stored_release (log_position,
-- source, published_millis) and stored_value (indicator, variant, reporter, sector, definition,
-- flow, dim, item, region, unit, period, status, log_position, value, published_millis, backfill,
-- absence) come from PostgreSQL.

CREATE OR REPLACE TABLE position AS
SELECT row_number() OVER (ORDER BY log_position) AS v, * FROM stored_release;

CREATE OR REPLACE TABLE stored AS
SELECT
  s.indicator, s.variant, u.uid, s.dim, s.item, p.v, s.value, s.period,
  s.reporter, s.sector, s.definition, s.flow, s.unit, s.published_millis, s.backfill,
  coalesce(trim(s.absence), '') <> '' AS has_reason,
  CASE s.status WHEN 'PROVISIONAL' THEN 0 WHEN 'MONTHLY_FINAL' THEN 1 WHEN 'ANNUAL_FINAL' THEN 2
    WHEN 'UNKNOWN' THEN 3 END AS st,
  period[1:4]::INTEGER * 12 + CASE
    WHEN period LIKE '%Q%' THEN period[7:7]::INTEGER * 3 - 3
    WHEN length(period) = 4 THEN 0 ELSE period[6:7]::INTEGER - 1 END AS t,
  family
FROM stored_value s
JOIN position p USING (log_position)
LEFT JOIN unit u
  ON u.definition = s.definition AND u.sector = s.sector AND u.flow = s.flow
    AND u.reporter = s.reporter AND u.region = s.region
    AND u.target = CASE dim WHEN 'target' THEN item ELSE '' END
    AND u.win = CASE
      WHEN period LIKE '%/10' THEN '10d' WHEN period LIKE '%/20' THEN '20d'
      WHEN period LIKE '%Q%' THEN '1q' WHEN length(period) = 4 THEN '1y' ELSE '1m' END;
