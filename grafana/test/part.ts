import { spawn, type ChildProcess } from 'node:child_process';
import { Ended, until } from './until';

const LINES_KEPT = 60;
const TIME_TO_END = 60_000;

/** A part of the line: a process of its own with all that it starts, and its last output. */
export class Part {
  private readonly lines: string[] = [];
  private readonly child: ChildProcess;
  private ending = false;

  constructor(
    readonly name: string,
    command: string,
    options: string[],
    folder: string,
  ) {
    // Its own group, so that what it starts ends with it.
    this.child = spawn(command, options, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (data: Buffer) => this.keep(data));
    this.child.stderr?.on('data', (data: Buffer) => this.keep(data));
    this.child.on('error', (failure) => this.keep(Buffer.from(String(failure))));
    // Tests that are interrupted leave nothing behind.
    for (const event of ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP']) process.once(event, () => this.signal('SIGTERM'));
  }

  /** What it printed last. */
  get output(): string {
    return this.lines.join('\n');
  }

  /** Waits for an answer, no longer than the part lives. */
  until<T>(what: string, milliseconds: number, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
    return until(`${this.name}: ${what}`, milliseconds, () => {
      this.requireAlive();
      return ask();
    }).catch((failure: Error) => {
      throw failure instanceof Ended ? failure : new Error(`${failure.message}\n${this.output}`);
    });
  }

  requireAlive(): void {
    if (!this.ending && this.hasEnded()) {
      throw new Ended(`${this.name} ended (${this.child.exitCode ?? this.child.signalCode}):\n${this.output}`);
    }
  }

  /** Its exit code, once it is over by itself. */
  async exitCode(milliseconds: number): Promise<number | null> {
    await until(`end of ${this.name}`, milliseconds, () => this.hasEnded() || undefined);
    return this.child.exitCode;
  }

  /** Ends it and all that it started, as Ctrl-C does; by force when it takes too long. */
  async stop(): Promise<void> {
    this.ending = true;
    const gone = () => !this.signal(0) || undefined;
    this.signal('SIGTERM');
    await until(`end of ${this.name}`, TIME_TO_END, gone).catch((failure: Error) => {
      this.signal('SIGKILL');
      throw failure;
    });
  }

  private hasEnded(): boolean {
    return this.child.pid === undefined || this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Whether any process of the group was there to be told. */
  private signal(signal: NodeJS.Signals | 0): boolean {
    try {
      return this.child.pid !== undefined && process.kill(-this.child.pid, signal);
    } catch {
      return false;
    }
  }

  private keep(data: Buffer): void {
    this.lines.push(...data.toString('utf8').split('\n').filter((line) => line.trim() !== ''));
    this.lines.splice(0, this.lines.length - LINES_KEPT);
  }
}
