import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dashboard } from './dashboard.ts';
import { PAGES } from './pages.ts';
import { LANGUAGES } from './words.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'dashboards');

/** Writes every dashboard in every language; with --check it only says which would change. */
function main(check: boolean): void {
  const changed: string[] = [];
  for (const language of LANGUAGES) {
    mkdirSync(join(FOLDER, language), { recursive: true });
    for (const page of PAGES) {
      const file = join(FOLDER, language, `${page.name}.json`);
      const json = `${JSON.stringify(dashboard(page, PAGES, language), null, 2)}\n`;
      if (json !== read(file)) {
        changed.push(`${language}/${page.name}.json`);
        if (!check) writeFileSync(file, json);
      }
    }
  }
  if (check && changed.length > 0) {
    console.error(`not as the code makes them, run "npm run generate": ${changed.join(', ')}`);
    process.exitCode = 1;
  } else {
    console.log(changed.length === 0 ? 'dashboards are as the code makes them' : `written: ${changed.join(', ')}`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

main(process.argv.includes('--check'));
