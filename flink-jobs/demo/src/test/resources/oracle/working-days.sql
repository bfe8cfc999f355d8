-- Official working days of Korea. Table feast (day, name) holds Seollal, Buddha's Birthday and
-- Chuseok in the Gregorian calendar.
CREATE TABLE holiday AS
WITH
  years AS (SELECT unnest(range(1998, 2052)) AS y),
  -- substitute: from which day on a holiday that is lost on a Sunday or on another holiday has a
  -- substitute; on_saturday: whether one lost on a Saturday has one too.
  rule (name, md, first, last, substitute, on_saturday) AS (VALUES
    ('New Year', '01-01', 1998, 2051, NULL, false),
    ('March First', '03-01', 1998, 2051, DATE '2021-08-01', true),
    ('Arbor Day', '04-05', 1998, 2005, NULL, false),
    ('Labour Day', '05-01', 1998, 2051, DATE '2026-01-01', true),
    ('Children', '05-05', 1998, 2051, DATE '2014-01-01', true),
    ('Memorial Day', '06-06', 1998, 2051, NULL, false),
    ('Constitution Day', '07-17', 1998, 2007, NULL, false),
    ('Constitution Day', '07-17', 2026, 2051, DATE '2026-01-01', true),
    ('Liberation Day', '08-15', 1998, 2051, DATE '2021-08-01', true),
    ('Foundation Day', '10-03', 1998, 2051, DATE '2021-08-01', true),
    ('Hangul Day', '10-09', 2013, 2051, DATE '2021-08-01', true),
    ('Christmas', '12-25', 1998, 2051, DATE '2023-05-01', true)),
  once (day) AS (VALUES
    -- temporary
    (DATE '2002-07-01'), ('2015-08-14'), ('2016-05-06'), ('2017-10-02'), ('2020-08-17'),
    ('2023-10-02'), ('2024-10-01'), ('2025-01-27'),
    -- elections
    ('2000-04-13'), ('2002-06-13'), ('2002-12-19'), ('2004-04-15'), ('2006-05-31'), ('2007-12-19'),
    ('2008-04-09'), ('2010-06-02'), ('2012-04-11'), ('2012-12-19'), ('2014-06-04'), ('2016-04-13'),
    ('2017-05-09'), ('2018-06-13'), ('2020-04-15'), ('2022-03-09'), ('2022-06-01'), ('2024-04-10'),
    ('2025-06-03'), ('2026-06-03')),
  -- Each day that is off, with the last day of its holiday, behind which a substitute may follow.
  named AS (
    SELECT name, (y || '-' || md)::DATE AS day, (y || '-' || md)::DATE AS ends, substitute,
      on_saturday
    FROM years JOIN rule ON y BETWEEN first AND last
    UNION ALL
    SELECT name, day + o::INTEGER, day + 1, DATE '2014-01-01', false
    FROM feast, (SELECT unnest([-1, 0, 1]) AS o) WHERE name IN ('Seollal', 'Chuseok')
    UNION ALL
    SELECT name, day, day, DATE '2023-05-01', true FROM feast WHERE name = 'Buddha'),
  off AS (SELECT DISTINCT day FROM named UNION SELECT day FROM once),
  lost AS (
    SELECT n.ends
    FROM named n
    WHERE n.day >= n.substitute AND (
      isodow(n.day) = 7 OR (n.on_saturday AND isodow(n.day) = 6)
      OR EXISTS (
        FROM named m WHERE m.day = n.day AND m.name <> n.name AND m.substitute IS NOT NULL))),
  substitute AS (
    SELECT min(free.day) AS day
    FROM (SELECT DISTINCT ends FROM lost) l
    JOIN (
      SELECT l2.ends + o::INTEGER AS day, l2.ends
      FROM (SELECT DISTINCT ends FROM lost) l2, (SELECT unnest(range(1, 10)) AS o)) free
      ON free.ends = l.ends
    WHERE isodow(free.day) < 6 AND free.day NOT IN (SELECT day FROM off)
    GROUP BY l.ends)
SELECT day FROM off UNION SELECT day FROM substitute;

CREATE TABLE working_days AS
WITH day AS (
  SELECT day, year(day) * 12 + month(day) - 1 AS t, day(day) AS dom,
    CASE WHEN day IN (SELECT h.day FROM holiday h) OR isodow(day) = 7 THEN 0.0
         WHEN isodow(day) = 6 THEN 0.5 ELSE 1.0 END AS counts
  FROM (
    SELECT unnest(generate_series(DATE '1999-01-01', DATE '2050-12-31', INTERVAL 1 DAY))::DATE
      AS day))
SELECT 'KOR' AS reporter, win, t, sum(counts)::DOUBLE AS days
FROM day JOIN (VALUES ('1m', 31), ('10d', 10), ('20d', 20)) w (win, until) ON dom <= until
GROUP BY win, t;
