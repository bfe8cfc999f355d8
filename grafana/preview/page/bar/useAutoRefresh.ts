import { rangeUtil } from '@grafana/data';
import { useEffect, useRef } from 'react';

export function useAutoRefresh(every: string | false | undefined, refresh: () => void): void {
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => {
    if (!every || !rangeUtil.isValidTimeSpan(every)) {
      return undefined;
    }
    const timer = setInterval(() => latest.current(), Math.max(1000, rangeUtil.intervalToMs(every)));
    return () => clearInterval(timer);
  }, [every]);
}
