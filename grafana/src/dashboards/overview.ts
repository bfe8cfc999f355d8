import type { Page } from '../dashboard.ts';
import { breadth } from './overview-growth.ts';
import { bioHealth, definitionsSideBySide, stale } from './overview-sectors.ts';
import { newestFigures, openAlerts } from './overview-news.ts';
import { course, standing, tally, unknown } from './overview-targets.ts';
import { words } from '../words.ts';

/** What came out, whether to worry, and how the strategy stands. */
export const overview: Page = {
  name: 'overview',
  title: words('Exports and strategy: overview', '수출·전략 개요'),
  about: words(
    'What came out, how broad it is, whether to worry, and how the targets of the strategy stand.',
    '무엇이 나왔는가, 얼마나 고른가, 걱정할 일이 있는가, 전략 목표는 어디까지 왔는가.',
  ),
  from: 'now-6y',
  rows: [
    [newestFigures],
    [tally, openAlerts],
    [breadth, course('semiconductor-exports-2030', 12)],
    [course('total-exports-2026', 10), bioHealth],
    [standing],
    [definitionsSideBySide],
    [stale],
    [unknown],
  ],
};
