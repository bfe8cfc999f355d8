import { Tooltip, useTheme2, type UPlotConfigBuilder } from '@grafana/ui';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type uPlot from 'uplot';
import type { AnnotationEvent } from '../model/annotationEvent';
import { AnnotationText } from './AnnotationText';
import { drawMarks } from './drawMarks';

interface Props {
  config: UPlotConfigBuilder;
  events: AnnotationEvent[];
}

interface Place {
  event: AnnotationEvent;
  left: number;
  width: number;
}

/** A line for each event through the chart, and below it a mark that tells about it. */
export function AnnotationMarks({ config, events }: Props): ReactElement | null {
  const theme = useTheme2();
  const plot = useRef<uPlot>(undefined);
  const current = useRef(events);
  current.current = events;
  const [places, setPlaces] = useState<Place[]>([]);
  useLayoutEffect(() => {
    config.addHook('init', (u) => {
      plot.current = u;
    });
    config.addHook('draw', (u) => {
      drawMarks(u, current.current, theme);
      const next = placesOf(u, current.current);
      // The chart draws within React's own commit; the marks follow just after.
      queueMicrotask(() => setPlaces((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next)));
    });
  }, [config, theme]);
  useLayoutEffect(() => {
    plot.current?.redraw();
  }, [events]);
  const over = plot.current?.over;
  if (!over?.parentElement) {
    return null;
  }
  // Beside the plot, not in it: there the axis would lie over the marks.
  const below = {
    position: 'absolute',
    left: over.offsetLeft,
    top: over.offsetTop + over.offsetHeight - 1,
    zIndex: 101,
  } as const;
  return createPortal(
    <div style={below}>
      {places.map(({ event, left, width }, i) => (
        <Tooltip key={i} content={<AnnotationText event={event} />} interactive>
          <div
            data-annotation={event.name}
            style={{
              position: 'absolute',
              left: width > 0 ? left : left - 5,
              width: Math.max(10, width),
              height: 7,
              cursor: 'default',
              background: theme.visualization.getColorByName(event.color),
              clipPath: width > 0 ? undefined : 'polygon(50% 0, 100% 100%, 0 100%)',
            }}
          />
        </Tooltip>
      ))}
    </div>,
    over.parentElement,
  );
}

function placesOf(u: uPlot, events: AnnotationEvent[]): Place[] {
  const { min = 0, max = 0 } = u.scales.x;
  return events.flatMap((event) => {
    const end = event.timeEnd ?? event.time;
    if (end < (min ?? 0) || event.time > (max ?? 0)) {
      return [];
    }
    const left = Math.max(0, u.valToPos(event.time, 'x'));
    const right = Math.min(u.over.clientWidth, u.valToPos(end, 'x'));
    return [{ event, left, width: event.timeEnd === undefined ? 0 : right - left }];
  });
}
