CREATE TABLE target (
  target text COLLATE "C" NOT NULL,
  log_position bigint NOT NULL REFERENCES release,
  reporter text NOT NULL,
  indicator text NOT NULL,
  definition text NOT NULL,
  sector text NOT NULL,
  region text NOT NULL,
  kind text NOT NULL,
  unit text NOT NULL,
  base_period text,
  base_value double precision,
  document text NOT NULL,
  announced date NOT NULL,
  certainty text NOT NULL,
  ended text,
  PRIMARY KEY (target, log_position)
);

COMMENT ON TABLE target IS 'Every vintage of every numeric goal of a strategy document.';
COMMENT ON COLUMN target.target IS 'Target id. No unit.';
COMMENT ON COLUMN target.log_position IS 'The vintage: place of the release in the log. Unit: offset.';
COMMENT ON COLUMN target.reporter IS 'Economy whose target it is, ISO 3166-1 alpha-3. No unit.';
COMMENT ON COLUMN target.indicator IS 'What the target measures, the id of an indicator. No unit.';
COMMENT ON COLUMN target.definition IS 'Definition by which it is measured. No unit.';
COMMENT ON COLUMN target.sector IS 'Sector id. No unit.';
COMMENT ON COLUMN target.region IS 'Region, empty for the whole economy. No unit.';
COMMENT ON COLUMN target.kind IS 'annual-flow, cumulative, stock, share, maintain, rank or count. No unit.';
COMMENT ON COLUMN target.unit IS 'Unit of the values with its currency. No unit.';
COMMENT ON COLUMN target.base_period IS 'Period of the base value, null where unknown. No unit.';
COMMENT ON COLUMN target.base_value IS 'Base value, null where unknown. Unit: that of the column unit.';
COMMENT ON COLUMN target.document IS 'Document that announced it. No unit.';
COMMENT ON COLUMN target.announced IS 'Date of the document. Unit: date.';
COMMENT ON COLUMN target.certainty IS 'sourced or unverified. No unit.';
COMMENT ON COLUMN target.ended IS 'withdrawn, superseded by an id, or redefined; null while it holds. No unit.';

CREATE TABLE target_milestone (
  target text COLLATE "C" NOT NULL,
  log_position bigint NOT NULL,
  period text COLLATE "C" NOT NULL,
  period_stamp timestamptz NOT NULL,
  value double precision NOT NULL,
  PRIMARY KEY (target, log_position, period),
  FOREIGN KEY (target, log_position) REFERENCES target
);

COMMENT ON TABLE target_milestone IS 'The dated steps of a target; the last one is the target itself.';
COMMENT ON COLUMN target_milestone.target IS 'Target id. No unit.';
COMMENT ON COLUMN target_milestone.log_position IS 'The vintage: place of the release in the log. Unit: offset.';
COMMENT ON COLUMN target_milestone.period IS 'Reference period by which the value is to be reached. No unit.';
COMMENT ON COLUMN target_milestone.period_stamp IS 'Where a chart draws the period. Unit: time, UTC.';
COMMENT ON COLUMN target_milestone.value IS 'Value to be reached. Unit: that of the target.';

CREATE TABLE policy_event (
  event text COLLATE "C" NOT NULL,
  log_position bigint NOT NULL REFERENCES release,
  reporter text NOT NULL,
  sector text NOT NULL,
  date date NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  title_korean text NOT NULL,
  document text NOT NULL,
  PRIMARY KEY (event, log_position)
);

COMMENT ON TABLE policy_event IS 'Every vintage of every dated step of policy, drawn as an annotation.';
COMMENT ON COLUMN policy_event.event IS 'Event id. No unit.';
COMMENT ON COLUMN policy_event.log_position IS 'The vintage: place of the release in the log. Unit: offset.';
COMMENT ON COLUMN policy_event.reporter IS 'Economy concerned, ISO 3166-1 alpha-3. No unit.';
COMMENT ON COLUMN policy_event.sector IS 'Sector id, empty where all are concerned. No unit.';
COMMENT ON COLUMN policy_event.date IS 'Date of the event. Unit: date.';
COMMENT ON COLUMN policy_event.kind IS 'meeting, plan, cooperation or deregulation. No unit.';
COMMENT ON COLUMN policy_event.title IS 'Title in English. No unit.';
COMMENT ON COLUMN policy_event.title_korean IS 'Title in Korean. No unit.';
COMMENT ON COLUMN policy_event.document IS 'Document that says so. No unit.';
