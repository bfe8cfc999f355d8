import { MONEY, MONEY_UNIT } from '../money.ts';
import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { overTime, type Series, type SeriesColumn } from '../series.ts';
import { words } from '../words.ts';

/** A series of the sector by the definition that is adjusted. */
const headline = (indicator: string, variant: string): Series => ({
  indicator,
  variant,
  sector: '$sector',
  definition: '$headline',
  flow: '$flow',
});

const ADJUSTED = headline('trade_seasonally_adjusted_usd', '');
const QUARTER = headline('trade_growth_ratio', 'sa_3m3m');

const SOURCE = words(
  'Own computation by X-13 (JDemetra+) from the figures of the agency that the line below names. By the chosen definition where it is of a headline series, else by the sector’s headline definition, as the title says.',
  '아래 줄의 작성기관 자료를 X-13(JDemetra+)으로 자체 조정. 선택한 기준이 대표 시계열이 아니면 제목에 적힌 대표 기준을 사용.',
);

const NO_DATA = words(
  'Only exports of headline series with 48 months and more are adjusted: total and semiconductors by kcs-item',
  '48개월 이상인 대표 시계열의 수출만 계절조정: 관세청 10일 품목(kcs-item)의 총수출과 반도체',
);

/** SQL of a chart of the months in which a column is known, so that a series without any says why. */
const known = (columns: SeriesColumn[], column: string) => `SELECT time, ${columns.map(({ name }) => name).join(', ')}
FROM (
${overTime(columns)}) months
WHERE ${column} IS NOT NULL
ORDER BY time`;

/** Where, without the season? */
export const adjusted: Panel = {
  kind: 'chart',
  title: words(
    'Adjusted (own, X-13): $sector ($headline)',
    '계절조정(자체 X-13): $sector ($headline)',
  ),
  explanation: {
    formula: words(
      'Value of the month as released, and the same without season and working days: X(t) / (seasonal factor × calendar factor), table D11 of X-13ARIMA. Outliers stay in. Not official; each new month revises the last 36 a little.',
      '월 금액(발표 그대로)과 계절·조업일수 요인을 뺀 값: X(t)/(계절요인×달력요인), X-13ARIMA 표 D11. 이상치는 남김. 공식 통계가 아니며 새 달마다 최근 36개월이 조금씩 개정됨.',
    ),
    source: SOURCE,
  },
  queries: [
    sql(
      known(
        [
          { name: 'month', series: headline('trade_value_usd', '1m'), number: MONEY },
          { name: 'adjusted', series: ADJUSTED, number: MONEY },
        ],
        'adjusted',
      ),
    ),
  ],
  columns: [
    { name: 'month', label: words('month as released', '월(발표 그대로)'), draw: 'bars', color: 'light-blue' },
    { name: 'adjusted', label: words('seasonally adjusted', '계절조정'), color: 'orange' },
  ],
  unit: MONEY_UNIT,
  decimals: 2,
  min: 0,
  noData: NO_DATA,
  width: 12,
  height: 10,
  quote: quote(words('Seasonally adjusted (own, X-13)', '계절조정(자체 X-13)'), ADJUSTED, 'money'),
};

/** Faster or slower? */
export const momentum: Panel = {
  kind: 'chart',
  title: words(
    'Faster or slower: 3 months on 3, month (own, X-13)',
    '최근 속도: 3개월/3개월, 전월비(자체 X-13)',
  ),
  explanation: {
    formula: words(
      'With s the seasonally adjusted level: three months on the three before, (s(t)+s(t-1)+s(t-2)) / (s(t-3)+s(t-4)+s(t-5)) - 1, not annualised; month on month, s(t)/s(t-1) - 1, which is noisy. They turn months before growth on the year before does.',
      '계절조정 수준 s: 3개월/직전 3개월 (s(t)+s(t-1)+s(t-2))/(s(t-3)+s(t-4)+s(t-5))-1(연율 아님), 전월비 s(t)/s(t-1)-1(변동 큼). 전년동월대비보다 몇 달 먼저 방향을 바꿈.',
    ),
    source: SOURCE,
  },
  queries: [
    sql(
      known(
        [
          { name: 'month', series: headline('trade_growth_ratio', 'mom_sa') },
          { name: 'quarter', series: QUARTER },
        ],
        'month',
      ),
    ),
  ],
  columns: [
    { name: 'month', label: words('month on month', '전월비'), draw: 'bars', color: 'light-blue' },
    { name: 'quarter', label: words('3 months on 3', '3개월/3개월'), color: 'orange', lineWidth: 3 },
  ],
  unit: 'percentunit',
  decimals: 1,
  noData: NO_DATA,
  width: 12,
  height: 10,
  quote: quote(words('3 months on 3, seasonally adjusted (own, X-13)', '3개월/3개월, 계절조정(자체 X-13)'), QUARTER, 'growth'),
};
