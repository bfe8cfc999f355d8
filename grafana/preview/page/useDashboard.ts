import { useEffect, useState } from 'react';
import { ask } from './model/ask';
import type { Dashboard } from './model/dashboard';
import { begin, reportDashboard, settle } from './reports';

export function useDashboard(uid: string): { dashboard?: Dashboard; failure?: string } {
  const [state, setState] = useState<{ dashboard?: Dashboard; failure?: string }>({});
  useEffect(() => {
    begin('dashboard');
    reportDashboard(uid);
    ask<Dashboard>(`/api/dashboards/${encodeURIComponent(uid)}`).then(
      (dashboard) => {
        document.title = `${dashboard.title} · preview`;
        document.documentElement.lang = uid.endsWith('-ko') ? 'ko' : 'en';
        setState({ dashboard });
      },
      (reason: Error) => {
        setState({ failure: reason.message });
        settle('dashboard');
      },
    );
  }, [uid]);
  return state;
}
