import { literal } from './words.ts';

/** Which series of the reporter; what is not given may be anything, `item` is the whole if not. */
export interface Series {
  indicator: string;
  variant?: string;
  definition?: string;
  sector?: string;
  flow?: string;
  by?: string;
  item?: string;
  /** Periods of one kind only, where a series has several. */
  kind?: keyof typeof KINDS;
}

/** Texts of periods by their kind. */
const KINDS = {
  month: '^\\d{4}-\\d{2}$',
  quarter: '^\\d{4}-Q\\d$',
};

/** A column of a chart: a series under a name. */
export interface SeriesColumn {
  name: string;
  series: Series;
  /** SQL of the number that is shown, `value` if not given. */
  number?: string;
}

/** SQL of a condition that holds for one series only; a variable like `$sector` stays one. */
export function isSeries(series: Series): string {
  const equal = (column: string, text: string | undefined) =>
    text === undefined ? [] : [`${column} = ${literal(text)}`];
  return [
    `indicator = ${literal(series.indicator)}`,
    ...equal('sector', series.sector),
    ...equal('variant', series.variant),
    `reporter = '$reporter'`,
    ...equal('definition', series.definition),
    ...equal('flow', series.flow),
    ...equal('by_dimension', series.by),
    `item = ${literal(series.item ?? '')}`,
    ...(series.kind ? [`period ~ '${KINDS[series.kind]}'`] : []),
  ].join(' AND ');
}

/** SQL of a chart of months: a column for each series, a row for each period. */
export function overTime(columns: SeriesColumn[]): string {
  const chosen = columns
    .map(({ name, series, number }) => {
      return `  max(${number ?? 'value'}) FILTER (WHERE ${isSeries(series)}) AS "${name}"`;
    })
    .join(',\n');
  const any = columns.map(({ series }) => `(${isSeries(series)})`).join('\n    OR ');
  return `SELECT period_stamp AS time,
${chosen}
FROM indicator_latest
WHERE (${any})
  AND $__timeFilter(period_stamp)
GROUP BY period_stamp
ORDER BY period_stamp`;
}
