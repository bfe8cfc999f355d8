import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openBrowser, PreviewPage } from './browser';
import { panelsOf } from './classic';
import { read, uidOf } from './dashboard-files';
import type { Line } from './line';
import { fire } from './prometheus';
import { until } from './until';

/** A chart of a day has a point every minute and a half. */
const TIME_TO_SHOW = 180_000;

const NAMES = ['overview', 'nowcast-alerts'];

/** An alert that fires is seen. It comes behind the pictures: in them nothing fires. */
export function openAlert(line: () => Line): void {
  describe('an open alert', () => {
    let close = async () => {};
    after(() => close());

    test('shows by its name where alerts stand', async () => {
      await fire(line().prometheus, line().folder);
      const browser = await openBrowser();
      close = () => browser.close();
      for (const name of NAMES) {
        const address = `${await line().preview()}/d/${uidOf(name, 'en')}?theme=light`;
        const page = await PreviewPage.open(browser, address, 1600);
        await page.showAll(1600);
        const alerts = panelsOf(read(name, 'en').dashboard).filter(({ targets }) =>
          targets?.some(({ expr }) => expr?.includes('ALERTS')),
        );
        assert.ok(alerts.length > 0);
        for (const { id } of alerts) {
          await until(`the alert in panel ${id} of ${name}`, TIME_TO_SHOW, async () => {
            const shown = await page.refresh();
            return shown.get(id)?.state === 'ok' && /Watchdog/.test(await page.textOf(id));
          });
        }
        await page.close();
      }
    });
  });
}
