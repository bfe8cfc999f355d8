// The files of the project, and what is said of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

export const docker = join(import.meta.dirname, '..', '..');

export const text = (path) => readFileSync(join(docker, path), 'utf8');

/** The documents of a YAML file; what does not parse, or has a key twice, is an error. */
export function documents(path, content = text(path)) {
  return parseAllDocuments(content, { merge: true }).map((document) => {
    if (document.errors.length > 0) {
      throw new Error(`${path}: ${document.errors[0].message}`);
    }
    return document.toJS();
  });
}

/** The variables of docker/.env. */
export function environment() {
  const lines = text('.env').split('\n').filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const found = /^([A-Z_]+)=(\S+)$/.exec(line);
      if (!found) {
        throw new Error(`.env: '${line}' is not NAME=value`);
      }
      return [found[1], found[2]];
    }),
  );
}

/** Everything that is wrong, gathered under the name of where it is. */
export class Findings {
  constructor() {
    this.lines = [];
  }

  require(holds, where, what) {
    if (!holds) {
      this.lines.push(`${where}: ${what}`);
    }
  }

  add(lines) {
    this.lines.push(...lines);
  }
}
