import type { Column } from '../column.ts';
import { PARTNERS } from '../names.ts';
import type { Panel } from '../panel.ts';
import { sqlSeries } from '../query.ts';
import { quote } from '../quote.ts';
import { words, type Words } from '../words.ts';
import { CHOSEN, chosen, CHOSEN_SOURCE } from './chosen.ts';

/** The items that are named; what is smaller in the newest month is one with the rest. */
const NAMED = 7;

type Dimension = 'partner' | 'product';

const TITLES: Record<Dimension, Words> = {
  partner: words('Who: contributions of partners to growth', '누가: 상대국별 기여도'),
  product: words('What: contributions of products to growth', '무엇이: 품목별 기여도'),
};

const NO_DATA: Record<Dimension, Words> = {
  partner: words('This definition has no partners', '이 기준에는 상대국 자료가 없음'),
  product: words('This definition has no products below it', '이 기준에는 하위 품목이 없음'),
};

/** SQL of the largest items by their share in the newest month. */
export function largest(by: Dimension): string {
  return `WITH newest AS (
  SELECT DISTINCT ON (item) item, value
  FROM indicator_latest
  WHERE indicator = 'trade_share_ratio' AND variant = 'sector_1m' AND ${CHOSEN}
    AND by_dimension = '${by}' AND value IS NOT NULL AND $__timeFilter(period_stamp)
  ORDER BY item, period_stamp DESC),
named AS (
  SELECT item FROM newest WHERE item <> 'other' ORDER BY value DESC, item LIMIT ${NAMED})`;
}

/** Names of partners in the legend; products keep their codes. */
export function itemColumns(): Column[] {
  return Object.entries(PARTNERS).map(([name, label]) => ({ name, label }));
}

/** Who? */
export function contributions(by: Dimension): Panel {
  return {
    kind: 'chart',
    title: TITLES[by],
    explanation: {
      formula: words(
        `Contribution of an item: (x(t) - x(t-12))/X(t-12), in parts of the growth of the whole; all bars of a month add up to it. The ${NAMED} largest of the newest month are named.`,
        `기여도: (x(t)-x(t-12))/X(t-12). 한 달의 막대 합계가 전체 증감률. 최근 월 상위 ${NAMED}개만 표시, 나머지는 기타.`,
      ),
      source: CHOSEN_SOURCE,
    },
    queries: [
      sqlSeries(`
${largest(by)}
SELECT period_stamp AS time,
  CASE WHEN item IN (SELECT item FROM named) THEN item ELSE 'other' END AS metric,
  sum(value) AS value
FROM indicator_latest
WHERE indicator = 'trade_contribution_ratio' AND variant = 'yoy' AND ${CHOSEN}
  AND by_dimension = '${by}' AND value IS NOT NULL AND $__timeFilter(period_stamp)
GROUP BY 1, 2
ORDER BY 1, 2`),
    ],
    columns: itemColumns(),
    unit: 'percentunit',
    decimals: 1,
    stackedBars: true,
    noData: NO_DATA[by],
    width: 12,
    height: 10,
    quote: quote(words('Growth of the whole, yoy', '전체 전년동월대비'), chosen('trade_growth_ratio', 'yoy'), 'growth'),
  };
}
