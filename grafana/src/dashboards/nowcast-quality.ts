import { SERIES, SERIES_NAME } from '../names.ts';
import type { Panel } from '../panel.ts';
import { sql } from '../query.ts';
import { quote } from '../quote.ts';
import { words } from '../words.ts';
import { customs } from './customs.ts';

/** Above these an adjustment is to be doubted; a p below this says that a season is left. */
const MOST = { q: 1, m7: 1 };
const LEAST_P = 0.05;

const diagnostic = (name: string) =>
  `max(f.value) FILTER (WHERE f.indicator = 'trade_seasonal_diagnostic' AND f.variant = '${name}' AND f.period = a.period)`;

const [Q, M7, P] = [diagnostic('q'), diagnostic('m7'), diagnostic('residual_seasonality_pvalue')];

/** Can the adjusted figures be trusted? */
export const quality: Panel = {
  kind: 'table',
  title: words('Can the adjustment be trusted: diagnostics (own, X-13)', '계절조정을 믿을 수 있는가: 진단(자체 X-13)'),
  explanation: {
    formula: words(
      `Q: weighted mean of the quality measures M1 to M11 of X-11, good below ${MOST.q}. M7: seasonality that moves against seasonality that stays, good below ${MOST.m7}. Residual season: p-value of autocorrelation at 12 and 24 months that is left in the adjusted series (QS), good from ${LEAST_P} on. Working days: elasticity to working days in the model, 0 none, 1 in full. Outliers: months that the model sets apart, by type (AO: one month; LS: the level from then on; TC: fades) and size; known a month later.`,
      `Q: X-11 품질척도 M1~M11의 가중평균, ${MOST.q} 미만이면 양호. M7: 안정적 계절성 대비 변동 계절성, ${MOST.m7} 미만이면 양호. 잔여 계절성: 조정 계열에 남은 12·24개월 자기상관의 p값(QS), ${LEAST_P} 이상이면 양호. 조업일수: 모형의 조업일수 탄력성(0 없음, 1 전부). 이상치: 모형이 따로 본 달, 유형(AO 한 달, LS 이후 수준 이동, TC 점차 소멸)과 크기, 한 달 뒤에 확인.`,
    ),
    source: words(
      'X-13 through JDemetra+, on the figures of the definition; identified anew once a year, in a month that follows from the name of the series.',
      '해당 기준 자료에 대한 X-13(JDemetra+). 계열마다 정해진 달에 해마다 모형 재식별.',
    ),
  },
  queries: [
    sql(`
WITH figure AS (
  SELECT ${SERIES_NAME} AS series, sector, item, definition, indicator, variant, period, period_start, value, absence
  FROM indicator_latest
  WHERE indicator IN ('trade_seasonally_adjusted_usd', 'trade_seasonal_diagnostic', 'trade_outlier_effect_ratio')
    AND reporter = '$reporter' AND flow = 'export'),
adjusted AS (
  SELECT DISTINCT ON (series, definition) series, sector, item, definition, period, absence
  FROM figure WHERE indicator = 'trade_seasonally_adjusted_usd'
  ORDER BY series, definition, period DESC)
SELECT a.series, a.period, ${Q} AS q, ${M7} AS m7, ${P} AS p, ${diagnostic('working_day_elasticity')} AS working_days,
  CASE WHEN a.absence IS NOT NULL THEN 'none'
    WHEN ${Q} < ${MOST.q} AND ${M7} < ${MOST.m7} AND ${P} >= ${LEAST_P} THEN 'good' ELSE 'doubtful' END AS verdict,
  coalesce(a.absence, string_agg(
    f.variant || ' ' || f.period || ' ' || to_char(f.value * 100, 'FMSG990.0') || ' %', ', ' ORDER BY f.period)
    FILTER (WHERE f.indicator = 'trade_outlier_effect_ratio' AND f.value IS NOT NULL)) AS remarks,
  a.definition
FROM adjusted a
JOIN figure f ON f.series = a.series AND f.definition = a.definition
GROUP BY a.series, a.sector, a.item, a.definition, a.period, a.absence
ORDER BY a.sector = 'total' DESC, a.item, a.sector DESC, a.definition`),
  ],
  columns: [
    { name: 'series', label: words('Exports of', '품목'), mapped: SERIES, wrap: true },
    { name: 'period', label: words('With', '시점'), width: 80 },
    { name: 'q', label: words('Q', 'Q'), unit: 'none', decimals: 2, width: 60 },
    { name: 'm7', label: words('M7', 'M7'), unit: 'none', decimals: 2, width: 60 },
    { name: 'p', label: words('Residual p', '잔여 계절성 p'), unit: 'none', decimals: 2, width: 105 },
    { name: 'working_days', label: words('Working days', '조업일수'), unit: 'none', decimals: 2, width: 110 },
    {
      name: 'verdict',
      label: words('Verdict', '판정'),
      width: 100,
      mapped: {
        good: { label: words('good', '양호'), color: 'green' },
        doubtful: { label: words('doubtful', '의심'), color: 'orange' },
        none: { label: words('not adjusted', '조정 안 함'), color: 'text' },
      },
    },
    { name: 'remarks', label: words('Outliers, or reason', '이상치 또는 사유'), wrap: true },
    { name: 'definition', label: words('Definition', '기준'), width: 85 },
  ],
  noData: words('No headline series', '대표 시계열 없음'),
  width: 24,
  height: 9,
  quote: quote(words('Q of total exports', '총수출 Q'), customs('total', 'trade_seasonal_diagnostic', 'q'), 'quotient'),
};
