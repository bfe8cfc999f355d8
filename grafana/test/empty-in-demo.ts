import { isSourceLine, panelsOf, type Dashboard } from './classic';
import type { PanelReport } from '../preview/page/reports';

/** Panels that the demo has no figures for, by their English titles: these, and no others. */
const TITLES: Record<string, string[]> = {
  overview: ['Open alerts'],
  sector: [
    'What: contributions of products to growth',
    'Exporter or both ways: specialisation and intra-industry trade',
    'How firm: how far off the first release was',
  ],
  clusters: ['Shares of regions in the sector', 'Location quotients of regions'],
  operations: ['Releases accepted with implausible values'],
  'nowcast-alerts': ['Open alerts', 'Alerts over time'],
};

/** Whether the demo has no figures for a panel. */
export function isEmptyInDemo(name: string, title?: string): boolean {
  return TITLES[name]?.includes(title ?? '') ?? false;
}

/** What is empty though it should not be, and what is expected to be and is not. */
export function wronglyEmpty(name: string, english: Dashboard, shown: Map<number, PanelReport>): string[] {
  const expected = TITLES[name] ?? [];
  const empty = panelsOf(english)
    .filter((panel) => !isSourceLine(panel) && shown.get(panel.id)?.state === 'nodata')
    .map(({ title }) => title ?? '');
  return [
    ...empty.filter((title) => !expected.includes(title)).map((title) => `${title} is empty`),
    ...expected.filter((title) => !empty.includes(title)).map((title) => `${title} is not empty any more`),
  ];
}
