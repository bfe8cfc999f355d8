import type { PanelReport } from '../preview/page/reports';
import { panelsOf, type Dashboard } from './classic';
import { seriesNow } from './prometheus';

/** Panels that say there is no data, while Prometheus has figures for them. */
export async function silentPanels(
  dashboard: Dashboard,
  shown: Map<number, PanelReport>,
  prometheus: string,
): Promise<string[]> {
  const problems: string[] = [];
  for (const { id, title, targets } of panelsOf(dashboard)) {
    if (shown.get(id)?.state !== 'nodata') continue;
    // A Prometheus that has just been started has a present and no past.
    const present = (targets ?? []).filter(({ instant }) => instant);
    for (const expression of present.flatMap(({ expr }) => expr ?? [])) {
      const series = await seriesNow(prometheus, expression);
      if (series > 0) problems.push(`panel ${id} (${title}) is empty, Prometheus has ${series} series of ${expression}`);
    }
  }
  return problems;
}
