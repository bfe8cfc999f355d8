import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openBrowser, PreviewPage } from './browser';
import { panelsOf } from './classic';
import { LANGUAGES, read, uidOf } from './dashboard-files';
import { load } from './demo';
import { isShared, type Line } from './line';
import { until } from './until';

const TIME_TO_SHOW = 60_000;
const REASON = 'confirmed-by-the-agency';

/** A month whose dollars look like won: 25 million USD a kg; in August it was 25,000. */
const IMPLAUSIBLE = `# figures: 1
# source: kcs-hs
# agency: Korea Customs Service
# title: Integrated circuits to Viet Nam, implausible for a test
# unit: USD
# kind: delta
# weight unit: kg
published,definition,reporter,flow,classification,version,product,partner,region,period,value,net_weight,status,backfill
2026-10-15,hs8542,KOR,export,HS,2022,8542,VNM,,2026-09,5000000000000,200000,provisional,false
`;

/** What was accepted is seen on the operations dashboard, with its reason. */
export function acceptedRelease(line: () => Line): void {
  describe('an accepted release', { skip: isShared() && 'nothing is loaded into a demo that is not our own' }, () => {
    let close = async () => {};
    after(() => close());

    test('is listed with its reason in every language', async () => {
      const { demo, folder } = line();
      await load(demo.kafka ?? 0, folder, 'implausible.csv', IMPLAUSIBLE, `--accept=${REASON}`);

      const browser = await openBrowser();
      close = () => browser.close();
      for (const language of LANGUAGES) {
        const panel = panelsOf(read('operations', language).dashboard).find(({ targets }) =>
          targets?.some(({ rawSql }) => rawSql?.includes('implausible_count')),
        );
        assert.ok(panel, 'there is a panel of accepted releases');
        const page = await PreviewPage.open(browser, `${await line().preview()}/d/${uidOf('operations', language)}?theme=light`, 1600);
        await page.showAll(1600);
        await until(`the reason in panel ${panel.id}, ${language}`, TIME_TO_SHOW, async () => {
          const shown = await page.refresh();
          if (shown.get(panel.id)?.state !== 'ok') return undefined;
          const text = await page.textOf(panel.id);
          return (text.includes(REASON) && text.includes('Viet Nam')) || undefined;
        });
        assert.deepEqual(page.complaints, []);
        await page.close();
      }
    });
  });
}
