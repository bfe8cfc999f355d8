import type { ScopedVars } from '@grafana/data';
import type { Run } from '../model/run';
import { dataMacro } from './dataMacros';
import { formatValue } from './formats';
import { textOf, valuesOf, type VariableState } from './state';

const REFERENCE = /\$(\w+)|\$\{(\w+)((?:\.|\[)[^:}]+)?(?::([^}]+))?\}/g;

type Unformatted = (value: string | string[], state: VariableState | undefined, name: string) => string;

export interface Surroundings extends Pick<Run, 'dashboard' | 'timeRange' | 'variables'> {
  scoped?: ScopedVars;
  /** How values go in where the text gives no format. */
  unformatted?: Unformatted;
}

const PLAIN: Unformatted = (value, _, name) => formatValue(value, 'glob', name);

/** Replaces $name, ${name}, ${name.path} and ${name:format}; what has no value stays as written. */
export function interpolate(text: string, around: Surroundings): string {
  return text.replace(REFERENCE, (whole, bare?: string, braced?: string, path?: string, format?: string) => {
    const name = bare ?? braced ?? '';
    const state = around.variables.find(({ definition }) => definition.name === name);
    const value =
      scopedValue(name, path, around.scoped) ??
      builtIn(name, path, around) ??
      (state && format !== 'text' ? valuesOf(state) : undefined);
    if (state && format === 'text') {
      return textOf(state);
    }
    if (value === undefined) {
      return dataMacro(name, path, around.scoped) ?? whole;
    }
    if (name === '__all_variables' || name === '__url_time_range') {
      return String(value);
    }
    return format ? formatValue(value, format, name) : (around.unformatted ?? PLAIN)(value, state, name);
  });
}

function scopedValue(name: string, path: string | undefined, scoped?: ScopedVars): string | string[] | undefined {
  const entry: unknown = scoped?.[name]?.value;
  const value =
    path && typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[path.slice(1)] : entry;
  if (Array.isArray(value)) {
    return value.map(String);
  }
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

function builtIn(name: string, path: string | undefined, around: Surroundings): string | undefined {
  const { dashboard, timeRange } = around;
  switch (name) {
    case '__from':
      return String(timeRange.from.valueOf());
    case '__to':
      return String(timeRange.to.valueOf());
    case '__dashboard':
      return path === '.uid' ? dashboard.uid : dashboard.title;
    case '__all_variables':
      return variableQuery(around.variables);
    case '__url_time_range':
      return timeQuery(around);
    case '__timezone':
      return 'utc';
    default:
      return undefined;
  }
}

export function variableQuery(variables: VariableState[]): string {
  return variables
    .filter(({ definition }) => definition.type !== 'constant')
    .flatMap(({ definition, chosen }) =>
      chosen.map((value) => `var-${encodeURIComponent(definition.name)}=${encodeURIComponent(value)}`),
    )
    .join('&');
}

export function timeQuery({ timeRange }: Pick<Run, 'timeRange'>): string {
  const said = ({ from, to }: { from: unknown; to: unknown }) =>
    `from=${encodeURIComponent(String(from))}&to=${encodeURIComponent(String(to))}`;
  return said(timeRange.raw);
}
