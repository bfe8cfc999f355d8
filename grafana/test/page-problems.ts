import type { PanelReport } from '../preview/page/reports';
import type { PreviewPage } from './browser';
import { isRow, isSourceLine, isText, mayBeEmpty, panelsOf, type Dashboard, type Panel } from './classic';

type Shown = Map<number, PanelReport>;

/** What people would find wrong with a dashboard that is drawn. */
export async function problemsOf(page: PreviewPage, dashboard: Dashboard, shown: Shown): Promise<string[]> {
  const problems = [...page.complaints];
  const panels = panelsOf(dashboard).filter((panel) => !isRow(panel));
  for (const panel of panels) {
    const problem = await problemOf(panel, panels, shown, (id) => page.textOf(id));
    if (problem) problems.push(`panel ${panel.id} (${panel.title || 'source line'}) ${problem}`);
  }
  return problems;
}

async function problemOf(
  panel: Panel,
  panels: Panel[],
  shown: Shown,
  textOf: (id: number) => Promise<string>,
): Promise<string | undefined> {
  const report = shown.get(panel.id);
  if (report === undefined) return 'is not drawn';
  if (report.state === 'nodata' && mayBeEmpty(panel)) {
    const words = panel.fieldConfig?.defaults.noValue ?? '';
    return plain(await textOf(panel.id)).includes(plain(words)) ? undefined : `does not say "${words}"`;
  }
  if (isSourceLine(panel) && report.state !== 'error') {
    const quoted = report.state === 'ok' && (await textOf(panel.id)).includes(' · ');
    const isEmptyAbove = shown.get(chartOf(panel, panels)?.id ?? 0)?.state === 'nodata';
    return quoted || isEmptyAbove ? undefined : 'says nothing to be copied, though its chart shows figures';
  }
  if (report.state !== 'ok') return `has the state ${report.state}: ${report.error ?? ''}`;
  return isText(panel) || report.rows > 0 ? undefined : 'has no rows';
}

/** The panel that a source line stands below. */
function chartOf({ gridPos: line }: Panel, panels: Panel[]): Panel | undefined {
  return panels.find(({ gridPos: { x, y, h } }) => x === line.x && y + h === line.y);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
