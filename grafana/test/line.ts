import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo, untilLoaded, untilStarted, type Demo } from './demo';
import type { Part } from './part';
import { freePorts } from './ports';
import { startPreview } from './preview';
import { startPrometheus, untilScraped } from './prometheus';

type Six = [number, number, number, number, number, number];

/** The running line: demo, Prometheus and preview, all real. */
export class Line {
  private readonly parts: Part[] = [];
  private own?: Promise<string>;

  private constructor(
    readonly demo: Demo,
    readonly prometheus: string,
    readonly folder: string,
  ) {}

  /** Starts all; a demo that the environment names is used as it is, and nothing is loaded into it. */
  static async start(): Promise<Line> {
    const folder = mkdtempSync(join(tmpdir(), 'export-indicators-dashboards-'));
    const [kafka, postgres, flink, exporter, flinkMetrics, prometheus] = (await freePorts(6)) as Six;
    const running = demoOfEnvironment();
    const line = new Line(running ?? { kafka, postgres, exporter, flinkMetrics }, `http://127.0.0.1:${prometheus}`, folder);
    try {
      const demo = running ? undefined : line.add(startDemo({ kafka, postgres, flink, exporter, 'flink-metrics': flinkMetrics }, folder));
      if (demo) await untilStarted(demo, exporter);
      // It sees the releases come in, so that its charts have a past.
      const scraping = line.add(startPrometheus(prometheus, line.demo.exporter, line.demo.flinkMetrics, folder));
      if (demo) await untilLoaded(demo, exporter);
      await untilScraped(scraping, line.prometheus);
      return line;
    } catch (failure) {
      await line.stop();
      throw failure;
    }
  }

  /** Where the preview of the project's dashboards is. */
  preview(): Promise<string> {
    this.own ??= this.previewOf();
    return this.own;
  }

  /** A preview of another folder of dashboards or Prometheus; it ends with the line. */
  async previewOf({ dashboards, prometheus }: { dashboards?: string; prometheus?: string } = {}): Promise<string> {
    const [port] = (await freePorts(1)) as [number];
    const { part, address } = await startPreview(port, this.demo.postgres, prometheus ?? this.prometheus, dashboards);
    this.add(part);
    return address;
  }

  /** Fails with the last output of a part that is no more. */
  requireAlive(): void {
    this.parts.forEach((part) => part.requireAlive());
  }

  async stop(): Promise<void> {
    const ends = await Promise.allSettled(this.parts.reverse().map((part) => part.stop()));
    rmSync(this.folder, { recursive: true, force: true });
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private add(part: Part): Part {
    this.parts.push(part);
    return part;
  }
}

/** Whether a demo runs that must stay as it is. */
export function isShared(): boolean {
  return demoOfEnvironment() !== undefined;
}

function demoOfEnvironment(): Demo | undefined {
  const {
    EXPORT_INDICATORS_POSTGRES_PORT: postgres,
    EXPORT_INDICATORS_EXPORTER_PORT: exporter,
    EXPORT_INDICATORS_FLINK_METRICS_PORT: flinkMetrics,
  } = process.env;
  return postgres && exporter && flinkMetrics
    ? { postgres: Number(postgres), exporter: Number(exporter), flinkMetrics: Number(flinkMetrics) }
    : undefined;
}
