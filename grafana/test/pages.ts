import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { PanelReport } from '../preview/page/reports';
import { openBrowser, PreviewPage } from './browser';
import { cutTexts } from './cut-text';
import { LANGUAGES, NAMES, read, uidOf, type Language } from './dashboard-files';
import type { Line } from './line';
import { wronglyEmpty } from './empty-in-demo';
import { problemsOf } from './page-problems';
import { silentPanels } from './silent-panels';
import { Table } from './table';

const SCREENSHOTS = join(import.meta.dirname, '..', 'target', 'screenshots');
const WIDTHS = [1600, 1000];

/** Every dashboard in a browser: in both languages, wide and narrow, and in the dark. */
export function pages(line: () => Line): void {
  describe('in a browser', () => {
    const table = new Table('dashboard', 'px', 'panels', 'ok', 'no data, said so', 'cells cut', 'ms');
    let browser: Browser;
    let address: string;

    before(async () => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      address = await line().preview();
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      table.print();
    });

    for (const name of NAMES) {
      for (const language of LANGUAGES) {
        for (const width of WIDTHS) {
          test(`${name} in ${language}, ${width} px wide`, () => look(name, language, width, 'light'));
        }
      }
    }
    test('overview in the dark', () => look('overview', 'en', 1600, 'dark'));

    async function look(name: string, language: Language, width: number, theme: string): Promise<void> {
      line().requireAlive();
      const { dashboard } = read(name, language);
      const page = await PreviewPage.blank(browser, width);
      try {
        const start = Date.now();
        await page.goto(`${address}/d/${uidOf(name, language)}?theme=${theme}&kiosk`);
        const milliseconds = Date.now() - start;
        const shown = await page.showAll(width);
        const file = `${name}-${language}-${width}${theme === 'dark' ? '-dark' : ''}.png`;
        await page.page.screenshot({ path: join(SCREENSHOTS, file), fullPage: true });
        const cut = await cutTexts(page.page);
        const states = [count(shown, 'ok'), count(shown, 'nodata')];
        table.add(`${name}-${language}`, width, shown.size, ...states, cut.cells.length, milliseconds);
        const silent = await silentPanels(dashboard, shown, line().prometheus);
        const empty = wronglyEmpty(name, read(name, 'en').dashboard, shown);
        const problems = [...empty, ...(await problemsOf(page, dashboard, shown)), ...silent, ...cut.texts];
        assert.equal(problems.length, 0, problems.join('\n'));
      } finally {
        await page.close();
      }
    }
  });
}

function count(shown: Map<number, PanelReport>, state: PanelReport['state']): number {
  return [...shown.values()].filter((panel) => panel.state === state).length;
}
