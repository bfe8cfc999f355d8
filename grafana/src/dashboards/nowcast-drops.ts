import { SERIES, SERIES_NAME } from '../names.ts';
import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { overTime } from '../series.ts';
import { said, words } from '../words.ts';
import { customs } from './customs.ts';

const ERROR = 'trade_forecast_error_zscore';
const TOTAL_ERROR = customs('total', ERROR, '');

/** A forecast error below this may be a shock; the job decides. */
const SHOCK = -3;

/** How surprising? */
export const surprise: Panel = {
  kind: 'chart',
  title: words('How surprising: outcome against expected (own, X-13)', '얼마나 뜻밖인가: 기대 대비 실적(자체 X-13)'),
  explanation: {
    formula: words(
      'Forecast error z = (ln x - ln f) / se of each month x; f is the forecast by X-13 made before the month was known, se its standard error. If the errors were as the model thinks, two of three months would lie within ±1; fewer do so far. It tells disappointment, not a fall: in a boom, exports that stay at their record give a negative z. A shock is z below -3 together with a level below the mean of the three months before.',
      '예측오차 z = (ln x - ln f)/se: f는 그 달을 알기 전의 X-13 전망, se는 표준오차. 모형대로라면 세 달 중 두 달은 ±1 안이어야 하나 지금까지는 그보다 적음. 하락이 아니라 기대 대비 실망을 잼: 호황기에는 사상 최대 수준에 머물러도 음수. 충격: z가 -3 미만이면서 수준이 직전 3개월 평균 아래.',
    ),
    source: words(
      'Own computation by X-13 (JDemetra+) from the Korea Customs Service, 10-day releases (kcs-item).',
      '관세청 10일 수출입 현황(kcs-item)을 X-13(JDemetra+)으로 자체 계산.',
    ),
  },
  queries: [
    sql(
      overTime([
        { name: 'total', series: TOTAL_ERROR },
        { name: 'without', series: customs('total', ERROR, '', 'semiconductors') },
        { name: 'semiconductors', series: customs('semiconductors', ERROR, '') },
        { name: 'shock', series: TOTAL_ERROR, number: String(SHOCK) },
      ]),
    ),
  ],
  columns: [
    { name: 'total', label: SERIES.total!.label, color: 'text' },
    { name: 'without', label: SERIES['total without semiconductors']!.label, color: 'orange' },
    { name: 'semiconductors', label: SERIES.semiconductors!.label, color: 'blue' },
    { name: 'shock', label: words('shock', '충격'), color: 'red', dashed: true, lineWidth: 1 },
  ],
  unit: 'none',
  decimals: 1,
  aroundZero: 3.5,
  noData: words('Nothing was expected in this range', '이 범위에 기대값 없음'),
  width: 12,
  height: 14,
  quote: quote(words('Forecast error of total exports', '총수출 예측오차'), TOTAL_ERROR, 'errors'),
};

