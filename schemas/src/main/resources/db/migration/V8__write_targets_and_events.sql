ALTER TABLE target
  ADD COLUMN title text NOT NULL DEFAULT '',
  ADD COLUMN title_korean text NOT NULL DEFAULT '';

COMMENT ON COLUMN target.title IS 'What is to be reached, for people, in English. No unit.';
COMMENT ON COLUMN target.title_korean IS 'The same in Korean. No unit.';

-- A target that is set anew in another unit is another series; nothing else ever changes its unit.
ALTER TABLE indicator_series
  DROP CONSTRAINT indicator_series_identity,
  ADD CONSTRAINT indicator_series_identity UNIQUE
    (indicator, sector, variant, reporter, definition, flow, by_dimension, item, region, unit);

DROP PROCEDURE write_release;

-- As before, with what a release says of targets and policy events: each a document as the log has
-- it, and the place of each milestone on a chart.
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
  event_documents jsonb[] DEFAULT '{}'
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

CREATE VIEW target_latest AS
SELECT DISTINCT ON (t.target) t.*, r.published_at AS vintage, r.source
FROM target t
JOIN release r USING (log_position)
ORDER BY t.target, t.log_position DESC;

-- A line for each milestone. The status is the one that the newest release left; the value is that
-- of the milestone's period, beside the newest that is known and its date.
CREATE VIEW target_standing AS
SELECT
  t.target, t.title, t.title_korean, t.reporter, t.indicator, t.definition, t.sector, t.region,
  t.kind, t.unit, m.period, m.period_stamp, m.value AS target_value,
  m.period = last_value(m.period) OVER (
    PARTITION BY t.target
    -- By the end: the middle of a year is before that of its third quarter.
    ORDER BY m.period_stamp + CASE
      WHEN m.period LIKE '%-Q%' THEN interval '45 days'
      WHEN m.period LIKE '%-%' THEN interval '15 days'
      ELSE interval '6 months' END
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS is_final,
  s.variant AS status, since.vintage AS status_since,
  v.value AS period_value, v.absence AS reason,
  n.period AS latest_period, n.value AS latest_value, n.variant AS latest_basis,
  n.status AS latest_status, n.vintage AS latest_vintage, x.agency AS rate_agency,
  t.document, t.announced, t.certainty, t.vintage AS target_vintage
FROM target_latest t
JOIN target_milestone m ON m.target = t.target AND m.log_position = t.log_position
LEFT JOIN indicator_latest s
  ON s.indicator = 'strategy_target_status' AND s.by_dimension = 'target' AND s.item = t.target
  AND (s.reporter, s.definition, s.sector, s.region)
    = (t.reporter, t.definition, t.sector, t.region)
  AND s.period = m.period AND s.value = 1
LEFT JOIN LATERAL (
  SELECT min(h.vintage) AS vintage
  FROM indicator_vintage h
  WHERE h.indicator = s.indicator AND h.variant = s.variant AND h.item = s.item
    AND h.by_dimension = s.by_dimension AND h.period = s.period
    AND (h.reporter, h.definition, h.sector, h.region)
      = (s.reporter, s.definition, s.sector, s.region)
    AND h.log_position > ALL (
      SELECT o.log_position
      FROM indicator_vintage o
      WHERE o.indicator = s.indicator AND o.variant = s.variant AND o.item = s.item
        AND o.by_dimension = s.by_dimension AND o.period = s.period
        AND (o.reporter, o.definition, o.sector, o.region)
          = (s.reporter, s.definition, s.sector, s.region)
        AND o.value IS DISTINCT FROM 1)) since ON true
LEFT JOIN indicator_latest v
  ON v.indicator = 'strategy_target_value' AND v.variant = 'milestone'
  AND v.by_dimension = 'target' AND v.item = t.target
  AND (v.reporter, v.definition, v.sector, v.region, v.unit)
    = (t.reporter, t.definition, t.sector, t.region, t.unit)
  AND v.period = m.period
LEFT JOIN LATERAL (
  SELECT l.*
  FROM indicator_latest l
  WHERE l.indicator = 'strategy_target_value' AND l.variant <> 'milestone'
    AND l.by_dimension = 'target' AND l.item = t.target
    AND (l.reporter, l.definition, l.sector, l.region, l.unit)
      = (t.reporter, t.definition, t.sector, t.region, t.unit)
    AND l.value IS NOT NULL
  ORDER BY l.period_stamp DESC
  LIMIT 1) n ON true
LEFT JOIN LATERAL (
  SELECT r.agency
  FROM indicator_latest e JOIN release r USING (log_position)
  WHERE n.variant LIKE '%\_converted' AND e.indicator = 'sector_observation_value'
    AND e.definition = 'exchange-rate' AND e.reporter = t.reporter AND e.unit = t.unit || '/USD'
    AND e.period_stamp <= n.period_stamp
  ORDER BY e.period_stamp DESC
  LIMIT 1) x ON true;

COMMENT ON VIEW target_latest IS 'The newest vintage of every goal.';
COMMENT ON VIEW target_standing IS 'How every milestone of every goal stands: status, the value of its period or why there is none, and the newest value with its date.';
COMMENT ON COLUMN target_standing.target_value IS 'Value to be reached. Unit: that of the column unit.';
COMMENT ON COLUMN target_standing.is_final IS 'True for the last milestone, which is the target itself. No unit.';
COMMENT ON COLUMN target_standing.status IS 'met, missed, level_reached, on_path, off_path, moving_away, out_of_reach, withdrawn, superseded, redefined or no_data. No unit.';
COMMENT ON COLUMN target_standing.status_since IS 'Publication since which the status has held. Unit: time, UTC.';
COMMENT ON COLUMN target_standing.period_value IS 'Value of the period of the milestone, null where not known. Unit: that of the column unit.';
COMMENT ON COLUMN target_standing.reason IS 'Why the value of the period is not known, with the numbers behind the status. No unit.';
COMMENT ON COLUMN target_standing.latest_period IS 'Period of the newest value. No unit.';
COMMENT ON COLUMN target_standing.latest_value IS 'The newest value. Unit: that of the column unit.';
COMMENT ON COLUMN target_standing.latest_basis IS 'What the newest value is: 12m, 1y, cumulative and the like; _converted where it was at the average exchange rate of each period. No unit.';
COMMENT ON COLUMN target_standing.rate_agency IS 'Agency of the exchange rate, null where nothing was converted. No unit.';
COMMENT ON COLUMN target_standing.latest_status IS 'Worst status of the inputs of the newest value. No unit.';
COMMENT ON COLUMN target_standing.latest_vintage IS 'Publication that brought the newest value. Unit: time, UTC.';
COMMENT ON COLUMN target_standing.target_vintage IS 'Publication that brought the goal as it is. Unit: time, UTC.';

COMMENT ON COLUMN target_latest.vintage IS 'Publication that brought the goal as it is. Unit: time, UTC.';

-- All other columns are those of the tables, and so are their descriptions.
DO $$
DECLARE
  described record;
BEGIN
  FOR described IN
    SELECT v.relname AS view_name, c.attname AS column_name, max(d.description) AS description
    FROM pg_class v
    JOIN pg_attribute c ON c.attrelid = v.oid AND c.attnum > 0
    JOIN pg_class t ON t.relnamespace = v.relnamespace
      AND (t.relname IN ('target', 'target_milestone')
        OR t.relname = 'release' AND c.attname = 'source')
    JOIN pg_attribute o ON o.attrelid = t.oid AND o.attnum > 0 AND o.attname = c.attname
    JOIN pg_description d ON d.objoid = t.oid AND d.objsubid = o.attnum
    WHERE v.relname IN ('target_latest', 'target_standing')
      AND v.relnamespace = current_schema()::regnamespace
      AND col_description(v.oid, c.attnum) IS NULL
    GROUP BY v.relname, c.attname
  LOOP
    EXECUTE format('COMMENT ON COLUMN %I.%I IS %L',
      described.view_name, described.column_name, described.description);
  END LOOP;
END
$$;

GRANT SELECT ON target_latest, target_standing TO export_indicators_reader;
