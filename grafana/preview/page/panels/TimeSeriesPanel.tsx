import { PanelContextProvider, TimeSeries, TooltipPlugin2, usePanelContext } from '@grafana/ui';
import { DashboardCursorSync, type DataFrame } from '@grafana/data';
import { TooltipDisplayMode, type VizLegendOptions, type VizTooltipOptions } from '@grafana/schema';
import { useMemo, useState, type ReactElement } from 'react';
import { changeAddress } from '../model/address';
import { isShownIn } from '../model/annotationEvent';
import { AnnotationMarks } from './AnnotationMarks';
import { PanelMessage } from './PanelMessage';
import { TimeSeriesTooltip } from './TimeSeriesTooltip';
import { graphable, missingOf } from './graphable';
import { toggled, withHidden, type Hidden } from './seriesVisibility';
import type { PanelView } from './view';

const LEGEND = { showLegend: true, displayMode: 'list', placement: 'bottom', calcs: [] } as unknown as VizLegendOptions;
const TOOLTIP = { mode: 'single', sort: 'none' } as VizTooltipOptions;

/** Whole values of TooltipPlugin2's hover modes: along x to one series, or to all. */
const ONE = 0;
const ALL = 1;

export function TimeSeriesPanel({ panel, run, frames, events, width, height }: PanelView): ReactElement {
  const options = panel.options as
    { legend?: Partial<VizLegendOptions>; tooltip?: Partial<VizTooltipOptions> } | undefined;
  const legend = { ...LEGEND, ...options?.legend };
  const tooltip = { ...TOOLTIP, ...options?.tooltip };
  const [hidden, setHidden] = useState<Hidden>(new Set());
  const [sort, setSort] = useState<{ sortBy?: string; sortDesc?: boolean }>({});
  const drawable = useMemo(() => withHidden(graphable(frames), hidden), [frames, hidden]);
  const shown = useMemo(() => events.filter((event) => isShownIn(event, panel.id)), [events, panel.id]);
  const outer = usePanelContext();
  const context = {
    ...outer,
    onToggleSeriesVisibility: (label: string | string[] | null, mode: string) =>
      setHidden((now) => toggled(now, drawable, label, mode)),
    onToggleLegendSort: (sortBy: string) =>
      setSort((now) => ({ sortBy, sortDesc: now.sortBy === sortBy ? !now.sortDesc : true })),
  };
  const missing = missingOf(drawable);
  if (missing) {
    return <PanelMessage text={missing} />;
  }
  const zoom = ({ from, to }: { from: number; to: number }) =>
    changeAddress({ from: String(Math.round(from)), to: String(Math.round(to)) });
  return (
    <PanelContextProvider value={context}>
      <TimeSeries
        frames={drawable}
        width={width}
        height={height}
        timeRange={run.timeRange}
        timeZone="utc"
        legend={{ ...legend, ...sort }}
        options={panel.options}
      >
        {(config, aligned: DataFrame) => (
          <>
            <AnnotationMarks config={config} events={shown} />
            {tooltip.mode !== TooltipDisplayMode.None && (
              <TooltipPlugin2
                config={config}
                hoverMode={tooltip.mode === TooltipDisplayMode.Single ? ONE : ALL}
                queryZoom={zoom}
                clientZoom
                syncMode={outer.sync?.() ?? DashboardCursorSync.Off}
                syncScope={outer.eventsScope}
                maxWidth={tooltip.maxWidth}
                render={(_, indices, series, pinned) => (
                  <TimeSeriesTooltip
                    aligned={aligned}
                    frames={frames}
                    indices={indices}
                    series={series}
                    options={tooltip}
                    isPinned={pinned}
                  />
                )}
              />
            )}
          </>
        )}
      </TimeSeries>
    </PanelContextProvider>
  );
}
