import { MONEY_TEXT } from './money.ts';
import { isSeries, type Series } from './series.ts';
import { said, words, type Words } from './words.ts';

/** How a quoted number is written. */
export type Form = 'growth' | 'share' | 'money' | 'index' | 'quotient' | 'errors' | 'state';

const FORMS: Record<Form, string> = {
  growth: `to_char(value * 100, 'FMSG999990.0') || ' %'`,
  share: `to_char(value * 100, 'FM999990.0') || ' %'`,
  money: `to_char(value / $money, 'FM999,990.00') || ${MONEY_TEXT}`,
  index: `to_char(value, 'FM999,990.00')`,
  quotient: `to_char(value, 'FM990.000')`,
  errors: `to_char(value, 'FMSG990.00') || ${said(words(' standard errors', ' 표준오차'))}`,
  state: `CASE value WHEN 1 THEN ${said(words('open', '진행 중'))} ELSE ${said(words('closed', '닫힘'))} END`,
};

/** SQL of a status in words. */
const STATUS = `CASE status
    WHEN 'PROVISIONAL' THEN ${said(words('provisional', '잠정'))}
    WHEN 'MONTHLY_FINAL' THEN ${said(words('monthly final', '월 확정'))}
    WHEN 'ANNUAL_FINAL' THEN ${said(words('annual final', '연간 확정'))}
    ELSE ${said(words('status not known', '상태 미상'))} END`;

/** SQL of a publication as people read it, in Seoul's time. */
export const VINTAGE = `to_char(vintage AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD HH24:MI') || ' KST'
    || CASE WHEN backfill THEN ${said(words(' (reconstructed)', ' (재구성)'))} ELSE '' END`;

/** A series that may be quoted, under a name. */
interface Quoted {
  label: Words;
  series: Series;
}

/** SQL of the line to copy below a chart: value, definition, period, status, vintage, source. */
export function quote(label: Words, series: Series, form: Form): string {
  return line(said(label), isSeries(series), '', label, form);
}

/** The same of the newest month of two series: of one where both have it, the other where it has none. */
export function quoteEither(one: Quoted, other: Quoted, form: Form): string {
  const isOne = isSeries(one.series);
  const name = `CASE WHEN ${isOne} THEN ${said(one.label)} ELSE ${said(other.label)} END`;
  return line(name, `((${isOne}) OR (${isSeries(other.series)}))`, `, (${isOne}) DESC`, other.label, form);
}

function line(name: string, condition: string, thenBy: string, label: Words, form: Form): string {
  return `SELECT coalesce((
  SELECT concat_ws(' · ',
    ${name} || ' ' || ${FORMS[form]},
    definition,
    period,
    ${STATUS},
    ${said(words('vintage', '공표'))} || ' ' || ${VINTAGE},
    agency)
  FROM indicator_latest
    JOIN (SELECT log_position, agency FROM release) publisher USING (log_position)
  WHERE ${condition}
    AND value IS NOT NULL AND period_stamp <= $__timeTo()
  ORDER BY period_stamp DESC${thenBy}
  LIMIT 1), ${said(label)} || ': ' || ${said(words('no value by this choice', '해당 값 없음'))}) AS line`;
}
