/** Custom field options of each panel type, by their path below "custom". An option not listed is ignored, as by Grafana. */
const HIDE = ['hideFrom'];

const AXIS = [
  'axisPlacement',
  'axisLabel',
  'axisWidth',
  'axisSoftMin',
  'axisSoftMax',
  'axisGridShow',
  'axisCenteredZero',
  'axisColorMode',
  'axisBorderShow',
  'scaleDistribution',
];

const TIME_SERIES = [
  ...AXIS,
  ...HIDE,
  'drawStyle',
  'lineInterpolation',
  'lineWidth',
  'lineStyle',
  'lineColor',
  'fillOpacity',
  'fillColor',
  'fillBelowTo',
  'gradientMode',
  'spanNulls',
  'insertNulls',
  'showPoints',
  'showValues',
  'pointSize',
  'pointColor',
  'pointSymbol',
  'stacking',
  'barAlignment',
  'barWidthFactor',
  'barMaxWidth',
  'transform',
  'thresholdsStyle',
];

const TABLE = [
  ...HIDE,
  'hidden',
  'align',
  'width',
  'minWidth',
  'cellOptions',
  'displayMode',
  'filterable',
  'inspect',
  'footer',
  'hideHeader',
  'sortable',
  'styleField',
  'tooltip',
  'wrapText',
  'wrapHeaderText',
];

export const CUSTOM_PROPERTIES: Record<string, string[]> = {
  timeseries: TIME_SERIES,
  table: TABLE,
  stat: HIDE,
  bargauge: HIDE,
};
