/** What the page tells about itself, for tests. */
export interface PanelReport {
  title: string;
  type: string;
  state: 'loading' | 'ok' | 'nodata' | 'error';
  error?: string;
  rows: number;
  series: string[];
  milliseconds: number;
}

interface PreviewReport {
  ready: boolean;
  dashboard: string;
  panels: Record<string, PanelReport>;
  variables: Record<string, string | string[]>;
  errors: string[];
}

declare global {
  interface Window {
    __preview: PreviewReport;
  }
}

const report: PreviewReport = { ready: false, dashboard: '', panels: {}, variables: {}, errors: [] };
window.__preview = report;

/** What has still to settle before the page counts as drawn. */
const open = new Set<string>();
let turn = 0;

export function begin(thing: string): void {
  open.add(thing);
  turn++;
  report.ready = false;
}

export function settle(thing: string): void {
  open.delete(thing);
  if (open.size === 0) {
    void drawn(++turn);
  }
}

async function drawn(mine: number): Promise<void> {
  await document.fonts.ready;
  for (let frames = 0; frames < 3; frames++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (mine === turn && open.size === 0) {
    report.ready = true;
  }
}

export function reportDashboard(uid: string): void {
  report.dashboard = uid;
  report.panels = {};
}

export function reportVariables(variables: PreviewReport['variables']): void {
  report.variables = variables;
}

/** What is wrong with the dashboard as a whole, its variables and annotations. */
export function reportErrors(errors: string[]): void {
  report.errors = errors;
}

export function reportPanel(id: number, panel: PanelReport): void {
  report.panels[id] = panel;
}

export function forgetPanel(id: number): void {
  delete report.panels[id];
}
