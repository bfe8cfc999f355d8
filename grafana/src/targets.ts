import { MONEY_TEXT } from './money.ts';
import { said, TITLE, words } from './words.ts';

/** SQL of a target's title in the language, with what is unverified. */
export const TARGET_TITLE = `${TITLE}
    || CASE certainty WHEN 'unverified' THEN ${said(words(' (unverified)', ' (미검증)'))} ELSE '' END`;

/** SQL of an amount in the unit of a target, as text. */
export function amount(value: string): string {
  return `CASE
    WHEN ${value} IS NULL THEN ''
    WHEN unit = 'USD' THEN to_char(${value} / $money, 'FM999,990.0') || ${MONEY_TEXT}
    WHEN unit = 'KRW' THEN to_char(${value} / 1e12, 'FM999,990.0') || ${said(words(' trn KRW', '조 원'))}
    WHEN unit = 'ratio' THEN to_char(${value} * 100, 'FM990.0') || ' %'
    WHEN unit IN ('tonnes', 'persons') THEN to_char(${value}, 'FM999,999,990') || ' ' || unit
    WHEN unit LIKE 'index%' THEN to_char(${value}, 'FM999,990.0')
    ELSE to_char(${value}, 'FM999,999,990') END`;
}
