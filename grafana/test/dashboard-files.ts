import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dashboard } from './classic';

/** The folder of the dashboards as they are generated. */
export const FOLDER = join(import.meta.dirname, '..', 'dashboards');

export const NAMES = ['overview', 'sector', 'productivity', 'clusters', 'nowcast-alerts', 'operations'];
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface DashboardFile {
  name: string;
  language: Language;
  dashboard: Dashboard;
}

/** Names of the files of a language, without their ending. */
export function namesIn(language: Language): string[] {
  return readdirSync(join(FOLDER, language)).map((file) => file.replace(/\.json$/, ''));
}

export function read(name: string, language: Language): DashboardFile {
  const text = readFileSync(join(FOLDER, language, `${name}.json`), 'utf8');
  return { name, language, dashboard: JSON.parse(text) as Dashboard };
}

export function all(): DashboardFile[] {
  return LANGUAGES.flatMap((language) => NAMES.map((name) => read(name, language)));
}

export function uidOf(name: string, language: Language): string {
  return `export-indicators-${name}-${language}`;
}
