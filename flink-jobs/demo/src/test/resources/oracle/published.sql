-- Growth as the agency printed it, and how far it is from ours.
INSERT INTO covers VALUES
  ('trade_published_growth_ratio', '(yoy|yoy_daily|ytd)(_10d|_20d)?'),
  ('trade_published_difference_ratio', '(yoy|yoy_daily|ytd)(_10d|_20d)?');

CREATE TABLE printed AS
SELECT uid, basis || CASE WHEN win IN ('10d', '20d') THEN '_' || win ELSE '' END AS basis, a.v, t,
  unnest(arg_max({value: p.value, st: p.st, fresh: p.fresh}, p.v))
FROM print p
JOIN unit u USING (definition, sector, flow, reporter, win)
JOIN axis a ON a.family = u.family AND a.v >= p.v
GROUP BY uid, basis, win, a.v, t;

INSERT INTO result
SELECT 'trade_published_growth_ratio', basis, uid, '', '', v, t, value, st, fresh, false FROM printed
UNION ALL
SELECT 'trade_published_difference_ratio', basis, p.uid, '', '', p.v, p.t, p.value - r.value,
  least(p.st, r.st), greatest(p.fresh, r.fresh), false
FROM printed p
JOIN result r ON r.indicator = 'trade_growth_ratio' AND r.variant = p.basis AND r.uid = p.uid
  AND r.dim = '' AND r.v = p.v AND r.t = p.t;
