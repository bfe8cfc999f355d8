import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import { POSTGRES, PROMETHEUS } from './sources.ts';

/** A query of a panel, as Grafana's data sources read it. */
export class Query implements Builder<Dataquery> {
  constructor(private readonly model: object) {}

  /** The same under a name of its own within its panel. */
  named(refId: string): Query {
    return new Query({ ...this.model, refId });
  }

  build(): Dataquery {
    return { refId: 'A', ...this.model } as unknown as Dataquery;
  }
}

/** Rows of the history. */
export function sql(rawSql: string): Query {
  return history(rawSql, 'table');
}

/** Rows of `time`, `metric` and `value`: a series for each metric. */
export function sqlSeries(rawSql: string): Query {
  return history(rawSql, 'time_series');
}

/** The present of a metric: a value for each series. */
export function present(expr: string, legendFormat: string): Query {
  return prometheus(expr, legendFormat, { instant: true, range: false });
}

/** The present of a metric as rows: time, a column for each label, `Value`. */
export function presentRows(expr: string): Query {
  return prometheus(expr, '', { format: 'table', instant: true, range: false });
}

/** How a metric went. */
export function course(expr: string, legendFormat: string): Query {
  return prometheus(expr, legendFormat, { instant: false, range: true });
}

function history(rawSql: string, format: 'table' | 'time_series'): Query {
  const query = { editorMode: 'code', format, rawQuery: true, rawSql: rawSql.trim() };
  return new Query({ datasource: POSTGRES, ...query });
}

function prometheus(expr: string, legendFormat: string, how: object): Query {
  return new Query({ datasource: PROMETHEUS, editorMode: 'code', expr, legendFormat, ...how });
}
