import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openBrowser, PreviewPage } from './browser';
import { panelsOf } from './classic';
import { read, uidOf } from './dashboard-files';
import { isEmptyInDemo } from './empty-in-demo';
import type { Line } from './line';
import { freePorts } from './ports';

/** Where Prometheus does not run. */
export function noPrometheus(line: () => Line): void {
  describe('without Prometheus', () => {
    let close = async () => {};
    after(() => close());

    test('its panels say so, and the others show their figures', async () => {
      const [nobody] = (await freePorts(1)) as [number];
      const preview = await line().previewOf({ prometheus: `http://127.0.0.1:${nobody}` });
      const browser = await openBrowser();
      close = () => browser.close();
      const address = `${preview}/d/${uidOf('operations', 'en')}?theme=light&kiosk`;
      const page = await PreviewPage.open(browser, address, 1600);
      const shown = await page.showAll(1600);
      for (const { id, title, targets } of panelsOf(read('operations', 'en').dashboard)) {
        const asksPrometheus = targets?.some(({ expr }) => expr !== undefined) ?? false;
        const without = isEmptyInDemo('operations', title) ? 'nodata' : 'ok';
        assert.equal(shown.get(id)?.state, asksPrometheus ? 'error' : without, `panel ${id}`);
        if (asksPrometheus) assert.match(await page.textOf(id), /Prometheus at .* does not answer/);
      }
    });
  });
}
