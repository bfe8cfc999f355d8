import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PreviewOptions {
  port: number;
  postgres: { host: string; port: number; user: string; database: string; password?: string };
  prometheus: string;
  dashboards: string;
}

export class OptionError extends Error {}

const DEFAULTS: Record<string, string> = {
  '--port': '4173',
  '--postgres-host': '127.0.0.1',
  '--postgres-port': '15432',
  '--postgres-user': 'reader',
  '--postgres-database': 'postgres',
  '--prometheus': 'http://127.0.0.1:9090',
  '--dashboards': fileURLToPath(new URL('../../dashboards', import.meta.url)),
};

export function readOptions(words: string[]): PreviewOptions {
  const given = { ...DEFAULTS };
  for (let i = 0; i < words.length; i++) {
    const [name, inline] = split(words[i]);
    if (!(name in DEFAULTS)) {
      throw new OptionError(`${name}: no such option. There are ${Object.keys(DEFAULTS).join(', ')}.`);
    }
    const value = inline ?? words[++i];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
      throw new OptionError(`${name}: a value is missing.`);
    }
    given[name] = value;
  }
  return {
    port: portOf('--port', given),
    postgres: {
      host: given['--postgres-host'],
      port: portOf('--postgres-port', given),
      user: given['--postgres-user'],
      database: given['--postgres-database'],
      password: process.env.PGPASSWORD,
    },
    prometheus: addressOf('--prometheus', given),
    dashboards: folderOf('--dashboards', given),
  };
}

function split(word: string): [string, string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function portOf(name: string, given: Record<string, string>): number {
  const port = Number(given[name]);
  if (!/^\d+$/.test(given[name]) || port < 1 || port > 65535) {
    throw new OptionError(`${name}: a port from 1 to 65535 is needed, not ${given[name]}.`);
  }
  return port;
}

function addressOf(name: string, given: Record<string, string>): string {
  if (!URL.canParse(given[name]) || !/^https?:$/.test(new URL(given[name]).protocol)) {
    throw new OptionError(`${name}: an http address is needed, not ${given[name]}.`);
  }
  return given[name].replace(/\/+$/, '');
}

function folderOf(name: string, given: Record<string, string>): string {
  // npm --prefix starts us elsewhere than where the user stands.
  const folder = resolve(process.env.INIT_CWD ?? '', given[name]);
  if (existsSync(folder) ? !statSync(folder).isDirectory() : given[name] !== DEFAULTS[name]) {
    throw new OptionError(`${name}: ${folder} is not a folder.`);
  }
  return folder;
}
