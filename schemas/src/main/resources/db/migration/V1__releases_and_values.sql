-- The vintages of every indicator. All times are UTC, whatever the server's own zone is.
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET timezone TO ''UTC''', current_database());
END
$$;

CREATE TABLE release (
  log_position bigint PRIMARY KEY,
  source text NOT NULL,
  release_id text NOT NULL,
  attempt integer NOT NULL CHECK (attempt >= 1),
  published_at timestamptz NOT NULL,
  kind text NOT NULL,
  value_count bigint NOT NULL CHECK (value_count >= 0),
  backfill boolean NOT NULL,
  agency text NOT NULL,
  title text NOT NULL,
  observed_at timestamptz,
  withheld text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT withheld_has_no_values CHECK (withheld IS NULL OR value_count = 0)
);

COMMENT ON TABLE release IS 'Every release that was judged, with all its values or withheld; a row appears together with its values.';
COMMENT ON COLUMN release.log_position IS 'Place of the release in the log of releases; a later one is newer knowledge. Unit: offset.';
COMMENT ON COLUMN release.source IS 'Id of the publishing source. No unit.';
COMMENT ON COLUMN release.release_id IS 'Hash of the content of the release. No unit.';
COMMENT ON COLUMN release.attempt IS 'Which writing of this release this is. Unit: count, from 1.';
COMMENT ON COLUMN release.published_at IS 'When the source published it. Unit: time, UTC.';
COMMENT ON COLUMN release.kind IS 'FULL: what is covered and missing is zero; DELTA: nothing is implied. No unit.';
COMMENT ON COLUMN release.value_count IS 'Values that the release caused. Unit: count.';
COMMENT ON COLUMN release.backfill IS 'True where any record of it is backfill. No unit.';
COMMENT ON COLUMN release.agency IS 'Agency to be cited. No unit.';
COMMENT ON COLUMN release.title IS 'What the release is, for people. No unit.';
COMMENT ON COLUMN release.observed_at IS 'When the source was read, null where that was not recorded. Unit: time, UTC.';
COMMENT ON COLUMN release.withheld IS 'Why the release was withheld, null where it passed. No unit.';
COMMENT ON COLUMN release.recorded_at IS 'When it was written here. Unit: time, UTC.';

-- Collation C: identities are compared byte by byte, and no upgrade of a locale breaks an index.
CREATE TABLE indicator_series (
  series_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  indicator text COLLATE "C" NOT NULL,
  variant text COLLATE "C" NOT NULL,
  reporter text COLLATE "C" NOT NULL,
  sector text COLLATE "C" NOT NULL,
  definition text COLLATE "C" NOT NULL,
  flow text COLLATE "C" NOT NULL,
  by_dimension text COLLATE "C" NOT NULL,
  item text COLLATE "C" NOT NULL,
  region text COLLATE "C" NOT NULL,
  unit text NOT NULL,
  CONSTRAINT indicator_series_identity UNIQUE
    (indicator, sector, variant, reporter, definition, flow, by_dimension, item, region)
);

COMMENT ON TABLE indicator_series IS 'One row for each series: everything that identifies a value but its period and its vintage.';
COMMENT ON COLUMN indicator_series.series_id IS 'Key within this database only. No unit.';
COMMENT ON COLUMN indicator_series.indicator IS 'Name of the metric. No unit.';
COMMENT ON COLUMN indicator_series.variant IS 'Window, basis, base or kind within the indicator; empty where there is one only. No unit.';
COMMENT ON COLUMN indicator_series.reporter IS 'Reporting economy, ISO 3166-1 alpha-3. No unit.';
COMMENT ON COLUMN indicator_series.sector IS 'Sector id. No unit.';
COMMENT ON COLUMN indicator_series.definition IS 'Definition id. No unit.';
COMMENT ON COLUMN indicator_series.flow IS 'export, import or balance; empty where the indicator has no flow. No unit.';
COMMENT ON COLUMN indicator_series.by_dimension IS 'Dimension of the item: partner, product or sector; empty for the total. No unit.';
COMMENT ON COLUMN indicator_series.item IS 'Partner, product or sector; empty for the total. No unit.';
COMMENT ON COLUMN indicator_series.region IS 'Region, empty for the whole economy. No unit.';
COMMENT ON COLUMN indicator_series.unit IS 'Unit of every value of the series. No unit.';

-- period_stamp follows from period. It stands in the key so that one index serves ranges of time,
-- the newest and the earliest vintage alike.
CREATE TABLE indicator_value (
  series_id bigint NOT NULL REFERENCES indicator_series,
  log_position bigint NOT NULL REFERENCES release,
  period_stamp timestamptz NOT NULL,
  published_at timestamptz NOT NULL,
  value double precision CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity')),
  period_start date NOT NULL,
  method_version integer NOT NULL,
  backfill boolean NOT NULL,
  period text COLLATE "C" NOT NULL,
  status text NOT NULL,
  absence text,
  PRIMARY KEY (series_id, period_stamp, period, log_position),
  CONSTRAINT value_or_reason CHECK ((value IS NULL) = (absence IS NOT NULL))
);

CREATE INDEX indicator_value_log_position ON indicator_value (log_position);

COMMENT ON TABLE indicator_value IS 'Every value of every vintage; absence is a row with a reason.';
COMMENT ON COLUMN indicator_value.series_id IS 'The series. No unit.';
COMMENT ON COLUMN indicator_value.log_position IS 'The vintage: place of the causing release in the log. Unit: offset.';
COMMENT ON COLUMN indicator_value.period IS 'Reference period: 2026-07 a month, 2026-07/10 and 2026-07/20 its windows from day 1, 2026-Q3 a quarter, 2026 a year. No unit.';
COMMENT ON COLUMN indicator_value.period_start IS 'First day of the period. Unit: date.';
COMMENT ON COLUMN indicator_value.period_stamp IS 'Where a chart draws the period: a window at its end, every other in its middle. Unit: time, UTC.';
COMMENT ON COLUMN indicator_value.value IS 'The value, null where absent. Unit: that of the series.';
COMMENT ON COLUMN indicator_value.absence IS 'Why there is no value, null where there is one. No unit.';
COMMENT ON COLUMN indicator_value.status IS 'Worst status of the inputs: PROVISIONAL, MONTHLY_FINAL or ANNUAL_FINAL. No unit.';
COMMENT ON COLUMN indicator_value.published_at IS 'Name of the vintage: newest publication that entered the value. Unit: time, UTC.';
COMMENT ON COLUMN indicator_value.backfill IS 'True where the vintage is reconstructed; such a value is never a first release. No unit.';
COMMENT ON COLUMN indicator_value.method_version IS 'Version of the formula. Unit: count, from 1.';
