import type { DataFrame } from '@grafana/data';
import type { DataSource, Target } from '../model/dashboard';
import type { Surroundings } from '../variables/interpolate';
import { longToWide } from './longToWide';
import { intervalVariables, stepOf } from './prometheusStep';
import { readPrometheus } from './readPrometheus';
import { readSql } from './readSql';
import { seriesFrame, sqlFrame } from './sqlFrame';

interface Asking {
  targets: Target[];
  datasource?: DataSource;
  /** How many points a chart has room for. */
  points: number;
}

export async function runTargets({ targets, datasource, points }: Asking, around: Surroundings): Promise<DataFrame[]> {
  const shown = targets.filter(({ hide }) => !hide);
  const answers = await Promise.all(shown.map((target) => runTarget(target, datasource, points, around)));
  const tables = shown.filter(({ format, expr }) => format === 'table' && expr !== undefined).length;
  return answers.flat().map((frame) => (tables > 1 ? withNamedValue(frame) : frame));
}

async function runTarget(
  target: Target,
  panelSource: DataSource | undefined,
  points: number,
  around: Surroundings,
): Promise<DataFrame[]> {
  const type = target.datasource?.type ?? panelSource?.type ?? '';
  if (type === 'prometheus') {
    return readPrometheus(target, around, points);
  }
  if (type.includes('postgres')) {
    const scoped = { ...around.scoped, ...intervalVariables(stepOf(around.timeRange, points, '1s')) };
    const answer = await readSql(target.rawSql ?? '', { ...around, scoped });
    return [
      target.format === 'time_series' ? longToWide(seriesFrame(answer, target.refId)) : sqlFrame(answer, target.refId),
    ];
  }
  throw new Error(`Query ${target.refId}: the preview reads no data source of type ${type || 'unknown'}.`);
}

/** Grafana tells the value columns of several Prometheus tables apart by their query. */
function withNamedValue(frame: DataFrame): DataFrame {
  const fields = frame.fields.map((field) =>
    field.name === 'Value' ? { ...field, name: `Value #${frame.refId}` } : field,
  );
  return { ...frame, fields };
}
