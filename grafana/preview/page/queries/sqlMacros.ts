import { rangeUtil, type TimeRange } from '@grafana/data';

const MACRO = /\$__(\w+)\(((?:[^()]|\([^()]*\))*)\)/g;

/** The macros that Grafana's server expands for PostgreSQL. */
export function expandMacros(sql: string, { from, to }: TimeRange): string {
  const moment = (time: typeof from) => `'${time.toISOString()}'`;
  const seconds = (time: typeof from) => String(Math.floor(time.valueOf() / 1000));
  return sql.replace(MACRO, (_, name: string, inside: string) => {
    const words = inside.split(',').map((word) => word.trim());
    const column = words[0];
    switch (name) {
      case 'timeFrom':
        return moment(from);
      case 'timeTo':
        return moment(to);
      case 'timeFilter':
        return `${column} BETWEEN ${moment(from)} AND ${moment(to)}`;
      case 'time':
        return `${column} AS "time"`;
      case 'timeEpoch':
        return `extract(epoch from ${column}) as "time"`;
      case 'timeGroup':
        return timeGroup(column, words[1]);
      case 'timeGroupAlias':
        return `${timeGroup(column, words[1])} AS "time"`;
      case 'unixEpochFrom':
        return seconds(from);
      case 'unixEpochTo':
        return seconds(to);
      case 'unixEpochFilter':
        return `${column} >= ${seconds(from)} AND ${column} <= ${seconds(to)}`;
      default:
        throw new Error(`Unknown macro $__${name}`);
    }
  });
}

function timeGroup(column: string, interval = ''): string {
  const seconds = rangeUtil.intervalToSeconds(interval.replaceAll(/['"]/g, ''));
  return `floor(extract(epoch from ${column})/${seconds})*${seconds}`;
}
