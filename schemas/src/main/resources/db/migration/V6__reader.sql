-- The views show the columns of the tables: their descriptions go with them.
DO $$
DECLARE
  described record;
BEGIN
  FOR described IN
    SELECT v.relname AS view_name, c.attname AS column_name, max(d.description) AS description
    FROM pg_class v
    JOIN pg_attribute c ON c.attrelid = v.oid AND c.attnum > 0
    JOIN pg_class t ON t.relnamespace = v.relnamespace
      AND t.relname IN ('release', 'indicator_series', 'indicator_value')
    JOIN pg_attribute o ON o.attrelid = t.oid AND o.attnum > 0
      AND o.attname = CASE c.attname WHEN 'vintage' THEN 'published_at' ELSE c.attname END
      AND NOT (t.relname = 'release'
        AND c.attname IN ('vintage', 'log_position', 'backfill'))
    JOIN pg_description d ON d.objoid = t.oid AND d.objsubid = o.attnum
    WHERE v.relkind = 'v'
      AND v.relnamespace = current_schema()::regnamespace
      AND col_description(v.oid, c.attnum) IS NULL
    GROUP BY v.relname, c.attname
  LOOP
    EXECUTE format('COMMENT ON COLUMN %I.%I IS %L',
      described.view_name, described.column_name, described.description);
  END LOOP;
END
$$;

-- A group for whoever only looks on. Roles belong to the whole server, so it may be there already.
DO $$
BEGIN
  CREATE ROLE export_indicators_reader NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN
    NULL;
END
$$;

-- Settings of a role hold for its own sessions and are not inherited: what keeps a member from
-- writing are the missing rights. A login role of its own should be given the same two settings.
ALTER ROLE export_indicators_reader SET default_transaction_read_only = on;
ALTER ROLE export_indicators_reader SET timezone TO 'UTC';

DO $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO export_indicators_reader', current_schema());
END
$$;

GRANT SELECT ON
  release, indicator_series, indicator_value, target, target_milestone, policy_event,
  indicator_vintage, indicator_latest, indicator_first_release, indicator_revision,
  indicator_revision_size
TO export_indicators_reader;

REVOKE EXECUTE ON FUNCTION indicator_as_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION indicator_as_of TO export_indicators_reader;
