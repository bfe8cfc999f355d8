import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { said, words } from '../words.ts';

const DAYS = words('suffix:d', 'suffix:일');
const LOG = words('The log of releases, as the database has it.', '데이터베이스의 발표 기록.');

/** Which releases arrived? */
export const arrivals: Panel = {
  kind: 'table',
  title: words('Releases by source: the newest, and how often they come', '출처별 최근 발표와 주기'),
  explanation: {
    formula: words(
      'Newest release of each source, days between releases (median of the last 24 publications) and days since the newest, and whether it came whole. What is overdue stands above, by the release calendar.',
      '출처별 최근 발표, 발표 간격(최근 24회 중앙값), 경과일, 온전한 도착 여부. 기한 경과는 위 발표 달력 기준.',
    ),
    source: LOG,
  },
  queries: [
    sql(`
WITH publication AS (
  SELECT source, published_at,
    row_number() OVER (PARTITION BY source ORDER BY published_at DESC) AS place,
    published_at - lag(published_at) OVER (PARTITION BY source ORDER BY published_at) AS apart
  FROM (SELECT DISTINCT source, published_at FROM release) published),
usual AS (
  SELECT source, percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM apart) / 86400) AS days
  FROM publication WHERE place <= 24 GROUP BY source)
SELECT DISTINCT ON (r.source) r.source, r.agency, r.title,
  to_char(r.published_at AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS published,
  round(u.days) AS usual_days,
  floor(extract(epoch FROM now() - r.published_at) / 86400) AS days_since,
  CASE WHEN r.withheld IS NOT NULL THEN ${said(words('withheld: ', '보류: '))} || r.withheld
    ELSE ${said(words('whole', '온전'))} END AS state,
  r.value_count
FROM release r JOIN usual u USING (source)
ORDER BY r.source, r.log_position DESC`),
  ],
  columns: [
    { name: 'source', label: words('Source', '출처'), width: 140 },
    { name: 'agency', label: words('Agency', '기관'), wrap: true },
    { name: 'title', label: words('Newest release', '최근 발표'), wrap: true },
    { name: 'published', label: words('Published', '공표일'), width: 105 },
    { name: 'usual_days', label: words('Every', '통상 간격'), unit: DAYS, width: 90 },
    { name: 'days_since', label: words('Since', '경과'), unit: DAYS, width: 80 },
    { name: 'state', label: words('State', '상태'), width: 85, wrap: true },
    { name: 'value_count', label: words('Values', '값'), unit: 'none', width: 75 },
  ],
  unit: 'none',
  width: 24,
  height: 24,
};

/** Whose implausible values were taken all the same? */
export const accepted: Panel = {
  kind: 'table',
  title: words('Releases accepted with implausible values', '이상값을 확인하고 받아들인 발표'),
  explanation: {
    formula: words(
      'Releases that were refused because a value per kg was 20 times as much or as little as before, and then loaded with --accept: how many records were implausible, and the reason in the words of who decided. Newest first.',
      'kg당 금액이 이전의 20배 이상이거나 1/20 이하라 거부되었다가 --accept로 적재된 발표: 이상 레코드 수와 결정한 사람이 적은 사유(최근순).',
    ),
    source: LOG,
  },
  queries: [
    sql(`
SELECT to_char(published_at AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS published, source, title,
  implausible_count, accepted AS reason
FROM (
  SELECT DISTINCT ON (release_id) log_position, published_at, source, title, implausible_count, accepted
  FROM release
  ORDER BY release_id, log_position DESC) newest
WHERE accepted IS NOT NULL
ORDER BY log_position DESC
LIMIT 20`),
  ],
  columns: [
    { name: 'published', label: words('Published', '공표일'), width: 105 },
    { name: 'source', label: words('Source', '출처'), width: 140 },
    { name: 'title', label: words('Release', '발표'), wrap: true },
    { name: 'implausible_count', label: words('Implausible', '이상 레코드'), unit: 'none', width: 110 },
    { name: 'reason', label: words('Reason', '사유'), wrap: true },
  ],
  noData: words('No release was accepted with implausible values', '이상값을 확인하고 받아들인 발표 없음'),
  width: 24,
  height: 6,
};

