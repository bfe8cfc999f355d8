import type { Page } from '../dashboard.ts';
import { words } from '../words.ts';
import { calendar } from './nowcast-calendar.ts';
import { episodes, surprise } from './nowcast-drops.ts';
import { ahead, windows } from './nowcast-month.ts';
import { history, open } from './nowcast-open.ts';
import { quality } from './nowcast-quality.ts';

/** Where the month goes, whether it surprises, what the calendar does, and what fell. */
export const nowcastAlerts: Page = {
  name: 'nowcast-alerts',
  title: words('Running month and alerts', '진행 중인 월과 경보'),
  about: words(
    'What is expected of the running month and where it goes by its first days, what the calendar will do, which drops there were, and what alerts.',
    '이번 달의 기대와 초순·중순 흐름, 조업일수 효과, 하락 국면, 경보.',
  ),
  from: 'now-3y',
  rows: [
    [ahead],
    [
      windows('total', words('Total exports: windows, nowcast (unofficial, 80 %)', '총수출: 초순·중순, 현월 추정(비공식, 80 %)')),
      windows(
        'semiconductors',
        words('Semiconductors: windows, nowcast (unofficial, 80 %)', '반도체: 초순·중순, 현월 추정(비공식, 80 %)'),
      ),
    ],
    [surprise, calendar],
    [open, history],
    [episodes],
    [quality],
  ],
};
