ALTER TABLE release
  ADD COLUMN implausible_count integer NOT NULL DEFAULT 0 CHECK (implausible_count >= 0),
  ADD COLUMN accepted text,
  ADD CONSTRAINT implausible_has_a_reason CHECK ((accepted IS NULL) = (implausible_count = 0));

COMMENT ON COLUMN release.implausible_count IS 'Records whose value per weight jumps and which were loaded all the same. Unit: count.';
COMMENT ON COLUMN release.accepted IS 'Why they were loaded all the same, in the words of who decided; null where there are none. No unit.';

DROP PROCEDURE write_release;

-- As before, with what was accepted of the release.
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
  value_method_version integer[],
  target_documents jsonb[] DEFAULT '{}',
  milestone_target text[] DEFAULT '{}',
  milestone_period text[] DEFAULT '{}',
  milestone_stamp_millis bigint[] DEFAULT '{}',
  milestone_value double precision[] DEFAULT '{}',
  event_documents jsonb[] DEFAULT '{}',
  release_implausible_count integer DEFAULT 0,
  release_accepted text DEFAULT NULL
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
    title, observed_at, withheld, implausible_count, accepted)
  VALUES (
    release_log_position, release_source, release_hash, release_attempt,
    epoch + release_published_millis * millisecond, release_kind, cardinality(value_series),
    release_backfill, release_agency, release_title,
    epoch + release_observed_millis * millisecond, release_withheld, release_implausible_count,
    release_accepted)
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
           n.item, n.region)
      AND (s.unit = n.unit OR n.by_dimension <> 'target'))
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

  INSERT INTO target (
    target, log_position, reporter, indicator, definition, sector, region, kind, unit, base_period,
    base_value, document, announced, certainty, ended, title, title_korean)
  SELECT
    d ->> 'target', release_log_position, d ->> 'reporter', d ->> 'indicator', d ->> 'definition',
    d ->> 'sector', d ->> 'region', d ->> 'kind', d ->> 'unit', d ->> 'basePeriod',
    (d ->> 'baseValue')::double precision, d ->> 'document', (d ->> 'announced')::date,
    d ->> 'certainty', d ->> 'ended', d ->> 'title', d ->> 'titleKorean'
  FROM unnest(target_documents) AS d;

  INSERT INTO target_milestone (target, log_position, period, period_stamp, value)
  SELECT m.target, release_log_position, m.period, epoch + m.stamp_millis * millisecond, m.value
  FROM unnest(milestone_target, milestone_period, milestone_stamp_millis, milestone_value)
    AS m (target, period, stamp_millis, value);

  INSERT INTO policy_event (
    event, log_position, reporter, sector, date, kind, title, title_korean, document)
  SELECT
    d ->> 'event', release_log_position, d ->> 'reporter', d ->> 'sector', (d ->> 'date')::date,
    d ->> 'kind', d ->> 'title', d ->> 'titleKorean', d ->> 'document'
  FROM unnest(event_documents) AS d;
END
$$;

REVOKE EXECUTE ON PROCEDURE write_release FROM PUBLIC;

COMMENT ON PROCEDURE write_release IS 'Writes one whole release in one transaction; a repeated release changes nothing.';
