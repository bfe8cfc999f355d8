import { FieldType, getFieldDisplayName, type DataFrame } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { fieldConfigOf } from '../fields/defaults';
import { prepareFields } from '../fields/prepareFields';
import type { AnnotationEvent } from '../model/annotationEvent';
import type { Panel } from '../model/dashboard';
import type { Run } from '../model/run';
import { reportPanel, settle, type PanelReport } from '../reports';
import { Guard } from './Guard';
import { PanelBody, isDrawable } from './PanelBody';
import { PanelFrame } from './PanelFrame';
import { PanelMessage } from './PanelMessage';
import { replacing } from './replacing';
import { usePanelFrames } from './usePanelFrames';

interface Props {
  panel: Panel;
  run: Run;
  events: AnnotationEvent[];
  width: number;
  height: number;
}

export function QueryPanel({ panel, run, events, width, height }: Props): ReactElement {
  const theme = useTheme2();
  const { done, loading } = usePanelFrames(panel, run, Math.max(100, Math.round(width)));
  const [failure, setFailure] = useState<{ of: unknown; message: string }>();
  const fieldConfig = useMemo(() => fieldConfigOf(panel), [panel]);
  const shownRun = done?.run ?? run;
  const replaceVariables = useMemo(() => replacing(shownRun), [shownRun]);
  const frames = useMemo(
    () => prepareFields(done?.frames ?? [], { type: panel.type, fieldConfig, replaceVariables, theme }),
    [done, panel.type, fieldConfig, replaceVariables, theme],
  );
  const rows = frames.reduce((sum, { length }) => sum + length, 0);
  const error =
    done?.error ??
    (failure?.of === frames ? failure.message : undefined) ??
    (isDrawable(panel.type) ? undefined : `The preview draws no panels of type ${panel.type}.`);
  const state: PanelReport['state'] = loading || !done ? 'loading' : error ? 'error' : rows === 0 ? 'nodata' : 'ok';
  useEffect(() => {
    const series = seriesOf(frames);
    reportPanel(panel.id, {
      title: replaceVariables(panel.title ?? ''),
      type: panel.type,
      state,
      error,
      rows,
      series,
      milliseconds: done?.milliseconds ?? 0,
    });
    if (state !== 'loading') {
      settle(`panel ${panel.id}`);
    }
  }, [panel, run, state, error, rows, frames, done, replaceVariables]);
  return (
    <PanelFrame panel={panel} run={shownRun} state={state} width={width} height={height}>
      {(innerWidth, innerHeight) => {
        if (!done) {
          return null;
        }
        if (error || rows === 0) {
          return (
            <PanelMessage text={error ?? fieldConfig.defaults.noValue ?? 'No data'} isError={error !== undefined} />
          );
        }
        return (
          <Guard attempt={frames} onFailure={(message) => setFailure({ of: frames, message })}>
            <PanelBody
              {...{ panel, frames, fieldConfig, replaceVariables, events }}
              run={shownRun}
              width={innerWidth}
              height={innerHeight}
            />
          </Guard>
        );
      }}
    </PanelFrame>
  );
}

function seriesOf(frames: DataFrame[]): string[] {
  return frames.flatMap((frame) =>
    frame.fields
      .filter(({ type }) => type !== FieldType.time)
      .map((field) => getFieldDisplayName(field, frame, frames)),
  );
}
