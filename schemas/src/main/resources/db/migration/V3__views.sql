-- A series at a time (LATERAL), so that a question about few series reads the index of those alone
-- and a range of period_stamp narrows it. A value is joined to its release: only whole ones show.
CREATE VIEW indicator_vintage AS
SELECT
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, v.period, v.period_start, v.period_stamp, v.value, v.absence, s.unit, v.status,
  v.published_at AS vintage, v.log_position, r.source, r.release_id, v.backfill, v.method_version,
  r.recorded_at
FROM indicator_series s
JOIN indicator_value v USING (series_id)
JOIN release r USING (log_position);

CREATE VIEW indicator_latest AS
SELECT
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, v.period, v.period_start, v.period_stamp, v.value, v.absence, s.unit, v.status,
  v.published_at AS vintage, v.log_position, r.source, r.release_id, v.backfill, v.method_version,
  r.recorded_at
FROM indicator_series s
CROSS JOIN LATERAL (
  SELECT DISTINCT ON (c.period_stamp, c.period) c.*
  FROM indicator_value c
  WHERE c.series_id = s.series_id
  ORDER BY c.period_stamp DESC, c.period DESC, c.log_position DESC) v
JOIN release r USING (log_position);

CREATE VIEW indicator_first_release AS
SELECT
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, v.period, v.period_start, v.period_stamp, v.value, v.absence, s.unit, v.status,
  v.published_at AS vintage, v.log_position, r.source, r.release_id, v.backfill, v.method_version,
  r.recorded_at
FROM indicator_series s
CROSS JOIN LATERAL (
  SELECT DISTINCT ON (c.period_stamp, c.period) c.*
  FROM indicator_value c
  WHERE c.series_id = s.series_id
  ORDER BY c.period_stamp, c.period, c.log_position) v
JOIN release r USING (log_position)
WHERE NOT v.backfill;

CREATE FUNCTION indicator_as_of(moment timestamptz)
RETURNS SETOF indicator_latest
LANGUAGE sql
STABLE
AS $$
SELECT
  s.indicator, s.variant, s.reporter, s.sector, s.definition, s.flow, s.by_dimension, s.item,
  s.region, v.period, v.period_start, v.period_stamp, v.value, v.absence, s.unit, v.status,
  v.published_at AS vintage, v.log_position, r.source, r.release_id, v.backfill, v.method_version,
  r.recorded_at
FROM indicator_series s
CROSS JOIN LATERAL (
  SELECT DISTINCT ON (c.period_stamp, c.period) c.*
  FROM indicator_value c
  WHERE c.series_id = s.series_id AND c.published_at <= moment
  ORDER BY c.period_stamp DESC, c.period DESC, c.log_position DESC) v
JOIN release r USING (log_position)
$$;

COMMENT ON VIEW indicator_vintage IS 'Every vintage of every value.';
COMMENT ON VIEW indicator_latest IS 'The newest vintage of each series and period.';
COMMENT ON VIEW indicator_first_release IS 'The earliest vintage of each series and period, where that one is not reconstructed.';
COMMENT ON FUNCTION indicator_as_of IS 'What was known at a moment: of each series and period the newest vintage published until then (the newest is the one last in the log).';
