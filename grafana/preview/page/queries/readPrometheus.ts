import type { DataFrame } from '@grafana/data';
import { ask } from '../model/ask';
import type { Target } from '../model/dashboard';
import { interpolate, type Surroundings } from '../variables/interpolate';
import { formatValue } from '../variables/formats';
import { seriesFrames, tableFrame, type PrometheusResult } from './prometheusFrames';
import { intervalVariables, stepOf } from './prometheusStep';

export async function readPrometheus(target: Target, around: Surroundings, points: number): Promise<DataFrame[]> {
  const { timeRange } = around;
  const step = stepOf(timeRange, points, target.interval || undefined);
  const expr = interpolate(target.expr ?? '', {
    ...around,
    scoped: { ...around.scoped, ...intervalVariables(step) },
    unformatted: (value, state, name) =>
      Array.isArray(value)
        ? formatValue(value, 'regex', name)
        : state
          ? value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
          : value,
  });
  if (expr.trim() === '') {
    throw new Error('The query is empty.');
  }
  const end = Math.floor(timeRange.to.valueOf() / 1000);
  const start = Math.floor(timeRange.from.valueOf() / 1000);
  const instant = target.instant === true && target.range !== true;
  const question = instant
    ? `query?${new URLSearchParams({ query: expr, time: String(end) })}`
    : `query_range?${new URLSearchParams({ query: expr, start: aligned(start, step.seconds), end: aligned(end, step.seconds), step: String(step.seconds) })}`;
  const result = await ask<PrometheusResult>(`/api/prometheus/${question}`);
  const source = { ...target, expr, stepSeconds: instant ? undefined : step.seconds };
  return target.format === 'table' ? [tableFrame(result, source)] : seriesFrames(result, source);
}

const aligned = (seconds: number, step: number): string => String(Math.floor(seconds / step) * step);
