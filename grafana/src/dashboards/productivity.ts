import type { Page } from '../dashboard.ts';
import { SECTORS } from '../names.ts';
import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { overTime, type Series } from '../series.ts';
import { said, words } from '../words.ts';

const KPC = { definition: 'kpc-labour-productivity', flow: '' };
const kpc = (sector: string): Series => ({
  indicator: 'productivity_growth_ratio',
  variant: 'labour-productivity',
  sector,
  kind: 'quarter',
  ...KPC,
});
const kosis = (indicator: string, variant: string): Series => ({
  indicator,
  variant,
  sector: 'semiconductors',
  definition: 'kosis-production',
  flow: '',
  kind: 'month',
});

const labour: Panel = {
  kind: 'chart',
  title: words('Labour productivity, growth on the year before', '산업별 노동생산성 전년동기대비'),
  explanation: {
    formula: words(
      'Published index of output per hour over the one of the same quarter of the year before, minus 1. The agency labels the index 2015 = 100; its figures average 100 in 2020. Electronics is all of C26, never semiconductors alone.',
      '공표 지수(산출/노동시간)의 전년동기대비. 표기는 2015=100이나 수치는 2020년 평균이 100. 전자는 C26 전체로 반도체만이 아님.',
    ),
    source: words('Korea Productivity Center (KPC), by KOSIS.', '한국생산성본부(KPC), KOSIS.'),
  },
  queries: [
    sql(
      overTime([
        { name: 'pharmaceuticals', series: kpc('pharmaceuticals') },
        { name: 'electronics', series: kpc('electronics') },
        { name: 'medical_precision', series: kpc('medical-precision') },
      ]),
    ),
  ],
  columns: [
    { name: 'pharmaceuticals', label: SECTORS.pharmaceuticals!.label, color: 'green' },
    { name: 'electronics', label: SECTORS.electronics!.label, color: 'blue' },
    { name: 'medical_precision', label: SECTORS['medical-precision']!.label, color: 'orange' },
  ],
  unit: 'percentunit',
  decimals: 1,
  timeUnit: 'time:YYYY-[Q]Q',
  width: 12,
  height: 11,
  quote: quote(words('Labour productivity yoy, electronics', '노동생산성 전년동기대비, 전자'), kpc('electronics'), 'growth'),
};

const production: Panel = {
  kind: 'chart',
  title: words('Semiconductors: production and shipments, 2020 = 100', '반도체 생산과 출하 (2020=100)'),
  explanation: {
    formula: words(
      'Indices of physical production and shipments, 2020 = 100, as published and not adjusted. Shipments below production: stocks grow.',
      '생산·출하 지수(2020=100), 원지수. 출하가 생산보다 낮으면 재고 증가.',
    ),
    source: words('Statistics Korea (KOSIS), C261.', '통계청(KOSIS), C261.'),
  },
  queries: [
    sql(
      overTime([
        { name: 'production', series: kosis('sector_observation_value', 'production') },
        { name: 'shipments', series: kosis('sector_observation_value', 'shipments') },
      ]),
    ),
  ],
  columns: [
    { name: 'production', label: words('production', '생산'), color: 'blue' },
    { name: 'shipments', label: words('shipments', '출하'), color: 'orange' },
  ],
  unit: 'short',
  decimals: 1,
  width: 12,
  height: 11,
  quote: quote(
    words('Production index', '생산지수'),
    kosis('sector_observation_value', 'production'),
    'index',
  ),
};

const BEYOND = kosis('productivity_exports_beyond_output_ratio', 'production');

