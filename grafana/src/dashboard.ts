import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import {
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  type DashboardLink,
  type Dashboard,
  type VariableModel,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { annotations } from './annotations.ts';
import { inSight } from './in-sight.ts';
import { place } from './layout.ts';
import type { Panel } from './panel.ts';
import { common } from './variables.ts';
import type { Language, Words } from './words.ts';

/** A dashboard in all languages. */
export interface Page {
  name: string;
  title: Words;
  /** What it answers, in a sentence. */
  about: Words;
  /** Where its time range begins. */
  from: string;
  /** Where it ends; the end of the running month if not given. */
  to?: string;
  variables?: (language: Language) => Builder<VariableModel>[];
  rows: Panel[][];
}

/** The id that a page has in a language, for links. */
export function uid(name: string, language: Language): string {
  return `export-indicators-${name}-${language}`;
}

/** Grafana's dashboard of a page, with links to the others of its language and to its other one. */
export function dashboard(page: Page, all: Page[], language: Language): Dashboard {
  const builder = new DashboardBuilder(page.title[language])
    .id(null)
    .uid(uid(page.name, language))
    .description(page.about[language])
    .tags(['export-indicators', language])
    .timezone('utc')
    .readonly()
    .tooltip(DashboardCursorSync.Crosshair)
    .time({ from: page.from, to: page.to ?? 'now/M' })
    .refresh('1m');
  for (const other of all.filter((candidate) => candidate !== page)) {
    builder.link(link(other.title[language], uid(other.name, language), false));
  }
  const otherLanguage = language === 'en' ? 'ko' : 'en';
  builder.link(link(language === 'en' ? '한국어' : 'English', uid(page.name, otherLanguage), true));
  [...common(language), ...(page.variables?.(language) ?? [])].forEach((variable) =>
    builder.withVariable(variable),
  );
  const marked = place(builder, page.rows, language);
  annotations(language, marked).forEach((annotation) => builder.annotation(annotation));
  return { ...builder.build(), schemaVersion: 39 };
}

/** A link in the bar; to the same page in another language it takes the choices along. */
function link(title: string, target: string, withChoices: boolean): Builder<DashboardLink> {
  const builder = new DashboardLinkBuilder(title)
    .type(DashboardLinkType.Link)
    .url(`/d/${target}`)
    .keepTime(true)
    .includeVars(withChoices);
  return inSight(builder);
}
