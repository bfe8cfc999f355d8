import { MONEY, MONEY_UNIT } from '../money.ts';
import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { overTime } from '../series.ts';
import { words } from '../words.ts';
import { chosen, CHOSEN_SOURCE } from './chosen.ts';

const MONTH_VALUE = chosen('trade_value_usd', '1m');
const YEAR_ON_YEAR = chosen('trade_growth_ratio', 'yoy');

/** Where? */
export const level: Panel = {
  kind: 'chart',
  title: words('Where: level of $sector ($definition, $flow)', '수준: $sector ($definition, $flow)'),
  explanation: {
    formula: words(
      'Value of the month, and the mean of the last three and twelve months (their sum over 3 and 12), which smooth without any model. Points: months that are still provisional. Without the season: below.',
      '월 금액과 최근 3·12개월 평균(합계/3, 합계/12). 점: 잠정 월. 계절조정치는 아래.',
    ),
    source: CHOSEN_SOURCE,
  },
  queries: [
    sql(
      overTime([
        { name: 'month', series: MONTH_VALUE, number: MONEY },
        { name: 'quarter', series: chosen('trade_value_usd', '3m'), number: `${MONEY} / 3` },
        { name: 'year', series: chosen('trade_value_usd', '12m'), number: `${MONEY} / 12` },
        {
          name: 'provisional',
          series: MONTH_VALUE,
          number: `CASE status WHEN 'PROVISIONAL' THEN ${MONEY} END`,
        },
      ]),
    ),
  ],
  columns: [
    { name: 'month', label: words('month', '월'), draw: 'bars', color: 'light-blue' },
    { name: 'quarter', label: words('3-month mean', '3개월 평균'), color: 'blue' },
    { name: 'year', label: words('12-month mean', '12개월 평균'), color: 'orange' },
    { name: 'provisional', label: words('provisional', '잠정'), draw: 'points', color: 'red' },
  ],
  unit: MONEY_UNIT,
  decimals: 2,
  min: 0,
  noData: words(
    'No monthly figures of this choice in this range',
    '이 범위에 선택한 기준의 월 자료 없음',
  ),
  width: 12,
  height: 10,
  quote: quote(words('Month', '월 금액'), MONTH_VALUE, 'money'),
};

/** How fast? */
export const growth: Panel = {
  kind: 'chart',
  title: words('How fast: growth on the year before', '속도: 전년동월대비 증감률'),
  explanation: {
    formula: words(
      'YoY: X(t)/X(t-12) - 1. Daily: value per working day (Saturdays half) the same way, as the customs service prints it. Calendar: growth without the effect of working days, exp(ln(1+g) - β·ln(WD(t)/WD(t-12))) - 1 with our estimated β. Three months: sum of three months on the same three.',
      '전년동월대비, 일평균(관세청 방식), 조업일수 탄력조정(자체 추정 β), 3개월 합계 전년동기대비.',
    ),
    source: CHOSEN_SOURCE,
  },
  queries: [
    sql(
      overTime([
        { name: 'yoy', series: YEAR_ON_YEAR },
        { name: 'daily', series: chosen('trade_growth_ratio', 'yoy_daily') },
        { name: 'calendar', series: chosen('trade_growth_ratio', 'yoy_calendar') },
        { name: 'quarter', series: chosen('trade_growth_ratio', 'yoy_3m') },
      ]),
    ),
  ],
  columns: [
    { name: 'yoy', label: words('yoy', '전년동월대비'), draw: 'bars', color: 'light-blue' },
    { name: 'daily', label: words("daily average (agency's way)", '일평균(관세청 방식)'), color: 'blue' },
    { name: 'calendar', label: words('calendar-adjusted, own', '조업일수 탄력조정(자체)'), color: 'green' },
    { name: 'quarter', label: words('3 months', '3개월'), color: 'orange', lineWidth: 3 },
  ],
  unit: 'percentunit',
  decimals: 1,
  noData: words(
    'No growth: this choice has no month with one a year before it in this range',
    '증감률 없음: 1년 전 자료가 없음',
  ),
  width: 12,
  height: 10,
  quote: quote(words('Growth yoy', '전년동월대비'), YEAR_ON_YEAR, 'growth'),
};
