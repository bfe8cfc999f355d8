import pg from 'pg';

export type ColumnType = 'time' | 'number' | 'boolean' | 'string';

const { builtins } = pg.types;

const TIMES: number[] = [builtins.TIMESTAMPTZ, builtins.TIMESTAMP, builtins.DATE];
const NUMBERS: number[] = [
  builtins.INT2,
  builtins.INT4,
  builtins.INT8,
  builtins.OID,
  builtins.FLOAT4,
  builtins.FLOAT8,
  builtins.NUMERIC,
];

export function columnType(oid: number): ColumnType {
  if (TIMES.includes(oid)) {
    return 'time';
  }
  if (NUMBERS.includes(oid)) {
    return 'number';
  }
  return oid === builtins.BOOL ? 'boolean' : 'string';
}

/** Sessions are in UTC, so a time without zone is one of UTC. */
function epochMilliseconds(text: string): number | null {
  const [day, clock = '00:00:00'] = text.split(' ');
  const moment = Date.parse(`${day}T${clock.replace(/[+-]\d\d(:?\d\d)?$/, '')}Z`);
  return Number.isNaN(moment) ? null : moment;
}

const PARSERS: Record<ColumnType, (text: string) => unknown> = {
  time: epochMilliseconds,
  number: Number,
  boolean: (text) => text === 't',
  string: (text) => text,
};

export const COLUMN_PARSERS = {
  getTypeParser: (oid: number) => PARSERS[columnType(oid)],
} as pg.CustomTypesConfig;
