import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openBrowser, PreviewPage } from './browser';
import { uidOf } from './dashboard-files';
import { load } from './demo';
import { isShared, type Line } from './line';
import { until } from './until';

const TIME_TO_SHOW = 60_000;

/** September 2026 was 120,943,825 thousand USD at first; one that nobody would take for another. */
const REVISED = `# figures: 1
# source: kcs-10day
# agency: Korea Customs Service
# title: Exports of September 2026, revised for a test
# unit: thousand USD
# kind: delta
published,definition,reporter,flow,classification,version,product,partner,region,period,value,net_weight,status,backfill
2026-10-15,kcs-item,KOR,export,KCS-10DAY,2016,00,WLD,,2026-09,123450000,,monthly-final,false
`;
const FIRST = '120.94';
const NOW = '123.45';

/** A revision is seen in a dashboard that is open. */
export function revision(line: () => Line): void {
  describe('a revised month', { skip: isShared() && 'nothing is loaded into a demo that is not our own' }, () => {
    let close = async () => {};
    after(() => close());

    test('appears in an open overview after Refresh', async () => {
      const browser = await openBrowser();
      close = () => browser.close();
      const address = `${await line().preview()}/d/${uidOf('overview', 'en')}?theme=light`;
      const page = await PreviewPage.open(browser, address, 1600);
      await page.showAll(1600);
      const text = () => page.page.locator('body').innerText();
      assert.ok((await text()).includes(FIRST), `the overview shows ${FIRST} before`);

      await load(line().demo.kafka ?? 0, line().folder, 'revised.csv', REVISED);
      await until(`the overview shows ${NOW}`, TIME_TO_SHOW, async () => {
        await page.refresh();
        return (await text()).includes(NOW) || undefined;
      });
      assert.ok(!(await text()).includes(FIRST), `the overview shows ${FIRST} no more`);
      assert.deepEqual(page.complaints, []);
    });
  });
}
