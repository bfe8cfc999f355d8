import { rangeUtil, type TimeRange } from '@grafana/data';

const SCRAPE_SECONDS = 15;
const MOST_POINTS = 11_000;

export interface Step {
  seconds: number;
  rateSeconds: number;
  rangeSeconds: number;
}

/** The step that Grafana would choose: a point a pixel, not below the scrape interval, within the limit of Prometheus. */
export function stepOf(range: TimeRange, points: number, least?: string): Step {
  const leastSeconds = least ? rangeUtil.intervalToSeconds(least) : SCRAPE_SECONDS;
  const rangeSeconds = Math.max(1, Math.round((range.to.valueOf() - range.from.valueOf()) / 1000));
  const interval = rangeUtil.calculateInterval(range, points, `${leastSeconds}s`);
  const seconds = Math.max(
    1,
    Math.round(interval.intervalMs / 1000),
    leastSeconds,
    Math.ceil(rangeSeconds / MOST_POINTS),
  );
  return { seconds, rateSeconds: Math.max(seconds + SCRAPE_SECONDS, 4 * SCRAPE_SECONDS), rangeSeconds };
}

export function intervalVariables({ seconds, rateSeconds, rangeSeconds }: Step) {
  const scoped = (value: string) => ({ text: value, value });
  return {
    __interval: scoped(`${seconds}s`),
    __interval_ms: scoped(String(seconds * 1000)),
    __rate_interval: scoped(`${rateSeconds}s`),
    __rate_interval_ms: scoped(String(rateSeconds * 1000)),
    __range: scoped(`${rangeSeconds}s`),
    __range_s: scoped(String(rangeSeconds)),
    __range_ms: scoped(String(rangeSeconds * 1000)),
  };
}
