import { FieldType, type DataFrame, type Field, type Labels } from '@grafana/data';

/** Turns rows of (time, names, values) into a series for each combination of names, as Grafana's server does. */
export function longToWide(frame: DataFrame): DataFrame {
  const isName = ({ type }: Field) => type === FieldType.string || type === FieldType.boolean;
  const names = frame.fields.filter(isName);
  if (names.length === 0 || frame.length === 0) {
    return frame;
  }
  const [time] = frame.fields;
  const moments = ascendingMoments(time);
  const values = frame.fields.filter((field) => field !== time && !isName(field));
  const series = new Map<string, Field>();
  for (let row = 0, wide = -1; row < frame.length; row++) {
    if (row === 0 || time.values[row] !== time.values[row - 1]) {
      wide++;
    }
    const labels: Labels = Object.fromEntries(names.map(({ name, values }) => [name, String(values[row] ?? '')]));
    for (const value of values) {
      const key = JSON.stringify([value.name, ...Object.values(labels)]);
      const field = series.get(key) ?? {
        ...value,
        labels,
        config: {},
        values: new Array<unknown>(moments.length).fill(null),
      };
      field.values[wide] = value.values[row];
      series.set(key, field);
    }
  }
  const sorted = [...series].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, field]) => field);
  const fields = frame.fields.length === 3 ? sorted.map(namedByMetric) : sorted;
  return { ...frame, fields: [{ ...time, values: moments }, ...fields], length: moments.length };
}

function ascendingMoments(time: Field): number[] {
  const moments: number[] = [];
  for (const moment of time.values as (number | null)[]) {
    const last = moments.at(-1);
    if (moment === null) {
      throw new Error('A row of the time series has no time.');
    }
    if (last !== undefined && moment < last) {
      throw new Error('The rows of the time series are not in ascending order of time.');
    }
    if (moment !== last) {
      moments.push(moment);
    }
  }
  return moments;
}

/** With one value column the column "metric" alone is the name of the series. */
function namedByMetric(field: Field): Field {
  return field.labels?.metric === undefined ? field : { ...field, name: field.labels.metric, labels: undefined };
}
