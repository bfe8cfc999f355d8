import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DashboardEntry {
  uid: string;
  title: string;
  folder: string;
  tags: string[];
}

interface DashboardFile {
  uid?: string;
  title?: string;
  tags?: string[];
}

/** Read at each request, so that regenerated dashboards show on reload. */
function* dashboardFiles(folder: string): Generator<{ name: string; dashboard: DashboardFile }> {
  if (!existsSync(folder)) {
    return;
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.json')) {
      continue;
    }
    const dashboard = JSON.parse(readFileSync(join(folder, name), 'utf8')) as DashboardFile;
    if (dashboard.uid) {
      yield { name, dashboard };
    }
  }
}

export function listDashboards(folder: string): DashboardEntry[] {
  return [...dashboardFiles(folder)].map(({ name, dashboard }) => ({
    uid: dashboard.uid ?? '',
    title: dashboard.title ?? name,
    folder: name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '',
    tags: dashboard.tags ?? [],
  }));
}

export function readDashboard(folder: string, uid: string): unknown {
  for (const { dashboard } of dashboardFiles(folder)) {
    if (dashboard.uid === uid) {
      return dashboard;
    }
  }
  return undefined;
}
