import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type { DashboardBuilder, Panel as GrafanaPanel } from '@grafana/grafana-foundation-sdk/dashboard';
import { build, quoteLine } from './build.ts';
import type { Panel } from './panel.ts';
import type { Language } from './words.ts';

/** Cells that the line needs in a window of 1000 pixels: two lines of text, or three. */
function quoteHeight({ quote, width }: Panel): number {
  if (!quote) return 0;
  return width < 18 ? 3 : 2;
}

/**
 * Puts panels onto a dashboard, row by row from the top; the line to copy stands below its panel.
 * Gives the ids of the panels on which policy events are marked.
 */
export function place(dashboard: DashboardBuilder, rows: Panel[][], language: Language): number[] {
  const marked: number[] = [];
  let y = 0;
  let id = 1;
  const add = (panel: Builder<GrafanaPanel>) => dashboard.withPanel(panel);
  for (const row of rows) {
    const height = Math.max(...row.map((panel) => panel.height));
    const below = Math.max(...row.map(quoteHeight));
    let x = 0;
    for (const panel of row) {
      // A panel without a line beside ones that have one is as high as those with theirs.
      const own = height + (panel.quote ? 0 : below);
      if (panel.policyEvents) marked.push(id);
      add(build(panel, language, id++, { x, y, w: panel.width, h: own }));
      if (panel.quote) {
        add(quoteLine(panel.quote, id++, { x, y: y + height, w: panel.width, h: below }));
      }
      x += panel.width;
    }
    y += height + below;
  }
  return marked;
}
