-- A sector in a region: its part of the nation's sector, and that beside the region's part of all.
INSERT INTO covers VALUES
  ('cluster_share_ratio', '[a-z-]+'), ('cluster_location_quotient', '[a-z-]+');

CREATE TABLE region_part AS
SELECT r.uid, s.measure, s.v, s.t, CASE WHEN n.value > 0 THEN a.value / n.value END AS part,
  least(a.st, n.st) AS st, greatest(a.fresh, n.fresh) AS fresh
FROM unit r
JOIN unit w
  ON w.definition = r.definition AND w.sector = r.sector AND w.reporter = r.reporter
    AND w.win = r.win AND w.flow = '' AND w.target = '' AND w.region = ''
JOIN sector_span s ON s.uid = r.uid
JOIN sector_span o ON o.uid = w.uid AND o.measure = s.measure AND o.v = s.v AND o.t = s.t
LEFT JOIN sector_level a ON a.uid = r.uid AND a.measure = s.measure AND a.v = s.v AND a.t = s.t
LEFT JOIN sector_level n ON n.uid = w.uid AND n.measure = s.measure AND n.v = s.v AND n.t = s.t
WHERE r.flow = '' AND r.target = '' AND r.region <> '';

INSERT INTO result
SELECT 'cluster_share_ratio', measure, uid, '', '', v, t, part, st, fresh, false FROM region_part;

INSERT INTO result
SELECT 'cluster_location_quotient', p.measure, p.uid, '', '', p.v, p.t,
  CASE WHEN o.part > 0 THEN p.part / o.part END, least(p.st, o.st), greatest(p.fresh, o.fresh), false
FROM region_part p
JOIN unit u USING (uid)
JOIN measure_row m
  ON m.definition = u.definition AND m.sector = u.sector AND m.measure = p.measure
JOIN unit w
  ON w.definition = u.definition AND w.sector = m.whole AND w.reporter = u.reporter
    AND w.region = u.region AND w.win = u.win AND w.flow = '' AND w.target = ''
JOIN region_part o ON o.uid = w.uid AND o.measure = p.measure AND o.v = p.v AND o.t = p.t;