/** How much came? */
export const perMonth: Panel = {
  kind: 'chart',
  title: words('Releases and values by month of publication', '공표월별 발표와 값'),
  explanation: {
    formula: words(
      'Releases that were published in a month, and values that they changed (right). Withheld ones count as releases with no value.',
      '월별 발표 수와 바뀐 값의 수(우).',
    ),
    source: LOG,
  },
  queries: [
    sql(`
SELECT (date_trunc('month', published_at, 'UTC') + interval '14 days') AS time,
  count(*) AS releases, sum(value_count) AS values
FROM release
WHERE $__timeFilter(published_at)
GROUP BY 1
ORDER BY 1`),
  ],
  columns: [
    { name: 'releases', label: words('releases', '발표'), draw: 'bars', color: 'blue' },
    { name: 'values', label: words('values (right)', '값(우)'), rightAxis: true, color: 'orange' },
  ],
  unit: 'short',
  decimals: 0,
  lastTime: '2y',
  width: 12,
  height: 12,
};

/** What did the last release revise? */
export const revised: Panel = {
  kind: 'table',
  title: words('What the newest releases revised', '최근 발표가 개정한 것'),
  explanation: {
    formula: words(
      'Monthly and window values of trade that a release changed although an earlier one had them, newest first: old value, new value, change.',
      '이전에 발표된 월·기간 금액 중 바뀐 것(최근순): 이전 값, 새 값, 변화.',
    ),
    source: LOG,
  },
  queries: [
    sql(`
SELECT to_char(vintage AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS published,
  definition || '/' || sector || ' ' || flow AS series, period,
  earlier / $money AS before, value / $money AS after, value / nullif(earlier, 0) - 1 AS change
FROM (
  SELECT vintage, definition, sector, flow, period, period_stamp, log_position, value,
    lag(value) OVER vintages AS earlier, lag(log_position) OVER vintages AS revised
  FROM indicator_vintage
  WHERE indicator = 'trade_value_usd' AND variant IN ('1m', '10d', '20d') AND item = ''
    AND reporter = '$reporter'
  WINDOW vintages AS (
    PARTITION BY definition, sector, flow, variant, by_dimension, region, period, period_stamp
    ORDER BY log_position)) v
WHERE revised IS NOT NULL AND value IS NOT NULL
ORDER BY log_position DESC, period_stamp DESC
LIMIT 12`),
  ],
  columns: [
    { name: 'published', label: words('Published', '공표일'), width: 100 },
    { name: 'series', label: words('Series', '시계열'), wrap: true },
    { name: 'period', label: words('Period', '기간'), width: 95 },
    { name: 'before', label: words('Before, bn USD', '이전, 억 달러'), unit: 'none', decimals: 3, width: 125 },
    { name: 'after', label: words('After', '이후'), unit: 'none', decimals: 3, width: 80 },
    { name: 'change', label: words('Change', '변화'), unit: 'percentunit', decimals: 2, width: 85 },
  ],
  noData: words('No release revised a value', '개정된 값 없음'),
  width: 24,
  height: 9,
};

/** What is absent, and why? */
export const absent: Panel = {
  kind: 'table',
  title: words('Absent figures of the newest month and their reasons', '최근 월에 없는 값과 사유'),
  explanation: {
    formula: words(
      'Indicators of customs figures without a value in their newest month, with the reason that the computation gave.',
      '관세청 기준 지표 중 최근 월 값이 없는 것과 계산이 준 사유.',
    ),
    source: LOG,
  },
  queries: [
    sql(`
SELECT indicator || coalesce(nullif(' ' || variant, ' '), '') AS indicator, absence AS reason,
  count(*) AS series, max(period) AS period,
  string_agg(DISTINCT definition || '/' || sector, ', ' ORDER BY definition || '/' || sector) AS sectors
FROM (
  SELECT DISTINCT ON (indicator, variant, definition, sector, flow, by_dimension, item, region)
    indicator, variant, definition, sector, period, absence
  FROM indicator_latest
  WHERE reporter = '$reporter' AND definition IN ('kcs-item', 'hs8542', 'mti-2026')
    AND indicator LIKE 'trade%' AND item = '' AND period_stamp <= now()
  ORDER BY indicator, variant, definition, sector, flow, by_dimension, item, region, period_stamp DESC) newest
WHERE absence IS NOT NULL
GROUP BY 1, 2
ORDER BY count(*) DESC, 1
LIMIT 40`),
  ],
  columns: [
    { name: 'indicator', label: words('Indicator', '지표'), wrap: true },
    { name: 'reason', label: words('Reason', '사유'), wrap: true },
    { name: 'series', label: words('Series', '시계열'), unit: 'none', width: 75 },
    { name: 'period', label: words('Newest period', '최근 기간'), width: 125 },
    { name: 'sectors', label: words('Of', '대상'), wrap: true },
  ],
  unit: 'none',
  noData: words('Nothing is absent', '없는 값 없음'),
  width: 24,
  height: 12,
};
