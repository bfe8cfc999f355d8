import type { Page } from '../dashboard.ts';
import { TARGET_STATUSES } from '../names.ts';
import type { Panel } from '../panel.ts';
import { sql, sqlSeries } from '../query.ts';
import { amount, TARGET_TITLE } from '../targets.ts';
import { words } from '../words.ts';

const NONE_LOADED = words(
  'No regional figures are loaded: nobody publishes them in a form that comes with this software. Load your own as definition sector-accounts.',
  '지역 자료가 적재되지 않음. sector-accounts 기준으로 직접 적재할 수 있음.',
);

const promised: Panel = {
  kind: 'table',
  title: words('What was promised to regions and sites', '지역·단지에 약속된 것'),
  explanation: {
    formula: words(
      'Targets of a region, of clusters and of industrial complexes, with the document. No data: nobody publishes what was reached.',
      '지역·클러스터·산업단지 목표와 문서. 자료 없음: 실적이 공표되지 않음.',
    ),
    source: words('Documents of the ministries, as the line says.', '각 부처 문서.'),
  },
  queries: [
    sql(`
SELECT ${TARGET_TITLE} AS title,
  region, period, ${amount('target_value')} AS target, status,
  to_char(announced, 'YYYY-MM-DD') AS announced, document
FROM target_standing
WHERE reporter = '$reporter'
  AND (region <> '' OR target LIKE '%cluster%' OR target LIKE '%complexes%')
ORDER BY announced, target`),
  ],
  columns: [
    { name: 'title', label: words('Target', '목표'), wrap: true },
    { name: 'region', label: words('Region', '지역'), width: 80 },
    { name: 'period', label: words('By', '기한'), width: 70 },
    { name: 'target', label: words('To reach', '목표값'), width: 130 },
    { name: 'status', label: words('Status', '상태'), mapped: TARGET_STATUSES, width: 110 },
    { name: 'announced', label: words('Announced', '발표일'), width: 110 },
    { name: 'document', label: words('Document', '문서'), wrap: true },
  ],
  unit: 'none',
  width: 24,
  height: 8,
};

function regional(indicator: string, unit: string): Panel {
  const isShare = unit === 'percentunit';
  return {
    kind: 'chart',
    title: isShare
      ? words('Shares of regions in the sector', '지역별 비중')
      : words('Location quotients of regions', '지역별 입지계수'),
    explanation: {
      formula: isShare
        ? words(
            'Figure of the sector in the region over that of the nation, by measure and region.',
            '지역의 산업 수치 / 전국 수치.',
          )
        : words(
            'Share of the sector in the region over its share in the nation; above 1: the region is specialised.',
            '지역 내 산업 비중 / 전국 내 산업 비중. 1보다 크면 특화.',
          ),
      source: words('Figures that you load yourself, the file names the agency.', '직접 적재한 자료(파일에 기관 명시).'),
    },
    queries: [
      sqlSeries(`
SELECT period_stamp AS time, region || ' ' || variant || ' ' || sector AS metric, value
FROM indicator_latest
WHERE indicator = '${indicator}' AND reporter = '$reporter' AND value IS NOT NULL
  AND $__timeFilter(period_stamp)
ORDER BY 1, 2`),
    ],
    unit,
    decimals: 2,
    noData: NONE_LOADED,
    width: 12,
    height: 10,
  };
}

/** What was promised to regions, and what they have of a sector. */
export const clusters: Page = {
  name: 'clusters',
  title: words('Clusters', '클러스터'),
  about: words(
    'What was promised to regions, and what they have of a sector once regional figures are loaded.',
    '지역에 약속된 것, 그리고 지역 자료가 적재되면 그 비중과 입지계수.',
  ),
  from: 'now-8y',
  rows: [
    [promised],
    [regional('cluster_share_ratio', 'percentunit'), regional('cluster_location_quotient', 'short')],
  ],
};
