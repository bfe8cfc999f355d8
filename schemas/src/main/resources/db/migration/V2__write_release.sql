-- A release is one statement and so one transaction: its row, its new series and its values appear
-- together or not at all. A release that is already here changes nothing. Series come once each and
-- are named by their place, from 1; times are milliseconds and days since 1970-01-01, UTC.
CREATE PROCEDURE write_release(
  release_log_position bigint,
  release_source text,
  release_hash text,
  release_attempt integer,
  release_published_millis bigint,
  release_kind text,
  release_backfill boolean,
  release_agency text,
  release_title text,
  release_observed_millis bigint,
  release_withheld text,
  series_indicator text[],
  series_variant text[],
  series_reporter text[],
  series_sector text[],
  series_definition text[],
  series_flow text[],
  series_by_dimension text[],
  series_item text[],
  series_region text[],
  series_unit text[],
  value_series integer[],
  value_period text[],
  value_period_start_days integer[],
  value_period_stamp_millis bigint[],
  value_amount double precision[],
  value_absence text[],
  value_status text[],
  value_published_millis bigint[],
  value_backfill boolean[],
  value_method_version integer[]
)
LANGUAGE plpgsql
AS $$
DECLARE
  epoch CONSTANT timestamptz := '1970-01-01 00:00:00Z';
  millisecond CONSTANT interval := interval '1 millisecond';
  held record;
  series_ids bigint[];
BEGIN
  INSERT INTO release (
    log_position, source, release_id, attempt, published_at, kind, value_count, backfill, agency,
    title, observed_at, withheld)
  VALUES (
    release_log_position, release_source, release_hash, release_attempt,
    epoch + release_published_millis * millisecond, release_kind, cardinality(value_series),
    release_backfill, release_agency, release_title,
    epoch + release_observed_millis * millisecond, release_withheld)
  ON CONFLICT (log_position) DO NOTHING;

  IF NOT FOUND THEN
    SELECT r.release_id, r.attempt, r.value_count INTO held
    FROM release r WHERE r.log_position = release_log_position;
    IF (held.release_id, held.attempt, held.value_count)
        IS DISTINCT FROM (release_hash, release_attempt, cardinality(value_series)::bigint) THEN
      RAISE EXCEPTION 'log position % holds release % (attempt %, % values), not % (attempt %, % values)',
        release_log_position, held.release_id, held.attempt, held.value_count,
        release_hash, release_attempt, cardinality(value_series)
        USING HINT = 'The log was rebuilt: let the job write into an empty database.';
    END IF;
    RETURN;
  END IF;

  INSERT INTO indicator_series (
    indicator, variant, reporter, sector, definition, flow, by_dimension, item, region, unit)
  SELECT n.*
  FROM unnest(
    series_indicator, series_variant, series_reporter, series_sector, series_definition,
    series_flow, series_by_dimension, series_item, series_region, series_unit)
    AS n (indicator, variant, reporter, sector, definition, flow, by_dimension, item, region, unit)
  WHERE NOT EXISTS (
    SELECT FROM indicator_series s
    WHERE (s.indicator, s.sector, s.variant, s.reporter, s.definition, s.flow, s.by_dimension,
           s.item, s.region)
        = (n.indicator, n.sector, n.variant, n.reporter, n.definition, n.flow, n.by_dimension,
           n.item, n.region))
  ON CONFLICT ON CONSTRAINT indicator_series_identity DO NOTHING;

  series_ids := ARRAY(
    SELECT s.series_id
    FROM unnest(
      series_indicator, series_variant, series_reporter, series_sector, series_definition,
      series_flow, series_by_dimension, series_item, series_region, series_unit)
      WITH ORDINALITY AS n (
        indicator, variant, reporter, sector, definition, flow, by_dimension, item, region, unit,
        place)
    JOIN indicator_series s
      ON (s.indicator, s.sector, s.variant, s.reporter, s.definition, s.flow, s.by_dimension,
          s.item, s.region)
       = (n.indicator, n.sector, n.variant, n.reporter, n.definition, n.flow, n.by_dimension,
          n.item, n.region)
      AND s.unit = n.unit
    ORDER BY n.place);
  IF cardinality(series_ids) <> cardinality(series_indicator) THEN
    RAISE EXCEPTION 'release % at log position % gives a series another unit than it has here',
      release_hash, release_log_position
      USING HINT = 'A unit never changes: give the indicator another name or variant.';
  END IF;

  -- By subscript and not by a join: no plan can make it slow.
  INSERT INTO indicator_value (
    series_id, log_position, period_stamp, published_at, value, period_start, method_version,
    backfill, period, status, absence)
  SELECT
    series_ids[n.place], release_log_position, epoch + n.stamp_millis * millisecond,
    epoch + n.published_millis * millisecond, n.amount, date '1970-01-01' + n.start_days,
    n.method_version, n.backfill, n.period, n.status, n.absence
  FROM unnest(
    value_series, value_period, value_period_start_days, value_period_stamp_millis, value_amount,
    value_absence, value_status, value_published_millis, value_backfill, value_method_version)
    AS n (
      place, period, start_days, stamp_millis, amount, absence, status, published_millis, backfill,
      method_version);
END
$$;

REVOKE EXECUTE ON PROCEDURE write_release FROM PUBLIC;

COMMENT ON PROCEDURE write_release IS 'Writes one whole release in one transaction; a repeated release changes nothing.';
