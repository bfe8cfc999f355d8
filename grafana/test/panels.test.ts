import { chartsOf, isRow, isSourceLine, isText, panelsOf, type Panel } from './classic';
import { everyDashboard } from './problems';

const DATA_SOURCES = new Map([
  ['export-indicators-postgres', 'grafana-postgresql-datasource'],
  ['export-indicators-prometheus', 'prometheus'],
]);
const SHORTEST_DESCRIPTION = 40;

everyDashboard('every panel says what it shows', function* ({ dashboard }) {
  for (const panel of panelsOf(dashboard)) {
    if (isSourceLine(panel)) continue;
    if (!panel.title?.trim()) yield `panel ${panel.id} has no title`;
    if (isRow(panel) || isText(panel)) continue;
    if ((panel.description ?? '').trim().length < SHORTEST_DESCRIPTION) {
      yield `panel ${panel.id} (${panel.title}) does not describe formula, definition and source`;
    }
  }
});

everyDashboard('every panel with figures has a unit', function* ({ dashboard }) {
  for (const panel of chartsOf(dashboard)) {
    if (!hasUnit(panel)) yield `panel ${panel.id} (${panel.title})`;
  }
});

everyDashboard('source lines are slim tables of one column', function* ({ dashboard }) {
  for (const panel of panelsOf(dashboard)) {
    if (panel.type === 'table' && !panel.title?.trim() && !isSourceLine(panel)) {
      yield `table ${panel.id} has no title and is no source line`;
    }
    if (!isSourceLine(panel)) continue;
    if (panel.title) yield `source line ${panel.id} has a title`;
    if (panel.targets?.length !== 1) yield `source line ${panel.id} has not one query`;
    if (!/\bline\b/.test(panel.targets?.[0]?.rawSql ?? '')) yield `source line ${panel.id} has no column "line"`;
  }
});

everyDashboard('every query names one of the two data sources by its uid', function* ({ dashboard }) {
  for (const panel of panelsOf(dashboard)) {
    if (isRow(panel) || isText(panel)) continue;
    const targets = panel.targets ?? [];
    if (targets.length === 0) yield `panel ${panel.id} has no query`;
    if (new Set(targets.map((target) => target.refId)).size !== targets.length) {
      yield `panel ${panel.id} has a refId twice`;
    }
    for (const { refId, datasource, rawSql, expr } of targets) {
      const where = `panel ${panel.id}, ${refId}`;
      if (!refId) yield `panel ${panel.id} has a query without refId`;
      const type = DATA_SOURCES.get(datasource?.uid ?? '');
      if (type === undefined || type !== datasource?.type) yield `${where}: data source ${JSON.stringify(datasource)}`;
      const query = type === 'prometheus' ? expr : rawSql;
      if (!query?.trim()) yield `${where}: no query`;
    }
  }
});

everyDashboard('no data source is named where its uid belongs', function* ({ dashboard }) {
  const known = [...DATA_SOURCES.keys(), '-- Mixed --', '-- Grafana --', 'grafana'];
  const users = [
    ...panelsOf(dashboard).map((panel) => ({ what: `panel ${panel.id}`, source: panel.datasource })),
    ...dashboard.templating.list.map(({ name, datasource }) => ({ what: `variable ${name}`, source: datasource })),
    ...dashboard.annotations.list.map(({ name, datasource }) => ({ what: `annotation ${name}`, source: datasource })),
  ];
  for (const { what, source } of users) {
    if (source && !known.includes(source.uid ?? '')) yield `${what}: ${JSON.stringify(source)}`;
  }
});

function hasUnit(panel: Panel): boolean {
  const { defaults, overrides } = panel.fieldConfig ?? { defaults: {}, overrides: [] };
  const units = overrides.flatMap((override) => override.properties.filter(({ id }) => id === 'unit'));
  return Boolean(defaults.unit) || (panel.type === 'table' && units.some(({ value }) => Boolean(value)));
}
