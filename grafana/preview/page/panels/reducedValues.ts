import { getFieldDisplayValues, type FieldDisplay, type GrafanaTheme2, type ReduceDataOptions } from '@grafana/data';
import type { PanelView } from './view';

export interface ReduceOptions {
  reduceOptions?: Partial<ReduceDataOptions>;
}

export function reducedValues(
  { frames, run, fieldConfig, replaceVariables }: PanelView,
  theme: GrafanaTheme2,
  { reduceOptions }: ReduceOptions,
  extras: { sparkline?: boolean; percentChange?: boolean } = {},
): FieldDisplay[] {
  const values = getFieldDisplayValues({
    data: frames,
    reduceOptions: {
      values: false,
      fields: '',
      ...reduceOptions,
      calcs: reduceOptions?.calcs?.length ? reduceOptions.calcs : ['lastNotNull'],
    },
    fieldConfig,
    replaceVariables,
    theme,
    timeZone: 'utc',
    ...extras,
  });
  for (const { sparkline } of values) {
    if (sparkline) {
      sparkline.timeRange = run.timeRange;
    }
  }
  return values;
}
