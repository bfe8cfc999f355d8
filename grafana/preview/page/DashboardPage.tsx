import { useEffect, useState, type ReactElement } from 'react';
import { AnnotationToggles } from './bar/AnnotationToggles';
import { DashboardLinks } from './bar/DashboardLinks';
import { TimeControls } from './bar/TimeControls';
import { TopBar } from './bar/TopBar';
import { VariableControls } from './bar/VariableControls';
import { useAutoRefresh } from './bar/useAutoRefresh';
import { Grid } from './layout/Grid';
import type { Address } from './model/address';
import { CursorSync } from './panels/CursorSync';
import { begin, reportErrors } from './reports';
import { useAnnotations } from './useAnnotations';
import { useDashboard } from './useDashboard';
import { useRun } from './useRun';

export function DashboardPage({ address }: { address: Address }): ReactElement {
  const [revision, setRevision] = useState(0);
  const { dashboard, failure } = useDashboard(address.uid);
  const run = useRun(dashboard, address, revision);
  const { events, failures } = useAnnotations(run, address);
  const refresh = () => {
    begin('variables');
    setRevision((now) => now + 1);
  };
  useAutoRefresh(address.refresh ?? dashboard?.refresh, refresh);
  const variableErrors = run?.variables.flatMap(({ error }) => error ?? []) ?? [];
  const problems = [failure ?? [], run?.error ?? [], variableErrors, failures].flat();
  useEffect(() => reportErrors(problems));
  return (
    <>
      <TopBar title={dashboard?.title ?? address.uid} address={address}>
        {run && <TimeControls run={run} onRefresh={refresh} />}
      </TopBar>
      {run && !address.kiosk && (
        <div className="preview-controls">
          <VariableControls run={run} />
          <AnnotationToggles run={run} address={address} />
          <span className="preview-space" />
          <DashboardLinks run={run} />
        </div>
      )}
      {problems.map((problem) => (
        <div key={problem} role="alert" className="preview-failure">
          {problem}
        </div>
      ))}
      {run && (
        <CursorSync mode={run.dashboard.graphTooltip ?? 0}>
          <Grid run={run} events={events} />
        </CursorSync>
      )}
    </>
  );
}
