import { SERIES, SERIES_NAME } from '../names.ts';
import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote, quoteEither, VINTAGE } from '../quote.ts';
import { said, words, type Words } from '../words.ts';
import { customs } from './customs.ts';

const amount = (column: string) => `to_char(${column} / $money, 'FM999990.0')`;

const TO = said(words('\u00a0to\u00a0', '~'));

/** SQL of an estimate with its range, which no line breaks. */
const estimate = (name: string) =>
  `${amount(name)} || ' (' || ${amount(`${name}_lower`)} || ${TO} || ${amount(`${name}_upper`)} || ')'`;

const pick = (indicator: string, variant: string) =>
  `max(value) FILTER (WHERE indicator = '${indicator}' AND variant = '${variant}')`;

/** SQL of the level of a series in a month: of a total without a sector, the rest. */
const level = (month: string) => `(SELECT sum(CASE WHEN l.sector = m.sector THEN l.value ELSE -l.value END)
    FROM level l
    WHERE l.definition = m.definition AND l.sector IN (m.sector, m.item) AND l.period_start = ${month}
    HAVING count(*) = CASE m.item WHEN '' THEN 1 ELSE 2 END)`;

/** What is expected of the month, and what does it look like so far? */
export const ahead: Panel = {
  kind: 'table',
  title: words(
    'The running month and the one before: expected, nowcast (unofficial, 80 %), and what came',
    '현월과 전월: 기대, 현월 추정(비공식, 80 %), 실적',
  ),
  explanation: {
    formula: words(
      'Expected: forecast by X-13 (RegARIMA) from the months before alone. Nowcast: estimate of the month from its first 10 or 20 days, before it is out. The 80 % range is meant to hold four outcomes of five; how well it did shows in the charts below. Forecast error z = (ln outcome - ln expected) / standard error: beyond ±1.28 outside the range, below -3 perhaps a shock. An empty outcome is not out yet.',
      '기대: 이전 달들만으로 한 X-13(RegARIMA) 전망. 현월 추정: 월 발표 전 1~10일·1~20일 실적에 의한 추정. 80 % 구간은 다섯 번 중 네 번 실적을 담도록 만든 것이며 실제 성적은 아래 차트 참조. 예측오차 z = (ln 실적 - ln 기대)/표준오차: ±1.28을 넘으면 구간 밖, -3 미만이면 충격일 수 있음. 실적이 비면 미발표.',
    ),
    source: words(
      'Own computation, unofficial, from the 10-day releases of the Korea Customs Service (kcs-item). Series with fewer than 48 months have none.',
      '관세청 10일 수출입 현황(kcs-item)에 의한 자체 계산(비공식). 48개월 미만 시계열은 없음.',
    ),
  },
  queries: [
    sql(`
WITH said AS (
  SELECT sector, by_dimension, item, definition, period, period_start,
    ${pick('trade_expected_usd', 'forecast')} AS expected,
    ${pick('trade_expected_usd', 'lower80')} AS expected_lower,
    ${pick('trade_expected_usd', 'upper80')} AS expected_upper,
    ${pick('trade_nowcast_usd', 'mean')} AS nowcast,
    ${pick('trade_nowcast_usd', 'lower80')} AS nowcast_lower,
    ${pick('trade_nowcast_usd', 'upper80')} AS nowcast_upper,
    max(value) FILTER (WHERE indicator = 'trade_forecast_error_zscore') AS z,
    max(vintage) AS vintage, bool_or(backfill) AS backfill,
    row_number() OVER (PARTITION BY sector, item, definition ORDER BY period_start DESC) AS place
  FROM indicator_latest
  WHERE indicator IN ('trade_expected_usd', 'trade_nowcast_usd', 'trade_forecast_error_zscore')
    AND reporter = '$reporter' AND flow = 'export' AND value IS NOT NULL
  GROUP BY sector, by_dimension, item, definition, period, period_start),
level AS (
  SELECT sector, definition, period_start, value
  FROM indicator_latest
  WHERE indicator = 'trade_value_usd' AND variant = '1m' AND reporter = '$reporter'
    AND flow = 'export' AND item = '' AND value IS NOT NULL
    AND definition IN (SELECT definition FROM said))
SELECT ${SERIES_NAME} AS series, period,
  ${estimate('expected')} AS expected, ${estimate('nowcast')} AS nowcast,
  ${level('m.period_start')} / $money AS outcome, z,
  ${level("(m.period_start - interval '1 year')")} / $money AS year_before,
  definition, ${VINTAGE} AS vintage
FROM said m
WHERE place <= 2
ORDER BY sector = 'total' DESC, item, sector DESC, definition, period DESC`),
  ],
  columns: [
    { name: 'series', label: words('Exports of, bn USD', '품목, 억 달러'), mapped: SERIES, wrap: true },
    { name: 'period', label: words('Month', '월'), width: 70 },
    { name: 'expected', label: words('Expected (80 %)', '기대(80 %)'), width: 125, wrap: true },
    { name: 'nowcast', label: words('Nowcast (80 %)', '현월 추정(80 %)'), width: 125, wrap: true },
    { name: 'outcome', label: words('Outcome', '실적'), unit: 'none', decimals: 1, width: 75 },
    { name: 'z', label: words('Error z', '오차 z'), unit: 'none', decimals: 2, width: 65 },
    { name: 'year_before', label: words('Year before', '전년동월'), unit: 'none', decimals: 1, width: 92 },
    { name: 'definition', label: words('Definition', '기준'), width: 75 },
    { name: 'vintage', label: words('Vintage', '공표시점'), wrap: true },
  ],
  noData: words(
    'Nothing is expected: no headline series has 48 months',
    '기대 없음: 48개월 이상인 대표 시계열 없음',
  ),
  width: 24,
  height: 12,
  quote: quoteEither(
    {
      label: words('Total exports, nowcast (unofficial)', '총수출 현월 추정(비공식)'),
      series: customs('total', 'trade_nowcast_usd', 'mean'),
    },
    {
      label: words('Total exports, expected (own, X-13)', '총수출 기대(자체 X-13)'),
      series: customs('total', 'trade_expected_usd', 'forecast'),
    },
    'money',
  ),
};

