import type { Column } from './column.ts';
import type { Query } from './query.ts';
import type { Words } from './words.ts';

/** What a panel says of itself behind its (i). */
export interface Explanation {
  /** What is shown and how it is computed. */
  formula: Words;
  /** Whose figures, by which definition. */
  source: Words;
}

/** A panel in all languages; where it stands is the layout's affair. */
export interface Panel {
  kind: 'chart' | 'figures' | 'table' | 'note';
  title: Words;
  explanation?: Explanation;
  /** Rows of several are one table. */
  queries?: Query[];
  columns?: Column[];
  unit?: string | Words;
  decimals?: number;
  /** Of 24. */
  width: number;
  /** In cells of 30 pixels. */
  height: number;
  /** SQL of the line below it that can be copied. */
  quote?: string;
  /** What it says where there is no data, and why there may be none. */
  noData?: Words;
  /** Markdown of a note. */
  text?: Words;
  /** How the time of a point is written; months if not given. */
  timeUnit?: string;
  min?: number;
  /** At least this much of the axis on both sides of zero, so that nothing does not look like much. */
  aroundZero?: number;
  /** All series as bars on each other. */
  stackedBars?: boolean;
  /** A time range of its own that ends now, like 1h; nothing of the present is known at a later time. */
  lastTime?: string;
  /** Whether policy events are marked on it. */
  policyEvents?: boolean;
}

/** Months. */
export const MONTH = 'time:YYYY-MM';

/** Minutes, where the line is watched. */
export const MINUTE = 'time:YYYY-MM-DD HH:mm';

/** Days, where windows of a month end. */
export const DAY = 'time:YYYY-MM-DD';
