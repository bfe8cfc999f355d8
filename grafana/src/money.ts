import { said, words, type Language } from './words.ts';

/**
 * US dollars in what a language counts in: billions (10⁹) in English, 억 (10⁸) in Korean. The
 * dashboard's variable `money` is the divisor, so that queries are the same in both.
 */
export const DIVISORS: Record<Language, string> = { en: '1e9', ko: '1e8' };

/** SQL of a value in that unit. */
export const MONEY = 'value / $money';

/** The unit of a chart's axis. */
export const MONEY_UNIT = words('suffix:bn USD', 'suffix:억 달러');

/** SQL of the unit behind a number. */
export const MONEY_TEXT = said(words(' bn USD', '억 달러'));
