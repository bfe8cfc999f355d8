import type { Series } from '../series.ts';

/** A series of exports by the customs service's 10-day releases. */
export function customs(sector: string, indicator: string, variant: string, without?: string): Series {
  const rest = without === undefined ? {} : { by: 'without', item: without };
  return { indicator, variant, sector, definition: 'kcs-item', flow: 'export', ...rest };
}
