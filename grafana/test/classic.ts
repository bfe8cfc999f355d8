/** What these tests read of a dashboard in Grafana's Classic JSON. */
export interface Dashboard {
  id: number | null;
  uid: string;
  title: string;
  description?: string;
  tags: string[];
  schemaVersion: number;
  timezone: string;
  editable: boolean;
  refresh?: string;
  time: { from: string; to: string };
  templating: { list: Variable[] };
  annotations: { list: Annotation[] };
  links: { title: string }[];
  panels: Panel[];
}

export interface DataSource {
  type?: string;
  uid?: string;
}

export interface Annotation {
  name: string;
  datasource: DataSource;
  target?: Target;
}

export interface Variable {
  name: string;
  type: string;
  label?: string;
  datasource?: DataSource;
  query?: string | { query?: string; rawSql?: string };
  current?: { text?: unknown; value?: unknown };
  options?: { text: string; value: string }[];
}

export interface Target {
  refId: string;
  datasource?: DataSource;
  rawSql?: string;
  expr?: string;
  instant?: boolean;
  hide?: boolean;
}

export interface Override {
  matcher: { id: string; options?: unknown };
  properties: { id: string; value?: unknown }[];
}

export interface Panel {
  id: number;
  type: string;
  title?: string;
  description?: string;
  transparent?: boolean;
  gridPos: { x: number; y: number; w: number; h: number };
  datasource?: DataSource;
  targets?: Target[];
  fieldConfig?: { defaults: { unit?: string; noValue?: string }; overrides: Override[] };
  options?: { showHeader?: boolean; content?: string };
  panels?: Panel[];
}

/** All panels, those in closed rows as well. */
export function panelsOf(dashboard: Dashboard): Panel[] {
  return dashboard.panels.flatMap((panel) => [panel, ...(panel.panels ?? [])]);
}

export function isRow(panel: Panel): boolean {
  return panel.type === 'row';
}

export function isText(panel: Panel): boolean {
  return panel.type === 'text';
}

/** The slim line under a chart that says its newest value, to be copied. */
export function isSourceLine(panel: Panel): boolean {
  return panel.type === 'table' && panel.options?.showHeader === false && panel.transparent === true;
}

/** Panels that show figures by themselves. */
export function chartsOf(dashboard: Dashboard): Panel[] {
  return panelsOf(dashboard).filter((panel) => !isRow(panel) && !isText(panel) && !isSourceLine(panel));
}

/** Whether the panel says in words that there may be nothing to show yet. */
export function mayBeEmpty(panel: Panel): boolean {
  return (panel.fieldConfig?.defaults.noValue ?? '') !== '';
}

export function queriesOf(dashboard: Dashboard): Target[] {
  return panelsOf(dashboard).flatMap((panel) => panel.targets ?? []);
}

/** The text of the query of a variable, empty where it has none. */
export function queryOf(variable: Variable): string {
  const query = variable.query ?? '';
  return typeof query === 'string' ? query : (query.rawSql ?? query.query ?? '');
}

/** Every SQL text: of panels, variables and annotations. */
export function sqlOf(dashboard: Dashboard): string[] {
  return [
    ...queriesOf(dashboard).map((target) => target.rawSql ?? ''),
    ...dashboard.templating.list.filter((variable) => variable.type === 'query').map(queryOf),
    ...dashboard.annotations.list.map((annotation) => annotation.target?.rawSql ?? ''),
  ].filter((text) => /^\s*(select|with)\b/i.test(text));
}

/** Every Prometheus expression. */
export function expressionsOf(dashboard: Dashboard): string[] {
  return queriesOf(dashboard)
    .map((target) => target.expr ?? '')
    .filter((text) => text !== '');
}