const beside: Panel = {
  kind: 'chart',
  title: words('Productivity or price: chip exports and output', '생산성인가 가격인가: 수출과 실물 산출'),
  explanation: {
    formula: words(
      'Growth of exports (12-month change of value) beside growth of production. Bars: (1 + exports)/(1 + production) - 1, what is price, stocks and mix. Exports that outrun output are not productivity.',
      '수출 증감률과 생산 증감률. 막대: (1+수출)/(1+생산)-1, 가격·재고·구성. 산출을 앞지르는 수출은 생산성이 아님.',
    ),
    source: words('Korea Customs Service (kcs-item) and Statistics Korea (C261).', '관세청(kcs-item), 통계청(C261).'),
  },
  queries: [
    sql(
      overTime([
        { name: 'beyond', series: BEYOND },
        {
          name: 'exports',
          series: {
            indicator: 'trade_growth_ratio',
            variant: 'yoy',
            sector: 'semiconductors',
            definition: 'kcs-item',
            flow: 'export',
          },
        },
        { name: 'production', series: kosis('productivity_growth_ratio', 'production') },
      ]),
    ),
  ],
  columns: [
    { name: 'beyond', label: words('beyond output', '산출 초과분'), draw: 'bars', color: '#9fa7b3' },
    { name: 'exports', label: words('exports', '수출'), color: 'blue' },
    { name: 'production', label: words('production', '생산'), color: 'green' },
  ],
  unit: 'percentunit',
  decimals: 1,
  width: 12,
  height: 11,
  quote: quote(words('Exports beyond output', '산출 초과 수출'), BEYOND, 'growth'),
};

const missing: Panel = {
  kind: 'table',
  title: words('What is missing for the other indicators', '다른 지표에 필요한 자료'),
  explanation: {
    formula: words(
      'Indicators that need figures which are not loaded; a line turns to loaded as soon as a series exists. Nothing stands in for them.',
      '적재되지 않은 자료가 필요한 지표. 시계열이 생기면 바로 표시. 대체값은 쓰지 않음.',
    ),
    source: words('Series of the database of this installation.', '이 설치의 데이터베이스.'),
  },
  queries: [
    sql(`
SELECT named.indicator, named.needs,
  CASE WHEN EXISTS (
    SELECT FROM indicator_series s
    WHERE s.indicator = named.metric AND s.reporter = '$reporter')
  THEN ${said(words('loaded', '있음'))} ELSE ${said(words('no figures loaded', '자료 없음'))} END AS state
FROM (VALUES
  (1, 'productivity_unit_labour_cost_index', ${said(words('Unit labour cost', '단위노동비용'))},
    ${said(words('compensation, employees, hours, value added', '피용자보수, 피용자수, 노동시간, 부가가치'))}),
  (2, 'productivity_tfp_growth_ratio', ${said(words('Total factor productivity', '총요소생산성'))},
    ${said(words('value added, hours, capital services, compensation', '부가가치, 노동시간, 자본서비스, 보수'))}),
  (3, 'productivity_exports_per_worker_usd', ${said(words('Exports per worker', '종사자당 수출'))},
    ${said(words('employment beside exports', '종사자수'))}),
  (4, 'productivity_labour_index', ${said(words('Own labour productivity', '자체 노동생산성'))},
    ${said(words('production or value added, hours or employment', '생산·부가가치, 노동시간·종사자'))}),
  (5, 'productivity_rd_intensity_ratio', ${said(words('R&D intensity', 'R&D 집약도'))},
    ${said(words('R&D, value added or total expenditure', 'R&D, 부가가치·총지출'))}))
  AS named (place, metric, indicator, needs)
ORDER BY place`),
  ],
  columns: [
    { name: 'indicator', label: words('Indicator', '지표'), width: 150, wrap: true },
    { name: 'needs', label: words('Needs', '필요한 자료'), wrap: true },
    { name: 'state', label: words('State', '상태'), width: 110, wrap: true },
  ],
  unit: 'none',
  width: 12,
  height: 11,
};

/** Productivity of the industries, and whether exports follow output or price. */
export const productivity: Page = {
  name: 'productivity',
  title: words('Productivity', '생산성'),
  about: words(
    'Productivity of the industries, and whether exports follow output or price.',
    '산업 생산성, 그리고 수출이 산출을 따르는가 가격을 따르는가.',
  ),
  from: 'now-8y',
  rows: [
    [labour, production],
    [beside, missing],
  ],
};
