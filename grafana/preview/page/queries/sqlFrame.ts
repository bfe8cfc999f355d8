import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { SqlAnswer } from './readSql';

const TYPES = { time: FieldType.time, number: FieldType.number, boolean: FieldType.boolean, string: FieldType.string };

export function sqlFrame({ columns, rows }: SqlAnswer, refId: string): DataFrame {
  const fields = columns.map(({ name, type }, i): Field => ({
    name,
    type: TYPES[type],
    config: {},
    values: rows.map((row) => row[i]),
  }));
  return { refId, fields, length: rows.length };
}

/** A time series needs its time in the column "time"; Grafana then calls the field "Time". */
export function seriesFrame(answer: SqlAnswer, refId: string): DataFrame {
  const frame = sqlFrame(answer, refId);
  const time = frame.fields.find(({ name }) => name === 'time' || name === 'time_sec');
  if (!time) {
    throw new Error('The query of a time series returns no column "time".');
  }
  if (time.type === FieldType.number) {
    time.values = time.values.map((value: number | null) =>
      value === null ? null : Math.abs(value) < 1e11 ? value * 1000 : value,
    );
  }
  if (time.type !== FieldType.time && time.type !== FieldType.number) {
    throw new Error('The column "time" is neither a time nor a number.');
  }
  time.name = 'Time';
  time.type = FieldType.time;
  frame.fields = [time, ...frame.fields.filter((field) => field !== time)];
  return frame;
}
