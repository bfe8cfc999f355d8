import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panelsOf, type Panel } from './classic';
import { LANGUAGES, NAMES, namesIn, uidOf } from './dashboard-files';
import { everyDashboard } from './problems';

test('each language has the six dashboards', () => {
  for (const language of LANGUAGES) {
    assert.deepEqual(namesIn(language).sort(), [...NAMES].sort());
  }
});

everyDashboard('a dashboard can be provisioned from its file', function* ({ name, language, dashboard }) {
  const { uid, title, time } = dashboard;
  if (dashboard.id !== null) yield 'its id is of one database';
  if (uid !== uidOf(name, language)) yield `uid ${uid}`;
  if (!/^[\w-]{1,40}$/.test(uid)) yield `Grafana refuses the uid ${uid}`;
  if (!title?.trim()) yield 'no title';
  if (dashboard.schemaVersion !== 39) yield `schema version ${dashboard.schemaVersion}`;
  if (dashboard.timezone !== 'utc') yield `time zone ${dashboard.timezone}`;
  if (dashboard.editable !== false) yield 'it is editable';
  if (!time?.from || !time.to) yield 'no time range';
  for (const [part, list] of Object.entries({
    panels: dashboard.panels,
    tags: dashboard.tags,
    variables: dashboard.templating?.list,
    annotations: dashboard.annotations?.list,
    links: dashboard.links,
  })) {
    if (!Array.isArray(list)) yield `${part} is no list`;
  }
});

everyDashboard('panels have ids of their own and stand beside each other', function* ({ dashboard }) {
  const panels = panelsOf(dashboard);
  const ids = new Set(panels.map((panel) => panel.id));
  if (ids.size !== panels.length) yield 'an id occurs twice';
  for (const panel of panels) {
    const { x, y, w, h } = panel.gridPos;
    if (!Number.isInteger(panel.id) || panel.id < 1) yield `id ${panel.id}`;
    if (x < 0 || y < 0 || w < 1 || h < 1 || x + w > 24) yield `panel ${panel.id} is outside of the grid`;
  }
  for (const [place, panel] of panels.entries()) {
    for (const other of panels.slice(place + 1)) {
      if (overlap(panel, other)) yield `panels ${panel.id} and ${other.id} overlap`;
    }
  }
});

everyDashboard('variables have names of their own', function* ({ dashboard }) {
  const names = dashboard.templating.list.map((variable) => variable.name);
  if (new Set(names).size !== names.length) yield `variables ${names.join(', ')}`;
  for (const variable of dashboard.templating.list) {
    if (!variable.type) yield `variable ${variable.name} has no type`;
    if (!variable.label?.trim() && variable.type !== 'constant') yield `variable ${variable.name} has no label`;
  }
});

function overlap({ gridPos: one }: Panel, { gridPos: two }: Panel): boolean {
  return one.x < two.x + two.w && two.x < one.x + one.w && one.y < two.y + two.h && two.y < one.y + one.h;
}
