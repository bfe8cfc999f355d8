import { DEFINITIONS, FIGURE_STATUSES, TARGET_STATUSES } from '../names.ts';
import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { amount, TARGET_TITLE } from '../targets.ts';
import { said, words } from '../words.ts';

const RELATIVE = { indicator: 'trade_relative_size_ratio', variant: 'semiconductors', sector: 'bio-health', flow: 'export' };

/** Is bio-health the second semiconductor? */
export const bioHealth: Panel = {
  kind: 'table',
  title: words('Bio-health beside semiconductors', '바이오헬스와 반도체: 상대 크기·비중·순위'),
  explanation: {
    formula: words(
      'Relative size: 12-month sum of bio-health over that of semiconductors, by one definition. Share in total exports and rank among the 20 items of the ministry in the newest month that has them. A falling relative size does not mean that bio-health falls.',
      '상대 크기: 같은 기준의 12개월 합계 비율. 비중·순위: 산업부 20대 품목 최근 월. 상대 크기가 줄어도 바이오헬스 수출 감소를 뜻하지 않음.',
    ),
    source: words(
      'Trade ministry (MTI, 20 items) and Korea Customs Service (HS 30, 9018 to 9022).',
      '산업부(MTI, 20대 품목), 관세청(HS 30·9018~9022).',
    ),
  },
  queries: [
    sql(`
SELECT DISTINCT ON (ordered, definition) measure, period, shown, status, definition
FROM (
  SELECT 1 AS ordered, ${said(words('size relative to semiconductors', '반도체 대비 크기'))} AS measure,
    period, period_stamp, to_char(value * 100, 'FM990.0') || ' %' AS shown, status, definition
  FROM indicator_latest
  WHERE indicator = 'trade_relative_size_ratio' AND sector = 'bio-health' AND variant = 'semiconductors'
    AND reporter = '$reporter' AND flow = 'export' AND value IS NOT NULL
  UNION ALL
  SELECT 2, ${said(words('share in total exports, bio-health', '총수출 비중, 바이오헬스'))},
    period, period_stamp, to_char(value * 100, 'FM990.0') || ' %', status, definition
  FROM indicator_latest
  WHERE indicator = 'trade_share_ratio' AND sector = 'bio-health' AND variant = 'total_1m'
    AND reporter = '$reporter' AND flow = 'export' AND item = '' AND value IS NOT NULL
  UNION ALL
  SELECT 3, ${said(words('share in total exports, semiconductors', '총수출 비중, 반도체'))},
    period, period_stamp, to_char(value * 100, 'FM990.0') || ' %', status, definition
  FROM indicator_latest
  WHERE indicator = 'trade_share_ratio' AND sector = 'semiconductors' AND variant = 'total_1m'
    AND reporter = '$reporter' AND definition = 'motie-20-items' AND flow = 'export' AND item = ''
    AND value IS NOT NULL
  UNION ALL
  SELECT CASE sector WHEN 'bio-health' THEN 4 ELSE 5 END,
    CASE '$language' WHEN 'ko' THEN '20대 품목 중 순위, ' || CASE sector WHEN 'bio-health' THEN '바이오헬스' ELSE '반도체' END
      ELSE 'rank among 20 items, ' || sector END,
    period, period_stamp, to_char(value, 'FM990'), status, definition
  FROM indicator_latest
  WHERE indicator = 'trade_rank' AND sector IN ('bio-health', 'semiconductors') AND variant = 'total_1m'
    AND reporter = '$reporter' AND definition = 'motie-20-items' AND flow = 'export' AND item = ''
    AND value IS NOT NULL) found
ORDER BY ordered, definition, period_stamp DESC`),
  ],
  columns: [
    { name: 'measure', label: words('Measure', '지표'), wrap: true },
    { name: 'shown', label: words('Value', '값'), width: 75 },
    { name: 'period', label: words('Period', '기간'), width: 80 },
    { name: 'status', label: words('Status', '상태'), mapped: FIGURE_STATUSES, width: 110 },
    { name: 'definition', label: words('Definition', '기준'), mapped: DEFINITIONS, wrap: true },
  ],
  unit: 'none',
  width: 14,
  height: 10,
  quote: quote(words('Bio-health relative to semiconductors', '반도체 대비 바이오헬스'), RELATIVE, 'share'),
};

