-- The raw figures as published, release by release. Variable folder: where definitions.csv and
-- figures/*.csv are. Money is in US cents and weight in grams, both exact.
CREATE TABLE header AS
SELECT filename, trim(split_part(line[2:], ':', 1)) AS key, trim(line[instr(line, ':') + 1:]) AS text
FROM (
  SELECT filename, unnest(string_split(content, chr(10))) AS line
  FROM read_text(getvariable('folder') || '/figures/*.csv'))
WHERE line LIKE '#%';

CREATE TABLE figure AS
SELECT
  row_number() OVER () AS place, f.filename, s.text AS source, k.text = 'full' AS is_full,
  CASE WHEN length(published) = 10 THEN (published || 'T09:00:00+09:00')::TIMESTAMPTZ
       ELSE published::TIMESTAMPTZ END AS published_at,
  definition, reporter, flow, classification, version, product, partner,
  CASE WHEN period LIKE '%/10' THEN '10d' WHEN period LIKE '%/20' THEN '20d'
       WHEN period LIKE '%Q%' THEN '1q' WHEN length(period) = 4 THEN '1y' ELSE '1m' END AS win,
  -- Every period is the number of its first month, so that a year before is always 12 less.
  period[1:4]::INTEGER * 12 + CASE
    WHEN period LIKE '%Q%' THEN period[7:7]::INTEGER * 3 - 3
    WHEN length(period) = 4 THEN 0 ELSE period[6:7]::INTEGER - 1 END AS t,
  round(value::DECIMAL(30, 6) * CASE u.text
    WHEN 'USD' THEN 100 WHEN 'thousand USD' THEN 100000 WHEN 'million USD' THEN 100000000
    WHEN '100 million USD' THEN 10000000000 END)::HUGEINT AS cents,
  round(net_weight::DECIMAL(30, 6) * CASE w.text WHEN 'kg' THEN 1000 WHEN 'g' THEN 1 END)::HUGEINT
    AS grams,
  CASE status WHEN 'provisional' THEN 0 WHEN 'monthly-final' THEN 1 WHEN 'annual-final' THEN 2 END
    AS st
FROM read_csv(
  getvariable('folder') || '/figures/*.csv', comment = '#', header = true, all_varchar = true,
  filename = true, union_by_name = true) f
JOIN header s ON s.filename = f.filename AND s.key = 'source'
JOIN header k ON k.filename = f.filename AND k.key = 'kind'
JOIN header u ON u.filename = f.filename AND u.key = 'unit'
LEFT JOIN header w ON w.filename = f.filename AND w.key = 'weight unit'
WHERE f.product IS NOT NULL;

-- v: the place of a release among all of them; later is newer knowledge.
CREATE TABLE release AS
SELECT row_number() OVER (ORDER BY published_at, source, first_place) AS v, *
FROM (
  SELECT filename, source, published_at, any_value(is_full) AS is_full, min(place) AS first_place
  FROM figure GROUP BY filename, source, published_at);

CREATE TABLE fact AS
SELECT v, f.* EXCLUDE (place, filename, published_at)
FROM figure f JOIN release r USING (filename, published_at);
