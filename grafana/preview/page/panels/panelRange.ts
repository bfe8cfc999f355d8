import type { Panel } from '../model/dashboard';
import { readRange } from '../model/timeRange';
import type { Run } from '../model/run';

/** A panel may look at a time of its own ("timeFrom": "24h"). */
export function withPanelRange(run: Run, { timeFrom }: Panel): Run {
  if (!timeFrom) {
    return run;
  }
  const from = timeFrom.startsWith('now') ? timeFrom : `now-${timeFrom}`;
  return { ...run, timeRange: readRange({ from, to: 'now' }) };
}