/** How stale? */
export const stale: Panel = {
  kind: 'table',
  title: words('How stale: last actuals of yearly targets', '얼마나 오래된 값인가: 연간 실적 목표'),
  explanation: {
    formula: words(
      'Newest actual of each yearly target, its year and when it was published. Medical devices and bio-health come once a year; R&D share is government R&D over total expenditure.',
      '연간 실적 목표의 최근 실적, 해당 연도, 공표시점. 정부 R&D 비중 = 정부 R&D / 총지출.',
    ),
    source: words(
      'KHIDI and Ministry of Health and Welfare; Ministry of Economy and Finance (budget).',
      '보건복지부·보건산업진흥원, 기획재정부(예산).',
    ),
  },
  queries: [
    sql(`
SELECT ${TARGET_TITLE} AS title,
  ${amount('latest_value')} AS latest, latest_period,
  to_char(latest_vintage AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS published, status
FROM target_standing
WHERE reporter = '$reporter' AND is_final AND definition IN ('khidi', 'kr-budget')
  AND latest_value IS NOT NULL
ORDER BY latest_period, target`),
  ],
  columns: [
    { name: 'title', label: words('Target', '목표'), wrap: true },
    { name: 'latest', label: words('Actual', '실적'), width: 110 },
    { name: 'latest_period', label: words('Of', '시점'), width: 60 },
    { name: 'published', label: words('Published', '공표일'), width: 105 },
    { name: 'status', label: words('Status', '상태'), mapped: TARGET_STATUSES, width: 105 },
  ],
  unit: 'none',
  width: 24,
  height: 11,
  quote: quote(
    words('Exports of medical devices', '의료기기 수출'),
    { indicator: 'sector_observation_value', variant: 'exports', definition: 'khidi', sector: 'medical-devices' },
    'money',
  ),
};

/** Which number is being quoted? */
export const definitionsSideBySide: Panel = {
  kind: 'table',
  title: words('Which number is quoted: semiconductor exports by definition', '어느 숫자인가: 기준별 반도체 수출'),
  explanation: {
    formula: words(
      'Exports of semiconductors in the newest month of each definition, and of the same month by the customs item. Definitions differ by some 10 %; none is wrong, and none is comparable with another.',
      '기준별 최근 월 반도체 수출액과 같은 달 관세청 품목 기준 값. 기준에 따라 10 % 안팎 차이, 서로 비교하지 않음.',
    ),
    source: words('Korea Customs Service and trade ministry.', '관세청, 산업부.'),
  },
  queries: [
    sql(`
SELECT DISTINCT ON (n.definition) n.definition, n.period, n.value / $money AS money,
  (SELECT k.value / $money FROM indicator_latest k
    WHERE k.indicator = 'trade_value_usd' AND k.sector = 'semiconductors' AND k.variant = '1m'
      AND k.reporter = '$reporter' AND k.definition = 'kcs-item' AND k.flow = 'export'
      AND k.item = '' AND k.period = n.period) AS customs,
  n.status, to_char(n.vintage AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS vintage
FROM indicator_latest n
WHERE n.indicator = 'trade_value_usd' AND n.sector = 'semiconductors' AND n.variant = '1m'
  AND n.reporter = '$reporter' AND n.flow = 'export' AND n.item = '' AND n.value IS NOT NULL
ORDER BY n.definition, n.period_stamp DESC`),
  ],
  columns: [
    { name: 'definition', label: words('Definition', '기준'), mapped: DEFINITIONS, wrap: true },
    { name: 'period', label: words('Month', '월'), width: 75 },
    { name: 'money', label: words('Exports, bn USD', '수출액, 억 달러'), unit: 'none', decimals: 2, width: 140 },
    { name: 'customs', label: words('Same month by customs item', '같은 달 관세청 품목'), unit: 'none', decimals: 2, width: 220 },
    { name: 'status', label: words('Status', '상태'), mapped: FIGURE_STATUSES, width: 110 },
    { name: 'vintage', label: words('Vintage', '공표시점') },
  ],
  width: 24,
  height: 9,
  quote: quote(
    words('Semiconductor exports', '반도체 수출'),
    { indicator: 'trade_value_usd', variant: '1m', definition: 'kcs-item', sector: 'semiconductors', flow: 'export' },
    'money',
  ),
};
