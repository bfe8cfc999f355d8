import {
  FieldColorModeId,
  ThresholdsMode,
  type FieldConfig,
  type FieldConfigSource,
  type Threshold,
  type ThresholdsConfig,
} from '@grafana/data';
import type { Panel } from '../model/dashboard';

const TIME_SERIES = {
  drawStyle: 'line',
  lineInterpolation: 'linear',
  lineWidth: 1,
  lineStyle: { fill: 'solid' },
  fillOpacity: 0,
  gradientMode: 'none',
  showPoints: 'auto',
  pointSize: 5,
  spanNulls: false,
  insertNulls: false,
  barAlignment: 0,
  barWidthFactor: 0.6,
  stacking: { mode: 'none', group: 'A' },
  thresholdsStyle: { mode: 'off' },
  axisPlacement: 'auto',
  axisLabel: '',
  axisColorMode: 'text',
  axisBorderShow: false,
  axisCenteredZero: false,
  scaleDistribution: { type: 'linear' },
  hideFrom: { viz: false, legend: false, tooltip: false },
};

const TABLE = {
  align: 'auto',
  cellOptions: { type: 'auto' },
  inspect: false,
  hideFrom: { viz: false, legend: false, tooltip: false },
};

const CUSTOM: Record<string, Record<string, unknown>> = { timeseries: TIME_SERIES, table: TABLE };

const THRESHOLDS: ThresholdsConfig = {
  mode: ThresholdsMode.Absolute,
  steps: [
    { value: -Infinity, color: 'green' },
    { value: 80, color: 'red' },
  ],
};

/** The field options of a panel over what Grafana assumes for its type. */
export function fieldConfigOf(panel: Panel): FieldConfigSource {
  const given = panel.fieldConfig?.defaults ?? {};
  const mode = panel.type === 'timeseries' ? FieldColorModeId.PaletteClassic : FieldColorModeId.Thresholds;
  const defaults: FieldConfig = {
    color: { mode },
    mappings: [],
    ...given,
    thresholds: fromBelow(given.thresholds ?? THRESHOLDS),
    custom: { ...CUSTOM[panel.type], ...(given.custom as object | undefined) },
  };
  const overrides = (panel.fieldConfig?.overrides ?? []).map((rule) => ({
    ...rule,
    properties: rule.properties.map((property) =>
      property.id === 'thresholds' ? { ...property, value: fromBelow(property.value as ThresholdsConfig) } : property,
    ),
  }));
  return { defaults, overrides };
}

/** JSON knows no infinity: the lowest step is written null there. */
function fromBelow(thresholds: ThresholdsConfig): ThresholdsConfig {
  const steps = (thresholds.steps ?? []).map((step, i): Threshold =>
    (step.value as number | null) === null || (i === 0 && step.value === undefined)
      ? { ...step, value: -Infinity }
      : step,
  );
  return { ...thresholds, mode: thresholds.mode ?? ThresholdsMode.Absolute, steps };
}
