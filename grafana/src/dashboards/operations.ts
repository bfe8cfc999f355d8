import type { Page } from '../dashboard.ts';
import { words } from '../words.ts';
import { absent, accepted, arrivals, perMonth, revised } from './operations-releases.ts';
import { jobs, rejected, waiting } from './operations-jobs.ts';
import { due, lag, throughput, withheld } from './operations-line.ts';

/** Whether the line runs, and what came through it. */
export const operations: Page = {
  name: 'operations',
  title: words('Operations', '운영'),
  about: words('Which releases came, what is withheld, and whether the line keeps up.', '발표 수신, 보류, 처리 상태.'),
  from: 'now-6h',
  to: 'now',
  rows: [[withheld, lag, throughput], [jobs, rejected], [waiting], [due, perMonth], [arrivals], [accepted], [revised], [absent]],
};
