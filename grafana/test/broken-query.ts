import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { openBrowser, PreviewPage } from './browser';
import { chartsOf, type Dashboard, type Panel } from './classic';
import { FOLDER, uidOf } from './dashboard-files';
import type { Line } from './line';

const MISSING = 'no_such_column';

/** A query that fails says so where its figures would stand. */
export function brokenQuery(line: () => Line): void {
  describe('a query with a missing column', () => {
    let close = async () => {};
    after(() => close());

    test('shows the error of the database in its panel, and leaves the others', async () => {
      const folder = join(line().folder, 'broken');
      const broken = breakOne(folder);
      const browser = await openBrowser();
      close = () => browser.close();
      const address = `${await line().previewOf({ dashboards: folder })}/d/${uidOf('overview', 'en')}?theme=light&kiosk`;
      const page = await PreviewPage.open(browser, address, 1600);
      const shown = await page.showAll(1600);
      assert.equal(shown.get(broken.id)?.state, 'error');
      assert.match(shown.get(broken.id)?.error ?? '', new RegExp(MISSING));
      assert.match(await page.textOf(broken.id), new RegExp(MISSING));
      const others = [...shown].filter(([id, { state }]) => id !== broken.id && state === 'error');
      assert.deepEqual(others, []);
    });
  });
}

/** Copies the dashboards and breaks the first SQL of the overview. */
function breakOne(folder: string): Panel {
  cpSync(FOLDER, folder, { recursive: true });
  const file = join(folder, 'en', 'overview.json');
  const dashboard = JSON.parse(readFileSync(file, 'utf8')) as Dashboard;
  const panel = chartsOf(dashboard).find(({ targets }) => targets?.[0]?.rawSql);
  const target = panel?.targets?.[0];
  assert.ok(panel && target);
  target.rawSql = `SELECT ${MISSING} FROM indicator_latest LIMIT 1`;
  writeFileSync(file, JSON.stringify(dashboard));
  return panel;
}