/** When did exports fall, and by which rule was it seen? */
export const episodes: Panel = {
  kind: 'table',
  title: words('Episodes of drops and shocks, newest first', '하락·충격 국면(최근순)'),
  explanation: {
    formula: words(
      'A drop opens by either rule. Growth: calendar-adjusted growth on the year before below -1 % in two months running. Peak: the seasonally adjusted level of both last months below the highest 3-month mean of the past year by more than the larger of 5 % and 1.28 standard errors of the forecast (half its 80 % interval). It closes after two months that are weak by neither. Shock: z below -3 and the level below the mean of the three months before. Each month was judged by what was known with it. Depth: lowest adjusted month of the episode against the highest of the 12 months before it. Alerted: it was news; a history that is loaded, or a revision smaller than usual, raises no alert. All time, whatever the range.',
      '하락은 두 규칙 중 하나로 시작. 증감률: 조업일수 조정 전년동월대비가 두 달 연속 -1 % 미만. 정점: 최근 두 달의 계절조정 수준이 지난 1년 최고 3개월 평균보다 max(5 %, 예측 표준오차의 1.28배 = 80 % 구간의 한쪽 폭) 넘게 낮음. 어느 쪽으로도 약하지 않은 달이 둘 이어지면 닫힘. 충격: z < -3이면서 수준이 직전 3개월 평균 아래. 각 달은 당시 알려진 값으로 판정. 깊이: 국면 중 최저 계절조정 월/직전 12개월 최고 월 - 1. 경보: 새 소식이었음(적재한 이력이나 통상보다 작은 개정은 경보 없음). 조회 범위와 무관하게 전체 기간.',
    ),
    source: words(
      'Own rules on headline series: Korea Customs Service (kcs-item), bio-health by the trade ministry (MTI).',
      '대표 시계열에 대한 자체 규칙: 관세청(kcs-item), 바이오헬스는 산업부(MTI).',
    ),
  },
  queries: [
    sql(`
WITH figure AS (
  SELECT ${SERIES_NAME} AS series, definition, indicator, variant, period_start, value
  FROM indicator_latest
  WHERE indicator IN ('trade_drop_episode', 'trade_drop_signal', 'trade_drop_alert', '${ERROR}', 'trade_seasonally_adjusted_usd')
    AND reporter = '$reporter' AND flow = 'export' AND value IS NOT NULL),
open AS (
  SELECT series, definition, variant AS kind, period_start, period_start
    - row_number() OVER (PARTITION BY series, definition, variant ORDER BY period_start) * interval '1 month' AS episode
  FROM figure WHERE indicator = 'trade_drop_episode' AND value = 1),
episode AS (
  SELECT series, definition, kind, min(period_start) AS first, max(period_start) AS last, count(*) AS months
  FROM open GROUP BY series, definition, kind, episode)
SELECT e.series, e.kind, to_char(e.first, 'YYYY-MM') AS opened,
  CASE WHEN max(f.period_start) FILTER (WHERE f.indicator = 'trade_drop_episode') > e.last
    THEN to_char(e.last, 'YYYY-MM') ELSE ${said(words('open', '진행 중'))} END AS until,
  e.months,
  string_agg(CASE f.variant WHEN 'growth' THEN ${said(words('growth', '증감률'))}
      WHEN 'peak' THEN ${said(words('level below its peak', '정점 아래 수준'))}
      ELSE ${said(words('forecast error', '예측오차'))} END, ' + ' ORDER BY f.variant)
    FILTER (WHERE f.indicator = 'trade_drop_signal' AND f.value = 1 AND f.period_start = e.first
      AND (f.variant = 'shock') = (e.kind = 'shock')) AS cause,
  min(f.value) FILTER (WHERE f.indicator = 'trade_seasonally_adjusted_usd' AND f.period_start BETWEEN e.first AND e.last)
    / max(f.value) FILTER (WHERE f.indicator = 'trade_seasonally_adjusted_usd' AND f.period_start < e.first
      AND f.period_start >= e.first - interval '1 year') - 1 AS depth,
  min(f.value) FILTER (WHERE f.indicator = '${ERROR}' AND f.period_start BETWEEN e.first AND e.last) AS z,
  CASE WHEN bool_or(f.indicator = 'trade_drop_alert' AND f.variant = e.kind AND f.value = 1
      AND f.period_start BETWEEN e.first AND e.last)
    THEN ${said(words('yes', '예'))} ELSE ${said(words('no', '아니오'))} END AS alerted,
  e.definition
FROM episode e
JOIN figure f ON f.series = e.series AND f.definition = e.definition
  AND (f.indicator <> 'trade_drop_episode' OR f.variant = e.kind)
GROUP BY e.series, e.definition, e.kind, e.first, e.last, e.months
ORDER BY e.first DESC, e.series, e.kind`),
  ],
  columns: [
    { name: 'series', label: words('Exports of', '품목'), mapped: SERIES, wrap: true },
    {
      name: 'kind',
      label: words('Kind', '종류'),
      width: 65,
      mapped: {
        drop: { label: words('drop', '하락'), color: 'orange' },
        shock: { label: words('shock', '충격'), color: 'red' },
      },
    },
    { name: 'opened', label: words('From', '시작'), width: 80 },
    { name: 'until', label: words('To', '끝'), width: 80 },
    { name: 'months', label: words('Months', '개월'), unit: 'none', width: 75 },
    { name: 'cause', label: words('Opened by', '시작 규칙'), wrap: true },
    { name: 'depth', label: words('Depth', '깊이'), unit: 'percentunit', decimals: 1, width: 75 },
    { name: 'z', label: words('Lowest z', '최저 z'), unit: 'none', decimals: 1, width: 80 },
    { name: 'alerted', label: words('Alerted', '경보'), width: 75 },
    { name: 'definition', label: words('Definition', '기준'), width: 85 },
  ],
  noData: words('No headline series has fallen', '하락한 대표 시계열 없음'),
  width: 24,
  height: 15,
  quote: quote(words('Total exports, drop', '총수출 하락 국면'), customs('total', 'trade_drop_episode', 'drop'), 'state'),
};
