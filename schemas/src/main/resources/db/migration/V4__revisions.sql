-- Backfill is on neither side: a reconstructed vintage says nothing about revisions.
CREATE VIEW indicator_revision AS
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
  WHERE c.series_id = s.series_id
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

-- Every later vintage counts, not only the newest: the question is how far off a figure of that
-- age still was.
CREATE VIEW indicator_revision_size AS
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
  WHERE c.series_id = s.series_id
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
WHERE NOT f.backfill AND f.value IS NOT NULL AND l.value IS NOT NULL
GROUP BY
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, s.unit, a.months;

COMMENT ON VIEW indicator_revision IS 'How far each figure moved from its first release to its newest vintage; reconstructed vintages are left out.';
COMMENT ON COLUMN indicator_revision.first_value IS 'Value of the first release, null where absent. Unit: that of the series.';
COMMENT ON COLUMN indicator_revision.first_vintage IS 'Publication of the first release. Unit: time, UTC.';
COMMENT ON COLUMN indicator_revision.latest_value IS 'Value of the newest vintage, null where absent. Unit: that of the series.';
COMMENT ON COLUMN indicator_revision.latest_vintage IS 'Publication of the newest vintage. Unit: time, UTC.';
COMMENT ON COLUMN indicator_revision.difference IS 'First published minus latest, null where one of them is absent. Unit: that of the series.';
COMMENT ON COLUMN indicator_revision.months IS 'Whole months between the two publications. Unit: months.';
COMMENT ON VIEW indicator_revision_size IS 'Usual size of revisions by age: over all periods of a series, first published minus each later vintage; reconstructed vintages are left out.';
COMMENT ON COLUMN indicator_revision_size.months IS 'Whole months from the first publication to the later vintage. Unit: months.';
COMMENT ON COLUMN indicator_revision_size.revisions IS 'Later vintages of that age. Unit: count.';
COMMENT ON COLUMN indicator_revision_size.mean_difference IS 'Mean of first published minus later vintage. Unit: that of the series.';
COMMENT ON COLUMN indicator_revision_size.median_size IS 'Median of the absolute difference. Unit: that of the series.';
COMMENT ON COLUMN indicator_revision_size.ninth_decile_size IS 'Nine in ten absolute differences are at most this. Unit: that of the series.';
