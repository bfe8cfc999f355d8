import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { words } from '../words.ts';
import { customs } from './customs.ts';

/** What will the calendar do? */
export const calendar: Panel = {
  kind: 'table',
  title: words('What the calendar will do to growth in the next 12 months', '향후 12개월 조업일수 효과'),
  explanation: {
    formula: words(
      'Effect of working days on growth on the year before, (WD(t)/WD(t-12))^β - 1, with our estimated β. Seollal and Chuseok move between months: a month may lose a tenth and mean nothing.',
      '조업일수가 전년동월대비에 주는 영향 (WD(t)/WD(t-12))^β-1, 자체 추정 β. 설·추석 이동 효과.',
    ),
    source: words(
      'Own calendar of Korea’s holidays; β from customs figures (kcs-item).',
      '자체 공휴일 달력, β는 관세청 자료(kcs-item).',
    ),
  },
  queries: [
    sql(`
SELECT period,
  max(value) FILTER (WHERE sector = 'total') AS total,
  max(value) FILTER (WHERE sector = 'semiconductors') AS semiconductors
FROM indicator_latest
WHERE indicator = 'trade_calendar_effect_ratio' AND sector IN ('total', 'semiconductors')
  AND variant = '1m' AND reporter = '$reporter' AND definition = 'kcs-item' AND flow = 'export'
  AND period_stamp > (
    SELECT max(period_stamp) FROM indicator_latest
    WHERE indicator = 'trade_value_usd' AND sector = 'total' AND variant = '1m'
      AND reporter = '$reporter' AND definition = 'kcs-item' AND flow = 'export' AND item = '')
GROUP BY period
ORDER BY period`),
  ],
  columns: [
    { name: 'period', label: words('Month', '월'), width: 120 },
    { name: 'total', label: words('Total exports', '총수출'), unit: 'percentunit', decimals: 1 },
    { name: 'semiconductors', label: words('Semiconductors', '반도체'), unit: 'percentunit', decimals: 1 },
  ],
  width: 12,
  height: 14,
  quote: quote(
    words('Effect of the calendar on total exports', '총수출 조업일수 효과'),
    customs('total', 'trade_calendar_effect_ratio', '1m'),
    'growth',
  ),
};
