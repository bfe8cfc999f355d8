import {
  VizOrientation,
  getDisplayValueAlignmentFactors,
  type DisplayValueAlignmentFactors,
  type FieldDisplay,
} from '@grafana/data';
import { BarGauge, DataLinksContextMenu, VizRepeater, useTheme2 } from '@grafana/ui';
import {
  BarGaugeDisplayMode,
  BarGaugeNamePlacement,
  BarGaugeValueMode,
  type VizTextDisplayOptions,
} from '@grafana/schema';
import type { ReactElement } from 'react';
import { reducedValues, type ReduceOptions } from './reducedValues';
import type { PanelView } from './view';

interface BarGaugeOptions extends ReduceOptions {
  orientation?: VizOrientation;
  displayMode?: BarGaugeDisplayMode;
  valueMode?: BarGaugeValueMode;
  namePlacement?: BarGaugeNamePlacement;
  showUnfilled?: boolean;
  minVizWidth?: number;
  minVizHeight?: number;
  maxVizHeight?: number;
  text?: VizTextDisplayOptions;
}

export function BarGaugePanel(view: PanelView): ReactElement {
  const theme = useTheme2();
  const options = (view.panel.options ?? {}) as BarGaugeOptions;
  const lcd = options.displayMode === BarGaugeDisplayMode.Lcd;
  return (
    <VizRepeater<FieldDisplay, DisplayValueAlignmentFactors>
      getValues={() => reducedValues(view, theme, options)}
      getAlignmentFactors={getDisplayValueAlignmentFactors}
      source={view.frames}
      renderCounter={view.run.id}
      width={view.width}
      height={view.height}
      itemSpacing={lcd ? 2 : 10}
      minVizWidth={options.minVizWidth ?? 8}
      minVizHeight={options.minVizHeight ?? 16}
      maxVizHeight={options.maxVizHeight ?? 300}
      orientation={options.orientation ?? VizOrientation.Auto}
      renderValue={({ value, width, height, orientation, alignmentFactors }) => {
        const bar = (className?: string, open?: (event: React.MouseEvent) => void) => (
          <BarGauge
            value={value.display}
            field={value.field}
            display={value.view?.getFieldDisplayProcessor(value.colIndex ?? 0)}
            width={width}
            height={height}
            orientation={orientation}
            text={options.text}
            theme={theme}
            itemSpacing={lcd ? 2 : 10}
            displayMode={options.displayMode ?? BarGaugeDisplayMode.Gradient}
            valueDisplayMode={options.valueMode}
            namePlacement={options.namePlacement}
            showUnfilled={options.showUnfilled ?? true}
            alignmentFactors={alignmentFactors}
            onClick={open as React.MouseEventHandler<HTMLElement> | undefined}
            className={className}
          />
        );
        return value.hasLinks && value.getLinks ? (
          <DataLinksContextMenu links={value.getLinks}>
            {({ openMenu, targetClassName }) => bar(targetClassName, openMenu)}
          </DataLinksContextMenu>
        ) : (
          bar()
        );
      }}
    />
  );
}
