import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBrowser, PreviewPage } from './browser';
import { openDatabase, type Database } from './database';
import { read, uidOf } from './dashboard-files';
import { isShared, type Line } from './line';
import { addSyntheticHistory, ROWS } from './synthetic-history';
import { Table } from './table';

const MOST_MILLISECONDS = 2000;

/** The sector dashboard is quick though the history is long. It writes into the database: it comes last. */
export function speed(line: () => Line): void {
  describe('a long history', { skip: isShared() && 'nothing is written into a demo that is not our own' }, () => {
    const table = new Table('query of the sector dashboard', 'rows', 'ms');
    let reader: Database;
    let queries: string[] = [];

    before(async () => {
      queries = await asked(line());
      const owner = await openDatabase(line().demo.postgres, 'postgres');
      await addSyntheticHistory(owner).finally(() => owner.end());
      reader = await openDatabase(line().demo.postgres, 'reader');
    });
    after(async () => {
      await reader?.end();
      table.print();
    });

    test('is of ten million values and more', async () => {
      const { rows } = await reader.query<{ count: string }>('SELECT count(*) FROM indicator_value');
      assert.ok(Number(rows[0]?.count) > ROWS, `${rows[0]?.count} rows`);
    });

    test('leaves the queries of the sector dashboard under two seconds together', async () => {
      assert.ok(queries.length > 0);
      let sum = 0;
      for (const query of queries) {
        await reader.query(query);
        const start = performance.now();
        const { rowCount } = await reader.query(query);
        const milliseconds = performance.now() - start;
        sum += milliseconds;
        table.add(shortened(query), rowCount ?? 0, milliseconds.toFixed(1));
      }
      table.add('together', '', sum.toFixed(1));
      assert.ok(sum < MOST_MILLISECONDS, `${sum.toFixed(0)} ms`);
    });

    test('is read by its indices', async () => {
      for (const query of queries) {
        const { rows } = await reader.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${query}`);
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        assert.doesNotMatch(plan, /Seq Scan on indicator_value\b/, `${query}\n${plan}`);
      }
    });
  });
}

/** Every SQL that the sector dashboard sends when it is opened with all its marks, as the database gets it. */
async function asked(line: Line): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const marks = read('sector', 'en').dashboard.annotations.list.map(({ name }) => `annotation-${encodeURIComponent(name)}=true`);
    const address = `${await line.preview()}/d/${uidOf('sector', 'en')}?kiosk&${marks.join('&')}`;
    const page = await PreviewPage.blank(browser, 1600);
    const queries = new Set<string>();
    page.page.on('request', (request) => {
      if (new URL(request.url()).pathname !== '/api/sql') return;
      queries.add((request.postDataJSON() as { sql: string }).sql);
    });
    await page.goto(address);
    await page.showAll(1600);
    return [...queries];
  } finally {
    await browser.close();
  }
}

function shortened(query: string): string {
  return query.replace(/\s+/g, ' ').slice(0, 100);
}
