import type { DynamicConfigValue } from '@grafana/grafana-foundation-sdk/dashboard';
import { inLanguage, type Language, type Words } from './words.ts';

/** How a column of a chart or table is shown. */
export interface Column {
  /** The column's name in the query. */
  name: string;
  label: Words;
  unit?: string | Words;
  decimals?: number;
  color?: string;
  draw?: 'bars' | 'points';
  dashed?: boolean;
  rightAxis?: boolean;
  stacked?: boolean;
  /** Fills the room down to another column. */
  fillDownTo?: string;
  lineWidth?: number;
  /** Connects points that are far apart, as yearly ones among months are. */
  joined?: boolean;
  /** Width in a table, in pixels. */
  width?: number;
  /** In a table: words for values, and colours. */
  mapped?: Record<string, { label: Words; color: string }>;
  wrap?: boolean;
  /** Is not shown. */
  hidden?: boolean;
}

/** The settings of a column in a language. */
export function settings(column: Column, language: Language): DynamicConfigValue[] {
  const given: [string, unknown][] = [
    ['displayName', column.label[language]],
    ['unit', inLanguage(column.unit, language)],
    ['decimals', column.decimals],
    ['color', column.color && { mode: 'fixed', fixedColor: column.color }],
    ['custom.drawStyle', column.draw],
    ['custom.lineStyle', column.dashed && { fill: 'dash', dash: [8, 6] }],
    ['custom.axisPlacement', column.rightAxis && 'right'],
    ['custom.stacking', column.stacked && { mode: 'normal', group: 'A' }],
    ['custom.fillBelowTo', column.fillDownTo],
    ['custom.lineWidth', column.lineWidth ?? (column.fillDownTo ? 0 : undefined)],
    ['custom.fillOpacity', column.draw === 'bars' ? 70 : undefined],
    ['custom.pointSize', column.draw === 'points' ? 7 : undefined],
    ['custom.showPoints', column.draw === 'points' || column.joined ? 'always' : undefined],
    ['custom.spanNulls', column.joined],
    ['custom.width', column.width],
    ['custom.hideFrom', column.hidden && { viz: true, legend: false, tooltip: false }],
    ['custom.cellOptions', cell(column)],
    ['mappings', column.mapped && mappings(column.mapped, language)],
  ];
  return given
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([id, value]) => ({ id, value }));
}

function cell(column: Column): object | undefined {
  if (column.mapped) {
    return { type: 'color-text', wrapText: column.wrap ?? false };
  }
  return column.wrap ? { type: 'auto', wrapText: true } : undefined;
}

function mappings(mapped: NonNullable<Column['mapped']>, language: Language): object[] {
  const options = Object.fromEntries(
    Object.entries(mapped).map(([value, { label, color }], index) => {
      return [value, { text: label[language], color, index }];
    }),
  );
  return [{ type: 'value', options }];
}
