import { ask } from '../model/ask';
import { intoSql } from '../variables/formats';
import { interpolate, type Surroundings } from '../variables/interpolate';
import { isList } from '../variables/state';
import { expandMacros } from './sqlMacros';

export interface SqlColumn {
  name: string;
  type: 'time' | 'number' | 'boolean' | 'string';
}

export interface SqlAnswer {
  columns: SqlColumn[];
  rows: unknown[][];
}

export function readSql(sql: string, around: Surroundings): Promise<SqlAnswer> {
  const filled = interpolate(sql, {
    ...around,
    unformatted: (value, state) => intoSql(value, state !== undefined && isList(state.definition)),
  });
  return ask<SqlAnswer>('/api/sql', { sql: expandMacros(filled, around.timeRange) });
}
