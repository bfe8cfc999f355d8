import {
  VizOrientation,
  getDisplayValueAlignmentFactors,
  type DisplayValueAlignmentFactors,
  type FieldDisplay,
} from '@grafana/data';
import {
  BigValue,
  BigValueColorMode,
  BigValueGraphMode,
  BigValueJustifyMode,
  BigValueTextMode,
  DataLinksContextMenu,
  VizRepeater,
  useTheme2,
} from '@grafana/ui';
import { PercentChangeColorMode, type VizTextDisplayOptions } from '@grafana/schema';
import type { ReactElement } from 'react';
import { reducedValues, type ReduceOptions } from './reducedValues';
import type { PanelView } from './view';

interface StatOptions extends ReduceOptions {
  orientation?: VizOrientation;
  colorMode?: BigValueColorMode;
  graphMode?: BigValueGraphMode;
  justifyMode?: BigValueJustifyMode;
  textMode?: BigValueTextMode;
  text?: VizTextDisplayOptions;
  wideLayout?: boolean;
  showPercentChange?: boolean;
  percentChangeColorMode?: PercentChangeColorMode;
}

export function StatPanel(view: PanelView): ReactElement {
  const theme = useTheme2();
  const options = (view.panel.options ?? {}) as StatOptions;
  const graphMode = options.graphMode ?? BigValueGraphMode.Area;
  return (
    <VizRepeater<FieldDisplay, DisplayValueAlignmentFactors>
      getValues={() =>
        reducedValues(view, theme, options, {
          sparkline: graphMode !== BigValueGraphMode.None,
          percentChange: options.showPercentChange ?? false,
        })
      }
      getAlignmentFactors={getDisplayValueAlignmentFactors}
      source={view.frames}
      renderCounter={view.run.id}
      width={view.width}
      height={view.height}
      itemSpacing={3}
      autoGrid
      orientation={options.orientation ?? VizOrientation.Auto}
      renderValue={({ value, width, height, count, alignmentFactors }) => {
        const big = (className?: string, open?: (event: React.MouseEvent) => void) => (
          <BigValue
            value={value.display}
            count={count}
            sparkline={value.sparkline}
            colorMode={options.colorMode ?? BigValueColorMode.Value}
            graphMode={graphMode}
            justifyMode={options.justifyMode ?? BigValueJustifyMode.Auto}
            textMode={options.textMode ?? BigValueTextMode.Auto}
            alignmentFactors={alignmentFactors}
            text={options.text}
            width={width}
            height={height}
            theme={theme}
            onClick={open as React.MouseEventHandler<HTMLElement> | undefined}
            className={className}
            hasLinks={value.hasLinks}
            disableWideLayout={options.wideLayout === false}
            percentChangeColorMode={options.percentChangeColorMode ?? PercentChangeColorMode.Standard}
          />
        );
        return value.hasLinks && value.getLinks ? (
          <DataLinksContextMenu links={value.getLinks} style={{ flexGrow: 1 }}>
            {({ openMenu, targetClassName }) => big(targetClassName, openMenu)}
          </DataLinksContextMenu>
        ) : (
          big()
        );
      }}
    />
  );
}
