import type { Page } from './dashboard.ts';
import { clusters } from './dashboards/clusters.ts';
import { nowcastAlerts } from './dashboards/nowcast-alerts.ts';
import { operations } from './dashboards/operations.ts';
import { overview } from './dashboards/overview.ts';
import { productivity } from './dashboards/productivity.ts';
import { sector } from './dashboards/sector.ts';

/** All dashboards, in the order of their links. */
export const PAGES: Page[] = [overview, sector, productivity, clusters, nowcastAlerts, operations];
