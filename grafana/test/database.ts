import pg from 'pg';

export type Database = pg.Client;

/** A session of the demo's database: `reader` may read only, `postgres` is its owner. */
export async function openDatabase(port: number, user: 'reader' | 'postgres'): Promise<Database> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user,
    database: 'postgres',
    options: '-c timezone=UTC',
    application_name: 'export-indicators-dashboard-tests',
  });
  await client.connect();
  return client;
}
