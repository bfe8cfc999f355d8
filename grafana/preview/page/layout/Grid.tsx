import { useMemo, useState, type ReactElement } from 'react';
import type { AnnotationEvent } from '../model/annotationEvent';
import type { Run } from '../model/run';
import { QueryPanel } from '../panels/QueryPanel';
import { TextFrame } from '../panels/TextFrame';
import { Row } from './Row';
import { arranged, isFolded, placeOf } from './places';
import { useWidth } from './useWidth';

interface Props {
  run: Run;
  events: AnnotationEvent[];
}

export function Grid({ run, events }: Props): ReactElement {
  const [ref, width] = useWidth();
  const [toggledRows, setToggledRows] = useState<ReadonlySet<number>>(new Set());
  const panels = useMemo(
    () => (width > 0 ? arranged(run.dashboard.panels ?? [], toggledRows, width) : []),
    [run.dashboard, toggledRows, width],
  );
  // The panels compare by identity: moving one must not repeat its queries.
  const sources = useMemo(
    () =>
      new Map((run.dashboard.panels ?? []).flatMap((one) => [one, ...(one.panels ?? [])]).map((one) => [one.id, one])),
    [run.dashboard],
  );
  const places = panels.map(({ gridPos }) => placeOf(gridPos, width));
  const bottom = Math.max(0, ...places.map(({ top, height }) => top + height));
  const toggle = (id: number) =>
    setToggledRows((now) => new Set([...now, id].filter((one) => !(one === id && now.has(id)))));
  return (
    <div ref={ref} className="preview-grid" style={{ height: bottom }}>
      {panels.map(({ id }, i) => {
        const panel = sources.get(id)!;
        const { width: w, height: h, left, top } = places[i];
        return (
          <div key={id} style={{ position: 'absolute', left, top, width: w, height: h }}>
            {panel.type === 'row' && (
              <Row panel={panel} run={run} folded={isFolded(panel, toggledRows)} onToggle={() => toggle(id)} />
            )}
            {panel.type === 'text' && <TextFrame panel={panel} run={run} width={w} height={h} />}
            {panel.type !== 'row' && panel.type !== 'text' && (
              <QueryPanel panel={panel} run={run} events={events} width={w} height={h} />
            )}
          </div>
        );
      })}
    </div>
  );
}
