-- The raw figures as published, release by release. Variable folder: where definitions.csv and
-- figures/*.csv are. Money is in US cents and weight in grams, both exact.
CREATE TABLE header AS
SELECT filename, trim(split_part(line[2:], ':', 1)) AS key, trim(line[instr(line, ':') + 1:]) AS text
FROM (
  SELECT filename, unnest(string_split(content, chr(10))) AS line
  FROM read_text(getvariable('folder') || '/figures/*.csv'))
WHERE line LIKE '#%';

CREATE TABLE line AS
SELECT
  row_number() OVER () AS place, f.*, h.text AS source,
  CASE WHEN length(published) = 10 THEN (published || 'T09:00:00+09:00')::TIMESTAMPTZ
       ELSE published::TIMESTAMPTZ END AS published_at,
  CASE WHEN period LIKE '%/10' THEN '10d' WHEN period LIKE '%/20' THEN '20d'
       WHEN period LIKE '%Q%' THEN '1q' WHEN length(period) = 4 THEN '1y' ELSE '1m' END AS win,
  -- Every period is the number of its first month, so that a year before is always 12 less.
  period[1:4]::INTEGER * 12 + CASE
    WHEN period LIKE '%Q%' THEN period[7:7]::INTEGER * 3 - 3
    WHEN length(period) = 4 THEN 0 ELSE period[6:7]::INTEGER - 1 END AS t,
  CASE status WHEN 'provisional' THEN 0 WHEN 'monthly-final' THEN 1 WHEN 'annual-final' THEN 2 END
    AS st,
  (coalesce(backfill, '') = 'true')::INTEGER AS reconstructed
FROM (
  FROM read_csv(
    getvariable('folder') || '/figures/*.csv', comment = '#', header = true, all_varchar = true,
    filename = true, union_by_name = true)
  UNION ALL BY NAME
  SELECT NULL::VARCHAR AS sector, NULL::VARCHAR AS measure, NULL::VARCHAR AS unit,
    NULL::VARCHAR AS target, NULL::VARCHAR AS indicator, NULL::VARCHAR AS kind,
    NULL::VARCHAR AS base_period, NULL::VARCHAR AS base_value, NULL::VARCHAR AS announced,
    NULL::VARCHAR AS ended
  WHERE false) f
JOIN header h ON h.filename = f.filename AND h.key = 'source';

-- v: the place of a release among all of them; later is newer knowledge.
CREATE TABLE release AS
SELECT
  row_number() OVER (ORDER BY published_at, source, replace(r.filename, '.csv', '')) AS v, r.*,
  h.text = 'full' AS is_full
FROM (
  SELECT filename, source, published_at, max(reconstructed) AS reconstructed
  FROM line GROUP BY ALL) r
JOIN header h ON h.filename = r.filename AND h.key = 'kind';

CREATE TABLE fact AS
SELECT
  r.v, r.is_full, r.source, definition, reporter, flow, classification, version, product, partner,
  win, t, st, f.reconstructed,
  round(value::DECIMAL(30, 6) * CASE u.text
    WHEN 'USD' THEN 100 WHEN 'thousand USD' THEN 100000 WHEN 'million USD' THEN 100000000
    WHEN '100 million USD' THEN 10000000000 END)::HUGEINT AS cents,
  round(net_weight::DECIMAL(30, 6) * CASE w.text WHEN 'kg' THEN 1000 WHEN 'g' THEN 1 END)::HUGEINT
    AS grams
FROM line f
JOIN release r USING (filename, published_at)
JOIN header u ON u.filename = f.filename AND u.key = 'unit'
LEFT JOIN header w ON w.filename = f.filename AND w.key = 'weight unit'
WHERE product IS NOT NULL;

-- Growth as printed by an agency; a measure is like export-growth-yoy-daily.
CREATE TABLE print AS
SELECT
  r.v, r.source, definition, reporter, sector, win, t, st, 2 * r.v + line.reconstructed AS fresh,
  value::DOUBLE AS value,
  split_part(measure, '-', 1) AS flow, 
  replace(regexp_extract(measure, '-growth-(.*)$', 1), '-', '_') AS basis
FROM line JOIN release r USING (filename, published_at)
WHERE measure LIKE '%-growth-%' AND unit = 'ratio';
