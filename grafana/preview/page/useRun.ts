import { useEffect, useState } from 'react';
import type { Address } from './model/address';
import type { Dashboard } from './model/dashboard';
import type { Run } from './model/run';
import { isRange, readRange } from './model/timeRange';
import { begin, reportVariables, settle } from './reports';
import { resolveVariables } from './variables/resolve';
import { valuesOf } from './variables/state';

let count = 0;

/** A new run whenever the dashboard, the range, a variable or the wish to refresh changes. */
export function useRun(dashboard: Dashboard | undefined, address: Address, revision: number): Run | undefined {
  const [run, setRun] = useState<Run>();
  const asked = JSON.stringify([address.range, address.variables, revision]);
  useEffect(() => {
    if (!dashboard) {
      return undefined;
    }
    let current = true;
    begin('variables');
    void start(dashboard, address).then((next) => {
      if (current) {
        reportVariables(Object.fromEntries(next.variables.map((one) => [one.definition.name, valuesOf(one)])));
        setRun(next);
      }
    });
    return () => {
      current = false;
    };
    // The address is in "asked", as far as it matters here.
  }, [dashboard, asked]);
  useEffect(() => {
    // Effects of the panels ran before this one: by now they wait for their own answers.
    if (run) {
      settle('variables');
      settle('dashboard');
    }
  }, [run]);
  return run;
}

async function start(dashboard: Dashboard, address: Address): Promise<Run> {
  const usual = dashboard.time ?? { from: 'now-6h', to: 'now' };
  const raw = address.range ?? usual;
  const timeRange = readRange(isRange(raw) ? raw : usual);
  const run = { id: ++count, dashboard, timeRange };
  const badRange = isRange(raw) ? undefined : `Not a time range: ${raw.from} to ${raw.to}`;
  try {
    const variables = await resolveVariables(run, address);
    return { ...run, variables, error: badRange };
  } catch (failure) {
    return { ...run, variables: [], error: failure instanceof Error ? failure.message : String(failure) };
  }
}
