import { MONEY_UNIT } from '../money.ts';
import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { amount, TARGET_TITLE } from '../targets.ts';
import { TARGET_STATUSES } from '../names.ts';
import { said, words, type Words } from '../words.ts';

interface Course {
  title: Words;
  sector: string;
  unverified: boolean;
}

const COURSES: Record<string, Course> = {
  'semiconductor-exports-2030': {
    title: words('On course? Chips, 200 bn USD in 2030 (unverified)', '반도체 수출 2,000억 달러(2030, 미검증) 경로'),
    sector: 'semiconductors',
    unverified: true,
  },
  'total-exports-2026': {
    title: words('On course? Total exports, 740 bn USD in 2026', '총수출 7,400억 달러(2026) 경로'),
    sector: 'total',
    unverified: false,
  },
};

/** On course? */
export function course(target: string, width: number): Panel {
  const { title, sector, unverified } = COURSES[target]!;
  return {
    kind: 'chart',
    title,
    explanation: {
      formula: words(
        'Line: sum of the last 12 months. Dashed: our path, constant growth from the base to the target, at the end of each year; no document has it.' +
          (unverified ? ' The target itself is unverified.' : ''),
        '선: 최근 12개월 합계. 점선: 자체 보간 경로(기준값에서 목표까지 일정 증가율), 각 연말. 문서의 경로가 아님.' +
          (unverified ? ' 목표 자체가 미검증.' : ''),
      ),
      source: words(
        "Korea Customs Service (kcs-item); target and document stand in the table of targets.",
        '관세청(kcs-item). 목표와 문서는 목표 표 참조.',
      ),
    },
    queries: [
      sql(`
SELECT time, max(value) AS value, max(path) AS path
FROM (
  SELECT period_stamp AS time, value / $money AS value, NULL AS path
  FROM indicator_latest
  WHERE indicator = 'trade_value_usd' AND sector = '${sector}' AND variant = '12m'
    AND reporter = '$reporter' AND definition = 'kcs-item' AND flow = 'export' AND item = ''
    AND $__timeFilter(period_stamp)
  UNION ALL
  SELECT (period_start + interval '11 months 14 days') AT TIME ZONE 'UTC', NULL, value / $money
  FROM indicator_latest
  WHERE indicator = 'strategy_target_path_value' AND reporter = '$reporter' AND sector = '${sector}'
    AND by_dimension = 'target' AND item = '${target}'
    AND (period_start + interval '11 months 14 days') AT TIME ZONE 'UTC'
      BETWEEN $__timeFrom() AND $__timeTo()::timestamptz + interval '13 months') points
GROUP BY time
ORDER BY time`),
    ],
    columns: [
      { name: 'value', label: words('12-month sum', '12개월 합계'), color: 'blue' },
      { name: 'path', label: words('our path', '자체 보간 경로'), color: 'orange', dashed: true, joined: true },
    ],
    unit: MONEY_UNIT,
    decimals: 1,
    min: 0,
    policyEvents: true,
    width,
    height: 10,
    quote: quote(
      words('12-month sum', '12개월 합계'),
      { indicator: 'trade_value_usd', variant: '12m', definition: 'kcs-item', sector, flow: 'export' },
      'money',
    ),
  };
}

/** How many, of those with data? */
export const tally: Panel = {
  kind: 'figures',
  title: words('How targets stand: milestones by status', '목표 현황: 상태별 이정표 수'),
  explanation: {
    formula: words(
      'Number of milestones by status. Met and missed: their period is over. On path: at most 5 % below our path. No data: nobody publishes the figure, or it is not loaded.',
      '상태별 이정표 수. 달성·미달성: 목표 기간 종료. 경로 위: 자체 경로의 -5 % 이내. 자료 없음: 공표되지 않거나 적재되지 않음.',
    ),
    source: words(
      'Documents of the ministries, each in the table below; figures as their definition says.',
      '각 부처 문서(아래 표), 실적은 각 기준.',
    ),
  },
  queries: [
    sql(`
SELECT
  count(*) FILTER (WHERE status IN ('met', 'level_reached')) AS reached,
  count(*) FILTER (WHERE status = 'on_path') AS on_path,
  count(*) FILTER (WHERE status IN ('off_path', 'moving_away')) AS off_path,
  count(*) FILTER (WHERE status IN ('out_of_reach', 'missed')) AS lost,
  count(*) FILTER (WHERE status IN ('withdrawn', 'superseded', 'redefined')) AS ended,
  count(*) FILTER (WHERE status = 'no_data') AS no_data,
  count(*) AS milestones
FROM target_standing
WHERE reporter = '$reporter'`),
  ],
  columns: [
    { name: 'reached', label: words('reached', '달성·도달'), color: 'green' },
    { name: 'on_path', label: words('on path', '경로 위'), color: 'green' },
    { name: 'off_path', label: words('off path', '경로 이탈'), color: 'orange' },
    { name: 'lost', label: words('missed, too far', '미달성·곤란'), color: 'red' },
    { name: 'ended', label: words('ended', '종료'), color: 'text' },
    { name: 'no_data', label: words('no data', '자료 없음'), color: 'text' },
    { name: 'milestones', label: words('in all', '전체'), color: 'text' },
  ],
  unit: 'none',
  decimals: 0,
  width: 18,
  height: 4,
  quote: `SELECT concat_ws(' · ',
  count(*) FILTER (WHERE status <> 'no_data') || ${said(words(' of ', '/'))} || count(*)
    || ${said(words(' milestones have figures', '개 이정표에 실적'))},
  (SELECT to_char(max(published_at) AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') FROM release),
  ${said(words('status by our path', '상태는 자체 경로 기준'))},
  ${said(words('documents of the ministries', '각 부처 문서'))}) AS line
FROM target_standing
WHERE reporter = '$reporter'`,
};

