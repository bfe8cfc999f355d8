-- Many a figure is absent at first: growth until there is a base, a record until the history is long
-- enough. Its first release is the first vintage that has a value, or no revision would ever show.
CREATE OR REPLACE VIEW indicator_first_release AS
SELECT
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, v.period, v.period_start, v.period_stamp, v.value, v.absence, s.unit, v.status,
  v.published_at AS vintage, v.log_position, r.source, r.release_id, v.backfill, v.method_version,
  r.recorded_at
FROM indicator_series s
CROSS JOIN LATERAL (
  SELECT DISTINCT ON (c.period_stamp, c.period) c.*
  FROM indicator_value c
  WHERE c.series_id = s.series_id AND c.value IS NOT NULL
  ORDER BY c.period_stamp, c.period, c.log_position) v
JOIN release r USING (log_position)
WHERE NOT v.backfill;

CREATE OR REPLACE VIEW indicator_revision AS
SELECT
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, f.period, f.period_start, f.period_stamp, s.unit,
  f.value AS first_value, f.published_at AS first_vintage,
  l.value AS latest_value, l.published_at AS latest_vintage,
  f.value - l.value AS difference,
  a.months
FROM indicator_series s
CROSS JOIN LATERAL (
  SELECT DISTINCT ON (c.period_stamp, c.period) c.*
  FROM indicator_value c
  WHERE c.series_id = s.series_id AND c.value IS NOT NULL
  ORDER BY c.period_stamp, c.period, c.log_position) f
CROSS JOIN LATERAL (
  SELECT c.*
  FROM indicator_value c
  WHERE c.series_id = s.series_id
    AND c.period_stamp = f.period_stamp
    AND c.period = f.period
    AND NOT c.backfill
  ORDER BY c.log_position DESC
  LIMIT 1) l
CROSS JOIN LATERAL (
  SELECT age(l.published_at AT TIME ZONE 'UTC', f.published_at AT TIME ZONE 'UTC') AS apart) t
CROSS JOIN LATERAL (
  SELECT (extract(year FROM t.apart) * 12 + extract(month FROM t.apart))::integer AS months) a
WHERE NOT f.backfill;

CREATE OR REPLACE VIEW indicator_revision_size AS
SELECT
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, s.unit, a.months,
  count(*) AS revisions,
  avg(f.value - l.value) AS mean_difference,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(f.value - l.value)) AS median_size,
  percentile_cont(0.9) WITHIN GROUP (ORDER BY abs(f.value - l.value)) AS ninth_decile_size
FROM indicator_series s
CROSS JOIN LATERAL (
  SELECT DISTINCT ON (c.period_stamp, c.period) c.*
  FROM indicator_value c
  WHERE c.series_id = s.series_id AND c.value IS NOT NULL
  ORDER BY c.period_stamp, c.period, c.log_position) f
JOIN indicator_value l
  ON l.series_id = s.series_id
  AND l.period_stamp = f.period_stamp
  AND l.period = f.period
  AND l.log_position > f.log_position
  AND NOT l.backfill
CROSS JOIN LATERAL (
  SELECT age(l.published_at AT TIME ZONE 'UTC', f.published_at AT TIME ZONE 'UTC') AS apart) t
CROSS JOIN LATERAL (
  SELECT (extract(year FROM t.apart) * 12 + extract(month FROM t.apart))::integer AS months) a
WHERE NOT f.backfill AND l.value IS NOT NULL
GROUP BY
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, s.unit, a.months;

COMMENT ON VIEW indicator_first_release IS 'The earliest vintage with a value of each series and period, where that one is not reconstructed.';
COMMENT ON COLUMN indicator_revision.first_value IS 'Value of the first release. Unit: that of the series.';
COMMENT ON COLUMN indicator_revision.difference IS 'First published minus latest, null where the latest is absent. Unit: that of the series.';
