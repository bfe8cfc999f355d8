import type { Page } from '../dashboard.ts';
import { DAY, MINUTE, type Panel } from '../panel.ts';
import { course, sql } from '../query.ts';
import { quote } from '../quote.ts';
import { overTime, type Series } from '../series.ts';
import { words, type Words } from '../words.ts';

const kcs = (sector: string, indicator: string, variant: string): Series => ({
  indicator,
  variant,
  sector,
  definition: 'kcs-item',
  flow: 'export',
});

function windows(sector: string, title: Words): Panel {
  const growth = (variant: string) => kcs(sector, 'trade_growth_ratio', variant);
  return {
    kind: 'chart',
    title,
    explanation: {
      formula: words(
        'Growth on the year before of the first 10 days, the first 20 days and the whole month, each as released. A window is a glimpse, not a forecast: its working days differ from those of the year before.',
        '1~10일, 1~20일, 월 전체의 전년동기대비 증감률(발표 그대로). 조업일수가 달라 전망이 아님.',
      ),
      source: words('Korea Customs Service, 10-day releases (kcs-item).', '관세청 10일 수출입 현황(kcs-item).'),
    },
    queries: [
      sql(
        overTime([
          { name: 'days10', series: growth('yoy_10d') },
          { name: 'days20', series: growth('yoy_20d') },
          { name: 'month', series: growth('yoy') },
        ]),
      ),
    ],
    columns: [
      { name: 'days10', label: words('first 10 days', '1~10일'), draw: 'points', color: 'orange' },
      { name: 'days20', label: words('first 20 days', '1~20일'), draw: 'points', color: 'green' },
      { name: 'month', label: words('month', '월'), color: 'blue', joined: true },
    ],
    unit: 'percentunit',
    decimals: 1,
    timeUnit: DAY,
    width: 12,
    height: 10,
    quote: quote(words('First 20 days yoy', '1~20일 전년동기대비'), growth('yoy_20d'), 'growth'),
  };
}

const calendar: Panel = {
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
    kcs('total', 'trade_calendar_effect_ratio', '1m'),
    'growth',
  ),
};

const episodes: Panel = {
  kind: 'chart',
  title: words('Alerts over time', '경보 이력'),
  explanation: {
    formula: words(
      'Alerts that were firing, by name, as Prometheus recorded them.',
      '발생 중이던 경보(이름별), Prometheus 기록.',
    ),
    source: words('Prometheus, series ALERTS.', 'Prometheus의 ALERTS.'),
  },
  queries: [course('count by (alertname) (ALERTS{alertstate="firing"})', '{{alertname}}')],
  unit: 'short',
  decimals: 0,
  timeUnit: MINUTE,
  noData: words('No alert fired in the last 24 hours.', '최근 24시간 경보 없음.'),
  lastTime: '24h',
  width: 12,
  height: 14,
};

const notYet: Panel = {
  kind: 'note',
  title: words('Not computed yet', '아직 계산하지 않는 것'),
  text: words(
    'The estimate of the running month with its 80 % interval, its error against naive forecasts, forecast errors and episodes of drops with their cause are **not computed by this version**. Nothing stands in for them.',
    '현월 추정과 80 % 구간, 단순 예측 대비 오차, 예측오차, 하락 국면과 원인은 **이 버전에서 계산하지 않음**. 대체값은 쓰지 않음.',
  ),
  width: 24,
  height: 3,
};

/** Where the month goes, what the calendar does, and what alerted. */
export const nowcastAlerts: Page = {
  name: 'nowcast-alerts',
  title: words('Running month and alerts', '진행 중인 월과 경보'),
  about: words(
    'Where the running month goes by its first 10 and 20 days, what the calendar will do, and what alerted.',
    '1~10일, 1~20일로 본 이번 달, 조업일수 효과, 경보.',
  ),
  from: 'now-3y',
  rows: [
    [notYet],
    [
      windows('total', words('Total exports: first days and the whole month', '총수출: 초순·중순과 월 전체')),
      windows('semiconductors', words('Semiconductors: first days and the whole month', '반도체: 초순·중순과 월 전체')),
    ],
    [calendar, episodes],
  ],
};
