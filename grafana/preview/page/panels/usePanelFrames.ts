import type { DataFrame } from '@grafana/data';
import { useEffect, useState } from 'react';
import { transform } from '../fields/transform';
import type { Panel } from '../model/dashboard';
import type { Run } from '../model/run';
import { refersTo } from '../variables/refersTo';
import { runTargets } from '../queries/runTargets';
import { begin, forgetPanel, settle } from '../reports';
import { withPanelRange } from './panelRange';

export interface PanelFrames {
  frames: DataFrame[];
  run: Run;
  milliseconds: number;
  error?: string;
}

/** The answers to a panel's queries; the former ones stay until the next ones are there. */
export function usePanelFrames(panel: Panel, run: Run, points: number): { done?: PanelFrames; loading: boolean } {
  const [done, setDone] = useState<PanelFrames>();
  useEffect(() => {
    let current = true;
    const started = performance.now();
    begin(`panel ${panel.id}`);
    void answer(panel, withPanelRange(run, panel), points).then((result) => {
      if (current) {
        setDone({ ...result, milliseconds: Math.round(performance.now() - started) });
      }
    });
    return () => {
      current = false;
    };
    // The width alone asks no new question.
  }, [panel, run]);
  useEffect(
    () => () => {
      forgetPanel(panel.id);
      settle(`panel ${panel.id}`);
    },
    [panel.id],
  );
  return { done, loading: done?.run.id !== run.id };
}

async function answer(panel: Panel, run: Run, points: number): Promise<Omit<PanelFrames, 'milliseconds'>> {
  try {
    const { targets = [], datasource } = panel;
    const lacking = run.variables.find(({ error, definition }) => error && refersTo(targets, definition.name));
    if (run.error ?? lacking) {
      throw new Error(run.error ?? lacking?.error);
    }
    const asked = { targets, datasource, points: panel.maxDataPoints ?? points };
    const frames = await transform(panel, await runTargets(asked, run), run);
    return { frames, run };
  } catch (failure) {
    return { frames: [], run, error: failure instanceof Error ? failure.message : String(failure) };
  }
}
