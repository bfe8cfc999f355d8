import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, PreviewPage } from './browser';
import { queryOf } from './classic';
import { openDatabase, type Database } from './database';
import { read, uidOf } from './dashboard-files';
import type { Line } from './line';
import { fill } from './sql';
import { Table } from './table';

type Choice = Record<string, string>;

/** Every sector and definition that the sector dashboard offers. */
export function choices(line: () => Line): void {
  describe('the sector dashboard', () => {
    const table = new Table('choice', 'ok', 'no data', 'ms');
    let browser: Browser;
    let database: Database;
    before(async () => {
      database = await openDatabase(line().demo.postgres, 'reader');
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      await database?.end();
      table.print();
    });

    test('opens without error for every choice of its variables', async () => {
      const address = `${await line().preview()}/d/${uidOf('sector', 'en')}?theme=light&kiosk`;
      const all = await choicesOf(database);
      assert.ok(all.length > 1, 'there is a choice');
      const problems: string[] = [];
      for (const choice of all) {
        const words = Object.entries(choice).map(([name, value]) => `var-${name}=${encodeURIComponent(value)}`);
        const start = Date.now();
        const page = await PreviewPage.open(browser, `${address}&${words.join('&')}`, 1600);
        const shown = [...(await page.showAll(1600))];
        const states = (state: string) => shown.filter(([, panel]) => panel.state === state);
        const what = Object.values(choice).join(' / ');
        table.add(what, states('ok').length, states('nodata').length, Date.now() - start);
        for (const [id, { title, error }] of [...states('error'), ...states('loading')]) {
          problems.push(`${what}: panel ${id} (${title}): ${error ?? 'still loading'}`);
        }
        problems.push(...page.complaints.map((complaint) => `${what}: ${complaint}`));
        await page.close();
      }
      assert.equal(problems.length, 0, problems.join('\n'));
    });
  });
}

/** The values of each variable for every value of those before it. */
async function choicesOf(database: Database): Promise<Choice[]> {
  const { list } = read('sector', 'en').dashboard.templating;
  let found: Choice[] = [{}];
  for (const variable of list.filter(({ type }) => type === 'query')) {
    const next: Choice[] = [];
    for (const choice of found) {
      const { rows } = await database.query<Record<string, string>>(fill(queryOf(variable), list, choice));
      const values = rows.map((row) => row.__value ?? Object.values(row)[0] ?? '');
      next.push(...[...new Set(values)].map((value) => ({ ...choice, [variable.name]: value })));
    }
    found = next;
  }
  return found;
}
