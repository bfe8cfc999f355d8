import { DEFINITIONS, FIGURE_STATUSES, SECTORS } from '../names.ts';
import type { Panel } from '../panel.ts';
import { present, sql } from '../query.ts';
import { quote, VINTAGE } from '../quote.ts';
import { words } from '../words.ts';

/** SQL of our own growth, and of the agency's print where a definition has no year before. */
const OWN_ELSE_PRINTED =
  "coalesce(max(g.value) FILTER (WHERE g.indicator = 'trade_growth_ratio'), max(g.value))";

/** What came out? */
export const newestFigures: Panel = {
  kind: 'table',
  title: words('What came out: newest official exports', '새로 나온 수출 통계'),
  explanation: {
    formula: words(
      'Value of the newest month, or of its first 10 or 20 days while the month is not out; growth on the same period of the year before, as printed where the definition has no year before; daily: the same for each working day, as the customs service computes it. Billions are 10⁹ US dollars.',
      '가장 최근 월(월 발표 전에는 1~10일, 1~20일) 수출액, 전년동기대비 증감률(기준에 1년 전이 없으면 기관 발표값), 일평균(관세청 방식) 증감률.',
    ),
    source: words(
      'Korea Customs Service (item table of the 10-day release; HS 8542) and the trade ministry (MTI-2026). Definitions are not comparable with each other.',
      '관세청(10일 수출입 현황 품목, HS 8542), 산업부(MTI-2026). 기준이 다른 값은 서로 비교하지 않음.',
    ),
  },
  queries: [
    sql(`
WITH newest AS (
  SELECT DISTINCT ON (definition, sector, variant)
    definition, sector, variant, flow, period, period_stamp, value, status, vintage, backfill
  FROM indicator_latest
  WHERE indicator = 'trade_value_usd' AND variant IN ('1m', '10d', '20d') AND reporter = '$reporter'
    AND flow = 'export' AND item = '' AND value IS NOT NULL
    AND (definition, sector) IN (
      ('kcs-item', 'total'), ('kcs-item', 'semiconductors'), ('hs8542', 'semiconductors'),
      ('mti-2026', 'semiconductors'), ('mti-2026', 'bio-health'))
  ORDER BY definition, sector, variant, period_stamp DESC),
growth AS (
  SELECT indicator, definition, sector, period, variant, value
  FROM indicator_latest
  WHERE indicator IN ('trade_growth_ratio', 'trade_published_growth_ratio')
    AND variant IN ('yoy', 'yoy_10d', 'yoy_20d', 'yoy_daily', 'yoy_daily_10d', 'yoy_daily_20d')
    AND reporter = '$reporter' AND flow = 'export' AND item = '' AND value IS NOT NULL)
SELECT n.sector, n.period, n.value / $money AS money,
  (SELECT ${OWN_ELSE_PRINTED} FROM growth g
    WHERE (g.definition, g.sector, g.period) = (n.definition, n.sector, n.period)
      AND g.variant NOT LIKE '%daily%') AS growth,
  (SELECT ${OWN_ELSE_PRINTED} FROM growth g
    WHERE (g.definition, g.sector, g.period) = (n.definition, n.sector, n.period)
      AND g.variant LIKE '%daily%') AS daily_growth,
  n.status, n.definition, ${VINTAGE} AS vintage
FROM newest n
WHERE n.variant = '1m' OR n.period_stamp > (
  SELECT max(m.period_stamp) + interval '20 days' FROM newest m
  WHERE m.variant = '1m' AND (m.definition, m.sector) = (n.definition, n.sector))
ORDER BY n.sector = 'total' DESC, n.sector DESC, n.period_stamp DESC, n.definition`),
  ],
  columns: [
    { name: 'sector', label: words('Exports of', '품목'), mapped: SECTORS, width: 125 },
    { name: 'period', label: words('Period', '기간'), width: 90 },
    { name: 'money', label: words('bn USD', '억 달러'), unit: 'none', decimals: 2, width: 90 },
    { name: 'growth', label: words('Growth', '전년동기비'), unit: 'percentunit', decimals: 1, width: 90 },
    { name: 'daily_growth', label: words('Daily', '일평균'), unit: 'percentunit', decimals: 1, width: 80 },
    { name: 'status', label: words('Status', '상태'), mapped: FIGURE_STATUSES, width: 115 },
    { name: 'definition', label: words('Definition', '기준'), mapped: DEFINITIONS, wrap: true },
    { name: 'vintage', label: words('Vintage', '공표시점'), wrap: true },
  ],
  width: 24,
  height: 8,
  quote: quote(
    words('Total exports', '총수출'),
    { indicator: 'trade_value_usd', variant: '1m', definition: 'kcs-item', sector: 'total', flow: 'export' },
    'money',
  ),
};

/** Worry? */
export const openAlerts: Panel = {
  kind: 'figures',
  title: words('Open alerts', '발생 중인 경보'),
  explanation: {
    formula: words(
      'Alerts that Prometheus holds as firing, by name.',
      'Prometheus에서 발생 중인 경보 수.',
    ),
    source: words(
      'Prometheus, series ALERTS, by the project’s alert rules.',
      'Prometheus의 ALERTS(이 프로젝트의 경보 규칙).',
    ),
  },
  queries: [present('count by (alertname) (ALERTS{alertstate="firing"})', '{{alertname}}')],
  unit: 'short',
  decimals: 0,
  noData: words('No alert fires', '발생 중인 경보 없음'),
  lastTime: '1h',
  width: 6,
  height: 4,
};
