import type { Variable } from './classic';

const FROM = `'2000-01-01T00:00:00.000Z'`;
const TO = `'2030-01-01T00:00:00.000Z'`;
const MACRO = /\$__(\w+)\(((?:[^()]|\([^()]*\))*)\)/g;

/** SQL as the database gets it: variables at these values or at their own, all of time. */
export function fill(sql: string, variables: Variable[], chosen: Record<string, string> = {}): string {
  return sql.replace(MACRO, (call, name: string, column: string) => macro(call, name, column)).replace(
    /\$\{(\w+)(?::(\w+))?\}|\$(\w+)/g,
    (whole, braced: string | undefined, format: string | undefined, bare: string | undefined) => {
      const name = braced ?? bare ?? '';
      const variable = variables.find((one) => one.name === name);
      const value = chosen[name] ?? (variable && valueOf(variable));
      if (value === undefined) return whole;
      return format === 'sqlstring' ? `'${value.replaceAll("'", "''")}'` : value.replaceAll("'", "''");
    },
  );
}

function macro(call: string, name: string, column: string): string {
  switch (name) {
    case 'timeFrom':
      return FROM;
    case 'timeTo':
      return TO;
    case 'timeFilter':
      return `${column} BETWEEN ${FROM} AND ${TO}`;
    default:
      throw new Error(`these tests do not know ${call}`);
  }
}

function valueOf({ type, query, current }: Variable): string {
  return type === 'constant' && typeof query === 'string' ? query : [current?.value ?? ''].flat().join(',');
}
