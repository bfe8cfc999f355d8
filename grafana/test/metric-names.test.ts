import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricsIn } from './metric-names';

for (const [expression, metrics] of [
  ['up', ['up']],
  ['max by (source) (release_withheld{source="a b"}) > 0', ['release_withheld']],
  ['time() - max(release_published_timestamp_seconds) / 86400', ['release_published_timestamp_seconds']],
  ['rate(a_total[$__rate_interval]) * on (x) group_left(y) b', ['a_total', 'b']],
  ['sum(a) by (b) or vector(0)', ['a']],
  ['1e9 * a offset 1h', ['a']],
] as const) {
  test(`${expression} reads ${metrics.join(' and ')}`, () => assert.deepEqual(metricsIn(expression), metrics));
}
