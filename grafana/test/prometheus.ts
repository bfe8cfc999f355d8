import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Part } from './part';
import { until } from './until';

const TIME_TO_SCRAPE = 180_000;
/** Between two points of a narrow chart of six hours. */
const STEP_SECONDS = 80;
const TIME_TO_FIRE = 30_000;

interface Answer {
  data?: { result: unknown[] };
  error?: string;
}

const RULES_FILE = 'rules.yml';

/** An alert that always fires. */
const RULES = `groups:
  - name: test
    interval: 1s
    rules: [{ alert: Watchdog, expr: vector(1) }]
`;

/** Prometheus of the machine, scraping and judging more often than the project's does. */
export function startPrometheus(port: number, exporter: number, flink: number, folder: string): Part {
  const config = join(folder, 'prometheus.yml');
  writeFileSync(join(folder, RULES_FILE), 'groups: []\n');
  writeFileSync(
    config,
    `global: { scrape_interval: 5s, scrape_timeout: 5s }
rule_files: [${RULES_FILE}]
scrape_configs:
  - job_name: export-indicators
    static_configs: [{ targets: ['127.0.0.1:${exporter}'] }]
  - job_name: flink
    static_configs: [{ targets: ['127.0.0.1:${flink}'] }]
`,
  );
  mkdirSync(join(folder, 'data'), { recursive: true });
  const options = [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--web.enable-lifecycle',
    '--log.level=warn',
  ];
  return new Part('prometheus', process.env.PROMETHEUS ?? 'prometheus', options, folder);
}

/**
 * Waits until figures are in, and two scrapes, without which there is no rate, for as long as the
 * points of a chart of six hours lie apart: the last point is up to that old.
 */
export function untilScraped(prometheus: Part, address: string): Promise<true> {
  const needed = [
    'trade_value_usd',
    `rate(exporter_records_consumed_total[1m] offset ${STEP_SECONDS}s)`,
    `flink_jobmanager_job_runningTime offset ${STEP_SECONDS}s`,
  ];
  return prometheus.until('two scrapes are in', TIME_TO_SCRAPE, async () => {
    const counts = await Promise.all(needed.map((expression) => seriesNow(address, expression)));
    return counts.every((count) => count > 0) || undefined;
  });
}

/** Lets an alert fire from now on. */
export async function fire(address: string, folder: string): Promise<void> {
  writeFileSync(join(folder, RULES_FILE), RULES);
  const answer = await fetch(`${address}/-/reload`, { method: 'POST' });
  if (!answer.ok) throw new Error(`Prometheus does not read its rules: ${await answer.text()}`);
  await until('an alert fires', TIME_TO_FIRE, async () => (await seriesNow(address, 'ALERTS')) > 0 || undefined);
}

/** How many series an expression of a dashboard has now. */
export async function seriesNow(address: string, expression: string): Promise<number> {
  const query = encodeURIComponent(expression.replaceAll('$__rate_interval', '1m'));
  const response = await fetch(`${address}/api/v1/query?query=${query}`);
  const { data, error } = (await response.json()) as Answer;
  if (!data) throw new Error(`${expression}: ${error}`);
  return data.result.length;
}
