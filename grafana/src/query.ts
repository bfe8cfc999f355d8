import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import { POSTGRES, PROMETHEUS } from './sources.ts';

/** A query of a panel, as Grafana's data sources read it. */
export class Query implements Builder<Dataquery> {
  constructor(
    private readonly refId: string,
    private readonly model: object,
  ) {}

  build(): Dataquery {
    return { refId: this.refId, ...this.model } as unknown as Dataquery;
  }
}

/** Rows of the history. */
export function sql(rawSql: string, refId = 'A'): Query {
  return history(rawSql, refId, 'table');
}

/** Rows of `time`, `metric` and `value`: a series for each metric. */
export function sqlSeries(rawSql: string, refId = 'A'): Query {
  return history(rawSql, refId, 'time_series');
}

/** The present of a metric: a value for each series. */
export function present(expr: string, legendFormat: string, refId = 'A'): Query {
  return prometheus(expr, legendFormat, refId, { instant: true, range: false });
}

/** How a metric went. */
export function course(expr: string, legendFormat: string, refId = 'A'): Query {
  return prometheus(expr, legendFormat, refId, { instant: false, range: true });
}

function history(rawSql: string, refId: string, format: 'table' | 'time_series'): Query {
  const query = { editorMode: 'code', format, rawQuery: true, rawSql: rawSql.trim() };
  return new Query(refId, { datasource: POSTGRES, ...query });
}

function prometheus(expr: string, legendFormat: string, refId: string, how: object): Query {
  return new Query(refId, { datasource: PROMETHEUS, editorMode: 'code', expr, legendFormat, ...how });
}
