import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { overTime } from '../series.ts';
import { words } from '../words.ts';
import { CHOSEN, chosen, CHOSEN_SOURCE } from './chosen.ts';

const PRICE = chosen('trade_price_growth_ratio', 'fisher');
const PER_KILOGRAM = chosen('trade_unit_value_usd_per_kilogram', '12m');
const NO_WEIGHTS = words('This definition has no weights, so no prices', '이 기준에는 중량 자료가 없어 가격을 계산할 수 없음');

/** Price or volume? */
export const priceOrVolume: Panel = {
  kind: 'chart',
  title: words('Price or volume: growth, and production', '가격인가 물량인가: 금액·가격·물량·생산'),
  explanation: {
    formula: words(
      'Fisher index of unit values over products, chained by year; volume = value index over price index, so (1 + value) = (1 + price)(1 + volume). Unit values follow the mix within a product as well: they are not the Bank of Korea’s price index. Production: index of the statistics office, C261.',
      '품목별 단가의 피셔 지수(연쇄), 물량 = 금액지수/가격지수. 품목 내 구성 변화도 반영되며 한국은행 물가지수가 아님. 생산: 통계청 C261.',
    ),
    source: words(
      'Agency of the chosen definition; production by Statistics Korea (KOSIS).',
      '선택한 기준의 작성기관, 생산은 통계청(KOSIS).',
    ),
  },
  queries: [
    sql(
      overTime([
        { name: 'value', series: chosen('trade_growth_ratio', 'yoy') },
        { name: 'price', series: PRICE },
        { name: 'volume', series: chosen('trade_volume_growth_ratio', 'fisher') },
        {
          name: 'production',
          series: {
            indicator: 'productivity_growth_ratio',
            variant: 'production',
            definition: 'kosis-production',
            sector: '$sector',
            flow: '',
            kind: 'month',
          },
        },
      ]),
    ),
  ],
  columns: [
    { name: 'value', label: words('value', '금액'), draw: 'bars', color: 'light-blue' },
    { name: 'price', label: words('price (unit value)', '가격(단가)'), color: 'red' },
    { name: 'volume', label: words('volume', '물량'), color: 'green' },
    { name: 'production', label: words('production', '생산'), color: 'purple', dashed: true },
  ],
  unit: 'percentunit',
  decimals: 1,
  noData: NO_WEIGHTS,
  width: 12,
  height: 10,
  quote: quote(words('Price yoy', '가격 전년동월대비'), PRICE, 'growth'),
};

/** What does a kilogram cost? */
export const unitValue: Panel = {
  kind: 'chart',
  title: words('Value of a kilogram, USD', '킬로그램당 금액, USD'),
  explanation: {
    formula: words(
      'Value over net weight, of the month and of the last 12 months. It moves with prices and with the mix of goods.',
      '금액/순중량, 월별과 최근 12개월. 가격과 구성 변화를 함께 반영.',
    ),
    source: CHOSEN_SOURCE,
  },
  queries: [
    sql(
      overTime([
        { name: 'month', series: chosen('trade_unit_value_usd_per_kilogram', '1m') },
        { name: 'year', series: PER_KILOGRAM },
      ]),
    ),
  ],
  columns: [
    { name: 'month', label: words('month', '월'), color: 'light-blue' },
    { name: 'year', label: words('12 months', '12개월'), color: 'orange' },
  ],
  unit: 'currencyUSD',
  decimals: 0,
  noData: NO_WEIGHTS,
  width: 12,
  height: 10,
  quote: quote(words('USD per kg, 12 months', 'USD/kg, 12개월'), PER_KILOGRAM, 'index'),
};

/** How firm? */
export const revisions: Panel = {
  kind: 'chart',
  title: words('How firm: how far off the first release was', '얼마나 확실한가: 첫 발표와의 차이'),
  explanation: {
    formula: words(
      'First released value over the newest one, minus 1, of each month; above zero: the first release was too high. Reconstructed history (backfill) has no first release and is left out.',
      '첫 발표값/최근값 - 1. 0보다 크면 첫 발표가 높았음. 재구성 이력은 제외.',
    ),
    source: CHOSEN_SOURCE,
  },
  queries: [
    sql(`
SELECT period_stamp AS time, first_value / nullif(latest_value, 0) - 1 AS off
FROM indicator_revision
WHERE indicator = 'trade_value_usd' AND variant = '1m' AND ${CHOSEN}
  AND item = '' AND $__timeFilter(period_stamp)
ORDER BY period_stamp`),
  ],
  columns: [{ name: 'off', label: words('first release against the newest', '첫 발표의 최근값 대비 차이'), draw: 'bars', color: 'blue' }],
  unit: 'percentunit',
  decimals: 2,
  aroundZero: 0.01,
  noData: words(
    'No first releases of this choice: its history is reconstructed from later vintages',
    '첫 발표 자료 없음: 이후 공표분에서 재구성한 이력',
  ),
  width: 24,
  height: 8,
  quote: quote(words('Month', '월 금액'), chosen('trade_value_usd', '1m'), 'money'),
};
