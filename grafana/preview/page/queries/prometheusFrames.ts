import { FieldType, type DataFrame, type Field, type Labels } from '@grafana/data';

type Sample = [number, string];

interface Series {
  metric: Labels;
  value?: Sample;
  values?: Sample[];
}

export interface PrometheusResult {
  resultType: string;
  result: Series[] | Sample;
}

export interface Source {
  refId: string;
  expr: string;
  legendFormat?: string;
  stepSeconds?: number;
}

function listOf(answer: PrometheusResult): Series[] {
  const single = answer.resultType === 'scalar' || answer.resultType === 'string';
  return single ? [{ metric: {}, value: answer.result as Sample }] : (answer.result as Series[]);
}

const samplesOf = ({ value, values }: Series): Sample[] => values ?? (value ? [value] : []);

const numberOf = (text: string): number => (text === '+Inf' ? Infinity : text === '-Inf' ? -Infinity : Number(text));

const timeField = (samples: Sample[], stepSeconds?: number): Field => ({
  name: 'Time',
  type: FieldType.time,
  config: stepSeconds ? { interval: stepSeconds * 1000 } : {},
  values: samples.map(([seconds]) => seconds * 1000),
});

/** A frame for each series, with time and value. */
export function seriesFrames(answer: PrometheusResult, source: Source): DataFrame[] {
  return listOf(answer).map((series) => {
    const samples = samplesOf(series);
    const value: Field = {
      name: 'Value',
      type: FieldType.number,
      labels: series.metric,
      config: { displayNameFromDS: legend(series.metric, source) },
      values: samples.map(([, text]) => numberOf(text)),
    };
    return { refId: source.refId, length: samples.length, fields: [timeField(samples, source.stepSeconds), value] };
  });
}

/** One frame of all series: time, a column for each label, value. */
export function tableFrame(answer: PrometheusResult, { refId }: Source): DataFrame {
  const rows = listOf(answer).flatMap((series) =>
    samplesOf(series).map((sample) => ({ sample, labels: series.metric })),
  );
  const names = [...new Set(rows.flatMap(({ labels }) => Object.keys(labels)))].sort();
  const fields: Field[] = [
    timeField(rows.map(({ sample }) => sample)),
    ...names.map((name) => ({
      name,
      type: FieldType.string,
      config: { filterable: true },
      values: rows.map(({ labels }) => labels[name] ?? ''),
    })),
    { name: 'Value', type: FieldType.number, config: {}, values: rows.map(({ sample }) => numberOf(sample[1])) },
  ];
  return { refId, fields, length: rows.length };
}

function legend(labels: Labels, { legendFormat, expr }: Source): string {
  if (legendFormat && legendFormat !== '__auto') {
    return legendFormat.replace(/\{\{\s*(.+?)\s*\}\}/g, (_, name: string) => labels[name] ?? name);
  }
  const { __name__: name = '', ...others } = labels;
  const list = Object.entries(others)
    .map(([key, value]) => `${key}="${value}"`)
    .join(', ');
  return list === '' ? name || expr : `${name}{${list}}`;
}
