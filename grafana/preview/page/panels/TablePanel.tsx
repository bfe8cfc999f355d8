import type { DataFrame } from '@grafana/data';
import { TableCellHeight } from '@grafana/schema';
import { TableNG } from '@grafana/ui/unstable';
import { useMemo, type ReactElement } from 'react';
import type { PanelView } from './view';

interface TableOptions {
  frameIndex?: number;
  showHeader?: boolean;
  showTypeIcons?: boolean;
  cellHeight?: TableCellHeight;
  maxRowHeight?: number;
  frozenColumns?: { left?: number };
  sortBy?: { displayName: string; desc?: boolean }[];
  enablePagination?: boolean;
}

interface CustomOptions {
  hidden?: boolean;
  hideFrom?: { viz?: boolean };
  wrapText?: boolean;
  cellOptions?: { wrapText?: boolean };
}

export function TablePanel({ panel, run, frames, fieldConfig, width, height }: PanelView): ReactElement {
  const options = (panel.options ?? {}) as TableOptions;
  const frame = frames[Math.min(options.frameIndex ?? 0, frames.length - 1)];
  const data = useMemo(() => inNewForm(frame), [frame]);
  return (
    <TableNG
      data={data}
      width={width}
      height={height}
      noHeader={options.showHeader === false}
      showTypeIcons={options.showTypeIcons}
      cellHeight={options.cellHeight ?? TableCellHeight.Sm}
      maxRowHeight={options.maxRowHeight}
      frozenColumns={options.frozenColumns?.left}
      sortBy={options.sortBy}
      enablePagination={options.enablePagination}
      fieldConfig={fieldConfig}
      timeRange={run.timeRange}
      structureRev={run.id}
      transparent={panel.transparent}
      noValue={fieldConfig.defaults.noValue}
      resizable
    />
  );
}

/** Older dashboards hide and wrap columns under other names. */
function inNewForm(frame: DataFrame): DataFrame {
  const fields = frame.fields.map((field) => {
    const custom = (field.config.custom ?? {}) as CustomOptions;
    const hideFrom = custom.hidden ? { ...custom.hideFrom, viz: true } : custom.hideFrom;
    const wrapText = custom.wrapText ?? custom.cellOptions?.wrapText;
    return { ...field, config: { ...field.config, custom: { ...custom, hideFrom, wrapText } } };
  });
  return { ...frame, fields };
}
