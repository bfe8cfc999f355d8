import { dateMath, dateTimeForTimeZone, makeTimeRange, type TimeRange } from '@grafana/data';

export interface RawRange {
  from: string;
  to: string;
}

/** Reads Grafana's forms of a moment: now-5y, now/M+1M, ISO 8601 or milliseconds. */
export function readRange(raw: RawRange): TimeRange {
  const from = moment(raw.from, false);
  const to = moment(raw.to, true);
  if (!from || !to) {
    throw new Error(`Not a time range: ${raw.from} to ${raw.to}`);
  }
  return { ...makeTimeRange(from, to), raw: { from: raw.from, to: raw.to } };
}

function moment(text: string, roundUp: boolean) {
  if (/^-?\d{5,}$/.test(text)) {
    return dateTimeForTimeZone('utc', Number(text));
  }
  if (text.startsWith('now')) {
    return dateMath.toDateTime(text, { roundUp, timezone: 'utc' });
  }
  const absolute = dateTimeForTimeZone('utc', text);
  return absolute.isValid() ? absolute : undefined;
}

export function isRange(raw: RawRange): boolean {
  try {
    readRange(raw);
    return true;
  } catch {
    return false;
  }
}
