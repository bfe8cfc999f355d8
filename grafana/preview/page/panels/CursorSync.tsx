import { EventBusSrv, type DashboardCursorSync } from '@grafana/data';
import { PanelContextProvider } from '@grafana/ui';
import { useMemo, type ReactElement, type ReactNode } from 'react';

/** Lets the cursors of all charts move together where the dashboard asks for it. */
export function CursorSync({ mode, children }: { mode: DashboardCursorSync; children: ReactNode }): ReactElement {
  const context = useMemo(() => ({ eventsScope: '__global_', eventBus: new EventBusSrv(), sync: () => mode }), [mode]);
  return <PanelContextProvider value={context}>{children}</PanelContextProvider>;
}
