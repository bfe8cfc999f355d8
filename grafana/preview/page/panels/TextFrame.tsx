import { useEffect, type ReactElement } from 'react';
import type { Panel } from '../model/dashboard';
import type { Run } from '../model/run';
import { forgetPanel, reportPanel } from '../reports';
import { PanelFrame } from './PanelFrame';
import { TextPanel } from './TextPanel';
import { replacing } from './replacing';

interface Props {
  panel: Panel;
  run: Run;
  width: number;
  height: number;
}

export function TextFrame({ panel, run, width, height }: Props): ReactElement {
  const replaceVariables = replacing(run);
  useEffect(() => {
    reportPanel(panel.id, {
      title: replacing(run)(panel.title ?? ''),
      type: 'text',
      state: 'ok',
      rows: 0,
      series: [],
      milliseconds: 0,
    });
    return () => forgetPanel(panel.id);
  }, [panel, run]);
  return (
    <PanelFrame panel={panel} run={run} state="ok" width={width} height={height}>
      {() => <TextPanel panel={panel} replaceVariables={replaceVariables} />}
    </PanelFrame>
  );
}
