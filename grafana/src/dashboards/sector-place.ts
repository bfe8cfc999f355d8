import type { Panel } from '../panel.ts';
import { sql, sqlSeries } from '../query.ts';
import { quote } from '../quote.ts';
import { overTime } from '../series.ts';
import { words } from '../words.ts';
import { CHOSEN, chosen, CHOSEN_SOURCE } from './chosen.ts';
import { itemColumns, largest } from './sector-parts.ts';

const WORLD_SHARE = { indicator: 'trade_share_ratio', variant: 'world', sector: '$sector', flow: '$flow' };

/** How dependent? */
export const shares: Panel = {
  kind: 'chart',
  title: words('How dependent: share of the largest partners, 12 months', '의존도: 상위 상대국 비중(12개월)'),
  explanation: {
    formula: words(
      'Share of each of the seven largest partners in the sum of the last 12 months.',
      '최근 12개월 합계에서 상위 7개 상대국이 차지하는 비중.',
    ),
    source: CHOSEN_SOURCE,
  },
  queries: [
    sqlSeries(`
${largest('partner')}
SELECT period_stamp AS time, item AS metric, value
FROM indicator_latest JOIN named USING (item)
WHERE indicator = 'trade_share_ratio' AND variant = 'sector_12m' AND ${CHOSEN}
  AND by_dimension = 'partner' AND value IS NOT NULL AND $__timeFilter(period_stamp)
ORDER BY 1, 2`),
  ],
  columns: itemColumns(),
  unit: 'percentunit',
  decimals: 1,
  min: 0,
  noData: words('This definition has no partners over 12 months', '이 기준에는 12개월 상대국 자료가 없음'),
  width: 12,
  height: 10,
  quote: quote(
    words('Share of China, 12 months', '중국 비중, 12개월'),
    chosen('trade_share_ratio', 'sector_12m', { by: 'partner', item: 'CHN' }),
    'share',
  ),
};

/** How concentrated? */
export const concentration: Panel = {
  kind: 'chart',
  title: words('How concentrated: HHI of partners and of products', '집중도: 상대국·품목 HHI'),
  explanation: {
    formula: words(
      'Herfindahl-Hirschman index, the sum of squared shares over 12 months: 1 is a single partner. Where only the largest are published, the band is between the least and the most that the rest allows.',
      '허핀달-허시먼 지수(12개월 비중 제곱합). 1이면 단일 상대. 일부만 공표되면 가능한 하한·상한을 함께 표시.',
    ),
    source: CHOSEN_SOURCE,
  },
  queries: [
    sql(
      overTime([
        { name: 'partner_lower', series: chosen('trade_concentration_hhi', 'lower', { by: 'partner' }) },
        { name: 'partner_upper', series: chosen('trade_concentration_hhi', 'upper', { by: 'partner' }) },
        { name: 'product', series: chosen('trade_concentration_hhi', 'value', { by: 'product' }) },
      ]),
    ),
  ],
  columns: [
    { name: 'partner_upper', label: words('partners, at most', '상대국 상한'), color: 'blue', fillDownTo: 'partner_lower', lineWidth: 1 },
    { name: 'partner_lower', label: words('partners, at least', '상대국 하한'), color: 'blue' },
    { name: 'product', label: words('products', '품목'), color: 'orange' },
  ],
  unit: 'short',
  decimals: 3,
  min: 0,
  noData: words('This definition has neither partners nor products over 12 months', '이 기준에는 12개월 상대국·품목 자료가 없음'),
  width: 12,
  height: 10,
  quote: quote(
    words('HHI of partners, at least', '상대국 HHI 하한'),
    chosen('trade_concentration_hhi', 'lower', { by: 'partner' }),
    'quotient',
  ),
};

/** How competitive? */
export const competitiveness: Panel = {
  kind: 'chart',
  title: words('How competitive: share in world exports and RCA, by year', '경쟁력: 세계 점유율과 RCA(연간)'),
  explanation: {
    formula: words(
      'World share: exports over the world’s, only where enough of the world has reported. RCA (Balassa): share of the sector in our exports over its share in the world’s; above 1: specialised.',
      '세계 점유율: 보고국이 충분할 때만. RCA(발라사): 우리 수출 내 비중/세계 수출 내 비중, 1보다 크면 특화.',
    ),
    source: words('WTO and UN Comtrade, yearly; other definitions than the chosen one.', 'WTO, UN Comtrade 연간(선택한 기준과 다름).'),
  },
  queries: [
    sql(
      overTime([
        { name: 'wto', series: { ...WORLD_SHARE, definition: 'wto' } },
        { name: 'comtrade', series: { ...WORLD_SHARE, definition: 'comtrade-hs8542' } },
        { name: 'rca', series: { indicator: 'trade_rca', sector: '$sector', definition: 'wto', flow: '$flow' } },
      ]),
    ),
  ],
  columns: [
    { name: 'wto', label: words('world share, WTO', '세계 점유율(WTO)'), color: 'blue', joined: true },
    { name: 'comtrade', label: words('world share, Comtrade HS 8542', '세계 점유율(Comtrade HS 8542)'), color: 'purple', joined: true },
    { name: 'rca', label: words('RCA, WTO (right)', 'RCA, WTO (우)'), unit: 'short', decimals: 2, color: 'orange', rightAxis: true, joined: true },
  ],
  unit: 'percentunit',
  decimals: 1,
  timeUnit: 'time:YYYY',
  lastTime: '27y',
  noData: words('No world figures of this sector', '이 품목의 세계 통계 없음'),
  width: 12,
  height: 10,
  quote: quote(words('World share', '세계 점유율'), { ...WORLD_SHARE, definition: 'wto' }, 'share'),
};

/** Does it export or trade both ways? */
export const specialisation: Panel = {
  kind: 'chart',
  title: words('Exporter or both ways: specialisation and intra-industry trade', '수출 특화와 산업 내 무역'),
  explanation: {
    formula: words(
      'Specialisation (X - M)/(X + M) over 12 months, from -1 to 1; Grubel-Lloyd 1 - |X - M|/(X + M), 1: as much in as out. Exports FOB, imports CIF.',
      '무역특화지수 (X-M)/(X+M), 12개월. 그루벨-로이드 1-|X-M|/(X+M). 수출 FOB, 수입 CIF.',
    ),
    source: CHOSEN_SOURCE,
  },
  queries: [
    sql(
      overTime([
        { name: 'specialisation', series: chosen('trade_specialization_index', undefined, { flow: 'balance' }) },
        { name: 'grubel_lloyd', series: chosen('trade_grubel_lloyd_index', 'total', { flow: 'balance' }) },
      ]),
    ),
  ],
  columns: [
    { name: 'specialisation', label: words('specialisation', '무역특화지수'), color: 'blue' },
    { name: 'grubel_lloyd', label: words('Grubel-Lloyd', '그루벨-로이드'), color: 'orange' },
  ],
  unit: 'short',
  decimals: 3,
  noData: words('This definition has no imports beside its exports over 12 months', '이 기준에는 12개월 수입 자료가 없음'),
  width: 12,
  height: 10,
  quote: quote(
    words('Specialisation', '무역특화지수'),
    chosen('trade_specialization_index', undefined, { flow: 'balance' }),
    'quotient',
  ),
};
