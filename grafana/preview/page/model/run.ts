import type { TimeRange } from '@grafana/data';
import type { Dashboard } from './dashboard';
import type { VariableState } from '../variables/state';

/** One pass over all panels: the same moment, range and variables for each. */
export interface Run {
  id: number;
  dashboard: Dashboard;
  timeRange: TimeRange;
  variables: VariableState[];
  error?: string;
}
