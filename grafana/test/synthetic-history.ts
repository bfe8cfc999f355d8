import type { Database } from './database';

export const ROWS = 10_000_000;
const ECONOMIES = 10;
const VINTAGES = 4;
const MONTHS = 250;

/**
 * Fills the database with series of economies that do not exist (XAA, XAB, …), beside the demo's.
 *
 * They are copies of its own series, so that nothing but the economy tells them apart. Written as
 * the owner, without the checks between tables and with one index made at the end: it is the
 * reading that is measured.
 */
export async function addSyntheticHistory(owner: Database): Promise<void> {
  const series = ROWS / VINTAGES / MONTHS;
  await owner.query(`
    SET session_replication_role = replica;
    SET synchronous_commit = off;
    SET maintenance_work_mem = '256MB';
    ALTER TABLE indicator_value SET (autovacuum_enabled = false);
    DROP INDEX indicator_value_log_position`);
  // Before the first of the log, so that they are the newest of nothing.
  await owner.query(`
    INSERT INTO release (
      log_position, source, release_id, attempt, published_at, kind, value_count, backfill, agency, title)
    SELECT -n, 'synthetic', 'synthetic-' || n, 1, timestamptz '1999-01-01' - n * interval '1 month',
      'DELTA', ${ROWS / VINTAGES}, false, 'Synthetic', 'Synthetic history'
    FROM generate_series(1, ${VINTAGES}) AS n`);
  await owner.query(`
    WITH economy AS (
      SELECT 'XA' || chr(64 + n) AS reporter FROM generate_series(1, ${ECONOMIES}) AS n
    ), template AS (
      SELECT * FROM indicator_series WHERE reporter = 'KOR' ORDER BY series_id LIMIT ${series / ECONOMIES}
    )
    INSERT INTO indicator_series (
      indicator, variant, reporter, sector, definition, flow, by_dimension, item, region, unit)
    SELECT t.indicator, t.variant, e.reporter, t.sector, t.definition, t.flow, t.by_dimension, t.item,
      t.region, t.unit
    FROM template t CROSS JOIN economy e`);
  await owner.query(`
    INSERT INTO indicator_value (
      series_id, log_position, period_stamp, published_at, value, period_start, method_version,
      backfill, period, status, absence)
    SELECT s.series_id, -n, m.start + interval '14 days', timestamptz '1999-01-01' - n * interval '1 month',
      m.number * n, m.start::date, 1, false, to_char(m.start, 'YYYY-MM'), 'ANNUAL_FINAL', NULL
    FROM (SELECT series_id FROM indicator_series WHERE reporter LIKE 'XA_' ORDER BY series_id) s
    CROSS JOIN (
      SELECT k AS number, timestamptz '2006-01-01' + k * interval '1 month' AS start
      FROM generate_series(0, ${MONTHS - 1}) AS k) m
    CROSS JOIN generate_series(${VINTAGES}, 1, -1) AS n`);
  await owner.query(`
    CREATE INDEX indicator_value_log_position ON indicator_value (log_position);
    ANALYZE release, indicator_series, indicator_value`);
}