/** Where does the month go? */
export function windows(sector: string, title: Words): Panel {
  return {
    kind: 'chart',
    title,
    explanation: {
      formula: words(
        'Growth on the year before of the first 10 days, the first 20 days and the whole month, each as released; a window’s working days differ from those of the year before. Nowcast: our estimate of the month from its windows, over the month a year before, with its 80 % range, as it stood before the month was out.',
        '1~10일, 1~20일, 월 전체의 전년동기대비(발표 그대로, 조업일수 차이 있음). 현월 추정: 월 발표 전 기간 실적에 의한 자체 추정/전년동월 - 1과 80 % 구간.',
      ),
      source: words(
        'Korea Customs Service, 10-day releases (kcs-item); the nowcast is ours and unofficial.',
        '관세청 10일 수출입 현황(kcs-item). 현월 추정은 자체 계산(비공식).',
      ),
    },
    queries: [
      sql(`
WITH figure AS (
  SELECT indicator, variant, period_start, period_stamp, value
  FROM indicator_latest
  WHERE indicator IN ('trade_value_usd', 'trade_growth_ratio', 'trade_nowcast_usd') AND sector = '${sector}'
    AND variant IN ('1m', 'yoy', 'yoy_10d', 'yoy_20d', 'mean', 'lower80', 'upper80')
    AND reporter = '$reporter' AND definition = 'kcs-item' AND flow = 'export' AND item = ''),
growth AS (
  SELECT f.variant, f.period_start, f.period_stamp,
    CASE f.indicator WHEN 'trade_nowcast_usd' THEN f.value / b.value - 1 ELSE f.value END AS value
  FROM figure f
  LEFT JOIN figure b ON b.variant = '1m' AND b.period_start = f.period_start - interval '1 year'
  WHERE f.variant <> '1m')
SELECT (period_start + interval '14 days') AT TIME ZONE 'UTC' AS time,
  max(value) FILTER (WHERE variant = 'upper80') AS upper,
  max(value) FILTER (WHERE variant = 'lower80') AS lower,
  max(value) FILTER (WHERE variant = 'mean') AS nowcast,
  max(value) FILTER (WHERE variant = 'yoy_10d') AS days10,
  max(value) FILTER (WHERE variant = 'yoy_20d') AS days20,
  max(value) FILTER (WHERE variant = 'yoy') AS month
FROM growth
WHERE $__timeFilter(period_stamp)
GROUP BY period_start
ORDER BY 1`),
    ],
    columns: [
      { name: 'upper', label: words('nowcast, at most (80 %)', '추정 상한(80 %)'), color: 'purple', fillDownTo: 'lower' },
      { name: 'lower', label: words('nowcast, at least (80 %)', '추정 하한(80 %)'), color: 'purple', lineWidth: 0 },
      { name: 'nowcast', label: words('nowcast (unofficial)', '현월 추정(비공식)'), color: 'purple', dashed: true },
      { name: 'days10', label: words('first 10 days', '1~10일'), draw: 'points', color: 'orange' },
      { name: 'days20', label: words('first 20 days', '1~20일'), draw: 'points', color: 'green' },
      { name: 'month', label: words('month', '월'), color: 'blue' },
    ],
    unit: 'percentunit',
    decimals: 1,
    width: 12,
    height: 10,
    quote: quote(words('First 20 days yoy', '1~20일 전년동기대비'), customs(sector, 'trade_growth_ratio', 'yoy_20d'), 'growth'),
  };
}
