-- The definition table; a row is one number rn. Related rows are one family: a release that
-- changes one of them may change an indicator of each.
CREATE TABLE definition_row AS
SELECT
  number::INTEGER AS rn, definition, sector, flow, source, classification, version,
  digits::INTEGER AS digits, partner_level,
  string_split(codes, ' ') AS codes,
  string_split(reporters, ' ') AS reporters,
  coalesce(string_split(nullif(partners, ''), ' '), []) AS partners,
  coalesce(headline, '') = 'yes' AS headline, nullif(whole, '') AS whole, nullif(compared_with, '') AS compared_with,
  nullif(continues, '') AS continues, nullif(world, '') AS world,
  coalesce(string_split(nullif(re_exporters, ''), ' '), []) AS re_exporters
FROM (
  FROM read_csv(
    getvariable('folder') || '/definitions.csv', comment = '#', header = true, all_varchar = true)
  UNION ALL BY NAME
  SELECT NULL::VARCHAR AS continues, NULL::VARCHAR AS world, NULL::VARCHAR AS re_exporters
  WHERE false);

CREATE TABLE row_code AS
SELECT rn, unnest(codes) AS code FROM definition_row WHERE codes <> ['*']
UNION ALL
SELECT DISTINCT rn, product
FROM definition_row d
JOIN fact f USING (definition, flow, source, classification, version)
WHERE codes = ['*'] AND length(product) = digits;

CREATE TABLE code_count AS SELECT rn, count(*) AS codes FROM row_code GROUP BY rn;

CREATE TABLE family AS
WITH RECURSIVE
  related AS (
    SELECT a.rn AS one, b.rn AS other
    FROM definition_row a JOIN definition_row b
      ON b.definition || '/' || b.sector
        IN (a.definition || '/' || a.sector, a.whole, a.compared_with, a.continues)),
  linked AS (SELECT one, other FROM related UNION SELECT other, one FROM related),
  reached (rn, member) AS (
    SELECT rn, rn FROM definition_row
    UNION
    SELECT r.rn, l.other FROM reached r JOIN linked l ON l.one = r.member)
SELECT rn, min(member) AS family FROM reached GROUP BY rn;

-- The releases that can change anything of a family.
CREATE TABLE axis AS
SELECT DISTINCT family, v
FROM family JOIN definition_row USING (rn) JOIN release USING (source);
