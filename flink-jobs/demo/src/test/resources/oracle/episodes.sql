-- Episodes of drops and shocks as they are known now, each with the signals of its first month.
-- last: null where it is still open; alerts: its months that raised one.
CREATE OR REPLACE MACRO text_of(t) AS format('{}-{:02d}', t // 12, t % 12 + 1);

CREATE OR REPLACE TABLE episode AS
WITH
  now AS (
    SELECT hid, indicator, variant, t, arg_max(value, v) AS value
    FROM told WHERE starts_with(indicator, 'trade_drop_') GROUP BY ALL),
  island AS (
    SELECT hid, variant AS kind, t, (SELECT max(e.t) FROM now e WHERE e.hid = now.hid AND e.value IS NOT NULL) AS end_of_series,
      t - row_number() OVER (PARTITION BY hid, variant ORDER BY t) AS island
    FROM now WHERE indicator = 'trade_drop_episode' AND value = 1),
  span AS (
    SELECT hid, kind, min(t) AS first, max(t) AS last, any_value(end_of_series) AS end_of_series
    FROM island GROUP BY hid, kind, island)
SELECT definition || '/' || sector || CASE dim WHEN '' THEN '' ELSE ' ' || dim || ' ' || item END
    AS series,
  kind, text_of(first) AS first, CASE WHEN last < end_of_series THEN text_of(last) END AS last,
  coalesce((
    SELECT string_agg(variant, ', ' ORDER BY variant) FROM now n
    WHERE n.hid = span.hid AND n.t = span.first AND indicator = 'trade_drop_signal' AND value = 1
      AND (variant = 'shock') = (kind = 'shock')), '') AS signals,
  (SELECT count(*) FROM now n
    WHERE n.hid = span.hid AND n.t BETWEEN span.first AND span.last AND n.variant = span.kind
      AND indicator = 'trade_drop_alert' AND value = 1) AS alerts
FROM span JOIN headline USING (hid) JOIN unit USING (uid)
ORDER BY series, kind, first;
