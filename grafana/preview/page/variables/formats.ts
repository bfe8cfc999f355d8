import { dateTimeForTimeZone } from '@grafana/data';

type Value = string | string[];

const list = (value: Value): string[] => [value].flat();

const sql = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const escapeRegex = (text: string): string => text.replace(/[\\^$*+?.()|[\]{}/]/g, '\\$&');

const regex = (value: Value): string =>
  Array.isArray(value) && value.length > 1
    ? `(${value.map(escapeRegex).join('|')})`
    : escapeRegex(list(value)[0] ?? '');

/** The formats of ${name:format}. */
const FORMATS: Record<string, (value: Value, name: string) => string> = {
  raw: (value) => list(value).join(','),
  csv: (value) => list(value).join(','),
  pipe: (value) => list(value).join('|'),
  json: (value) => JSON.stringify(value),
  regex,
  sqlstring: (value) => list(value).map(sql).join(','),
  singlequote: (value) =>
    list(value)
      .map((one) => `'${one.replaceAll("'", "\\'")}'`)
      .join(','),
  doublequote: (value) =>
    list(value)
      .map((one) => `"${one.replaceAll('"', '\\"')}"`)
      .join(','),
  percentencode: (value) =>
    encodeURIComponent(Array.isArray(value) && value.length > 1 ? `{${value.join(',')}}` : list(value).join('')),
  uriencode: (value) => encodeURI(list(value).join(',')),
  queryparam: (value, name) =>
    list(value)
      .map((one) => `var-${name}=${encodeURIComponent(one)}`)
      .join('&'),
  glob: (value) => (Array.isArray(value) && value.length > 1 ? `{${value.join(',')}}` : list(value).join('')),
  distributed: (value, name) => list(value).join(`,${name}=`),
};

export function formatValue(value: Value, format: string, name: string): string {
  if (format.startsWith('date')) {
    return formatDate(Number(list(value)[0]), format.slice('date:'.length));
  }
  return (FORMATS[format] ?? FORMATS.glob)(value, name);
}

function formatDate(milliseconds: number, format: string): string {
  const moment = dateTimeForTimeZone('utc', milliseconds);
  if (format === '' || format === 'iso') {
    return moment.toISOString();
  }
  return format === 'seconds' ? String(Math.floor(milliseconds / 1000)) : moment.format(format);
}

/** How a variable without a format goes into SQL: lists quoted, a single value with its quotes doubled. */
export function intoSql(value: Value, quoted: boolean): string {
  return quoted || Array.isArray(value) ? FORMATS.sqlstring(value, '') : value.replaceAll("'", "''");
}
