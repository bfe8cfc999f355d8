import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { overTime, type Series } from '../series.ts';
import { words } from '../words.ts';

const TOTAL = { definition: 'kcs-item', sector: 'total', flow: 'export' };
const GROWTH: Series = { indicator: 'trade_growth_ratio', variant: 'yoy', ...TOTAL };
const part = (item: string): Series => ({
  indicator: 'trade_contribution_ratio',
  variant: 'yoy',
  by: 'sector',
  item,
  ...TOTAL,
});

/** How broad? */
export const breadth: Panel = {
  kind: 'chart',
  title: words('How broad: growth and where it comes from', '얼마나 고른가: 총수출 증감률과 기여도'),
  explanation: {
    formula: words(
      'Line: growth on the same month of the year before, X(t)/X(t-12) - 1. Bars: contributions (x(t) - x(t-12))/X(t-12); semiconductors and the rest add up to the line. Dashed: growth of all exports without semiconductors.',
      '선: 전년동월대비 증감률. 막대: 기여도 (x(t)-x(t-12))/X(t-12), 반도체와 나머지의 합이 선과 같음. 점선: 반도체 제외 증감률.',
    ),
    source: words(
      'Korea Customs Service, item table of the 10-day release (kcs-item); not adjusted for working days.',
      '관세청 10일 수출입 현황 품목(kcs-item), 조업일수 미조정.',
    ),
  },
  queries: [
    sql(
      overTime([
        { name: 'semiconductors', series: part('semiconductors') },
        { name: 'other', series: part('other') },
        { name: 'total', series: GROWTH },
        {
          name: 'without',
          series: { ...GROWTH, indicator: 'trade_growth_without_ratio', sector: 'semiconductors' },
        },
      ]),
    ),
  ],
  columns: [
    { name: 'semiconductors', label: words('semiconductors contribute', '반도체 기여도'), draw: 'bars', stacked: true, color: 'blue' },
    { name: 'other', label: words('all else contributes', '그 외 기여도'), draw: 'bars', stacked: true, color: '#9fa7b3' },
    { name: 'total', label: words('total', '총수출'), color: 'text', lineWidth: 2 },
    { name: 'without', label: words('without semiconductors', '반도체 제외'), color: 'orange', dashed: true },
  ],
  unit: 'percentunit',
  decimals: 1,
  width: 12,
  height: 10,
  quote: quote(words('Total exports yoy', '총수출 전년동월대비'), GROWTH, 'growth'),
};
