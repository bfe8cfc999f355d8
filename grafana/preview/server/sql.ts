import pg from 'pg';
import { COLUMN_PARSERS, columnType, type ColumnType } from './columns';
import type { PreviewOptions } from './options';

export class Unreachable extends Error {}

export interface SqlAnswer {
  columns: { name: string; type: ColumnType }[];
  rows: unknown[][];
}

export interface Database {
  read(sql: string): Promise<SqlAnswer>;
}

export function openDatabase(options: PreviewOptions['postgres']): Database {
  const pool = new pg.Pool({
    ...options,
    max: 6,
    connectionTimeoutMillis: 5_000,
    application_name: 'export-indicators-preview',
    options: '-c default_transaction_read_only=on -c statement_timeout=10s -c timezone=UTC',
  });
  // An idle connection that the database closes is no reason to stop.
  pool.on('error', () => undefined);
  return { read: (sql) => connected(pool, options, (client) => readOnly(client, sql)) };
}

async function connected(
  pool: pg.Pool,
  { host, port }: PreviewOptions['postgres'],
  use: (client: pg.PoolClient) => Promise<SqlAnswer>,
): Promise<SqlAnswer> {
  const client = await pool.connect().catch((failure: NodeJS.ErrnoException) => {
    const reason = failure.message || failure.code || 'no connection';
    throw new Unreachable(`PostgreSQL at ${host}:${port} does not answer: ${reason}`);
  });
  let broken = true;
  try {
    const answer = await use(client);
    broken = false;
    return answer;
  } finally {
    client.release(broken);
  }
}

async function readOnly(client: pg.PoolClient, sql: string): Promise<SqlAnswer> {
  await client.query('BEGIN TRANSACTION READ ONLY');
  // The extended protocol takes one statement only, so that none can end the transaction first.
  const query = { text: sql, rowMode: 'array' as const, queryMode: 'extended', types: COLUMN_PARSERS };
  const result = await client.query<unknown[]>(query);
  await client.query('ROLLBACK');
  return {
    columns: result.fields.map(({ name, dataTypeID }) => ({ name, type: columnType(dataTypeID) })),
    rows: result.rows,
  };
}
