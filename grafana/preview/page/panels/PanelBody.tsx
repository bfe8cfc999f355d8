import type { ComponentType, ReactElement } from 'react';
import { BarGaugePanel } from './BarGaugePanel';
import { StatPanel } from './StatPanel';
import { TablePanel } from './TablePanel';
import { TimeSeriesPanel } from './TimeSeriesPanel';
import type { PanelView } from './view';

const BODIES: Record<string, ComponentType<PanelView>> = {
  timeseries: TimeSeriesPanel,
  stat: StatPanel,
  bargauge: BarGaugePanel,
  table: TablePanel,
};

export function isDrawable(type: string): boolean {
  return type in BODIES;
}

export function PanelBody(view: PanelView): ReactElement | null {
  const Body = BODIES[view.panel.type];
  return <Body {...view} />;
}
