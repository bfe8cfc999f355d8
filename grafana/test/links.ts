import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, PreviewPage } from './browser';
import { uidOf } from './dashboard-files';
import type { Line } from './line';

/** From one dashboard to the next, and to the other language, at the same time. */
export function links(line: () => Line): void {
  describe('links of a dashboard', () => {
    let browser: Browser;
    before(async () => {
      browser = await openBrowser();
    });
    after(() => browser?.close());

    test('lead to the others and keep the time range', async () => {
      const from = 'now-4y';
      const address = `${await line().preview()}/d/${uidOf('overview', 'en')}?theme=light&from=${from}&to=now/M`;
      const page = await PreviewPage.open(browser, address, 1600);
      await page.untilReady();
      for (const [title, uid] of [
        ['Productivity', uidOf('productivity', 'en')],
        ['한국어', uidOf('productivity', 'ko')],
        ['품목', uidOf('sector', 'ko')],
      ] as const) {
        await page.page.getByRole('link', { name: title, exact: true }).click();
        await page.page.waitForFunction((wanted) => window.__preview?.ready && window.__preview.dashboard === wanted, uid);
        assert.match(page.page.url(), new RegExp(`/d/${uid}\\?`));
        assert.equal(new URL(page.page.url()).searchParams.get('from'), from);
      }
      assert.deepEqual(page.complaints, []);
    });

    test('keep the choices in another language', async () => {
      const address = `${await line().preview()}/d/${uidOf('sector', 'en')}?var-definition=kcs-item`;
      const page = await PreviewPage.open(browser, address, 1600);
      await page.untilReady();
      const korean = uidOf('sector', 'ko');
      await page.page.getByRole('link', { name: '한국어', exact: true }).click();
      await page.page.waitForFunction((wanted) => window.__preview?.ready && window.__preview.dashboard === wanted, korean);
      const { definition, language } = await page.page.evaluate(() => window.__preview.variables);
      assert.deepEqual([definition, language].flat(), ['kcs-item', 'ko']);
    });
  });
}