const DOCUMENTS = words(
  'Documents of the ministries; unverified: not found in an official document.',
  '각 부처 문서. 미검증: 공식 문서에서 확인되지 않음.',
);

/** Which are met, missed, on path? */
export const standing: Panel = {
  kind: 'table',
  title: words('Targets with figures', '실적이 있는 목표'),
  explanation: {
    formula: words(
      'A line a milestone. Newest: the 12-month sum or the newest year. Status by our path (constant growth for flows, a straight line for shares): on path is at most 5 % below it, out of reach needs more than three times the best growth of five years. The last column says the numbers, the definition, the vintage and the document.',
      '이정표마다 한 줄. 최근값은 12개월 합계 또는 최근 연도. 상태는 자체 경로 기준(경로 위: -5 % 이내, 도달 곤란: 과거 최고 5년 증가율의 세 배 초과 필요).',
    ),
    source: DOCUMENTS,
  },
  queries: [
    sql(`
SELECT ${TARGET_TITLE} AS title,
  period, ${amount('target_value')} AS target, ${amount('latest_value')} AS latest, latest_period,
  status, to_char(status_since AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS since,
  concat_ws(' · ', reason, definition,
    ${said(words('vintage', '공표'))} || ' ' || to_char(latest_vintage AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD'),
    document) AS reason
FROM target_standing t
WHERE reporter = '$reporter' AND status <> 'no_data'
ORDER BY period, t.target`),
  ],
  columns: [
    { name: 'title', label: words('Target', '목표'), width: 230, wrap: true },
    { name: 'period', label: words('By', '기한'), width: 60 },
    { name: 'target', label: words('To reach', '목표값'), width: 110 },
    { name: 'latest', label: words('Newest', '최근값'), width: 120 },
    { name: 'latest_period', label: words('Of', '시점'), width: 75 },
    { name: 'status', label: words('Status', '상태'), mapped: TARGET_STATUSES, width: 110 },
    { name: 'since', label: words('Since', '이후'), width: 100 },
    { name: 'reason', label: words('Why, document', '근거와 문서'), wrap: true },
  ],
  unit: 'none',
  width: 24,
  height: 27,
};

/** Which are unknown? */
export const unknown: Panel = {
  kind: 'table',
  title: words('Targets without figures', '실적 자료가 없는 목표'),
  explanation: {
    formula: words(
      'A line a milestone. No data: the outcome is not published, or not loaded; the last column says what is missing, and the document.',
      '이정표마다 한 줄. 자료 없음: 실적이 공표되지 않거나 적재되지 않음.',
    ),
    source: DOCUMENTS,
  },
  queries: [
    sql(`
SELECT ${TARGET_TITLE} AS title, period, ${amount('target_value')} AS target, status,
  concat_ws(' · ', reason, definition, document) AS reason
FROM target_standing t
WHERE reporter = '$reporter' AND status = 'no_data'
ORDER BY period, t.target`),
  ],
  columns: [
    { name: 'title', label: words('Target', '목표'), width: 330, wrap: true },
    { name: 'period', label: words('By', '기한'), width: 60 },
    { name: 'target', label: words('To reach', '목표값'), width: 120 },
    { name: 'status', label: words('Status', '상태'), mapped: TARGET_STATUSES, width: 100 },
    { name: 'reason', label: words('Why, document', '근거와 문서'), wrap: true },
  ],
  unit: 'none',
  noData: words('Every target has figures', '모든 목표에 실적이 있음'),
  width: 24,
  height: 20,
};
