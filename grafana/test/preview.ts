import { join } from 'node:path';
import { Part } from './part';

const GRAFANA = join(import.meta.dirname, '..');
const TIME_TO_START = 180_000;

/** A preview that answers, of a folder of dashboards. */
export interface Preview {
  part: Part;
  address: string;
}

export async function startPreview(
  port: number,
  postgres: number,
  prometheus: string,
  dashboards = join(GRAFANA, 'dashboards'),
): Promise<Preview> {
  const options = [
    `--port=${port}`,
    '--postgres-host=127.0.0.1',
    `--postgres-port=${postgres}`,
    '--postgres-user=reader',
    '--postgres-database=postgres',
    `--prometheus=${prometheus}`,
    `--dashboards=${dashboards}`,
  ];
  const part = new Part('preview', process.execPath, ['--import', 'tsx', 'preview/serve.ts', ...options], GRAFANA);
  const address = `http://127.0.0.1:${port}`;
  // The first one bundles its page.
  await part.until('answers', TIME_TO_START, async () => (await fetch(`${address}/`)).ok || undefined);
  return { part, address };
}
