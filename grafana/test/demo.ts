import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Part } from './part';

const ROOT = join(import.meta.dirname, '..', '..');
const TIME_TO_LOAD = 300_000;
const TIME_TO_BUILD = 240_000;

/** Where a demo answers; Kafka is known of an own one only. */
export interface Demo {
  kafka?: number;
  postgres: number;
  exporter: number;
  flinkMetrics: number;
}

/** The demo as the README starts it, with its own ports; it is loading yet. */
export function startDemo(ports: { kafka: number; postgres: number; flink: number; exporter: number; 'flink-metrics': number }, folder: string): Part {
  const options = [
    ...Object.entries(ports).map(([name, port]) => `--${name}-port=${port}`),
    `--log-file=${join(folder, 'demo.log')}`,
  ];
  return new Part('demo', 'mvn', ['--batch-mode', '-q', '-Pdemo', `-Ddemo.args=${options.join(' ')}`], ROOT);
}

/** Waits until the exporter answers: the time that Maven needs to build is in it. */
export async function untilStarted(demo: Part, exporter: number): Promise<void> {
  await demo.until('exporter answers', TIME_TO_BUILD, async () => {
    return (await fetch(`http://127.0.0.1:${exporter}/-/healthy`)).ok || undefined;
  });
}

/** Waits until every release is in PostgreSQL and on the page of the exporter. */
export async function untilLoaded(demo: Part, exporter: number): Promise<void> {
  await demo.until('all releases have come out', TIME_TO_LOAD, async () => {
    if (!demo.output.includes('Ctrl-C ends everything.')) return undefined;
    return (await fetch(`http://127.0.0.1:${exporter}/-/ready`)).ok || undefined;
  });
}

/** Loads a file of figures, as the README does; options have no spaces in them. */
export async function load(kafka: number, folder: string, name: string, text: string, ...more: string[]): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const options = ['load', '--bootstrap-servers', `127.0.0.1:${kafka}`, ...more, file].join(' ');
  const ingest = new Part('ingest', 'mvn', ['--batch-mode', '-q', '-Pingest', `-Dingest.args=${options}`], ROOT);
  const code = await ingest.exitCode(TIME_TO_BUILD);
  if (code !== 0) throw new Error(`ingest load ended with ${code}:\n${ingest.output}`);
}
