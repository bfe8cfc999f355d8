import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panelsOf, queryOf, type Dashboard, type Panel, type Target, type Variable } from './classic';
import { NAMES, read } from './dashboard-files';

const HANGUL = /\p{Script=Hangul}/u;

for (const name of NAMES) {
  test(`${name} shows the same in English and Korean`, () => {
    const [english, korean] = [read(name, 'en').dashboard, read(name, 'ko').dashboard];
    assert.deepEqual(korean.templating.list.map(withoutWords), english.templating.list.map(withoutWords));
    assert.deepEqual(panelsOf(korean).map(withoutTitles), panelsOf(english).map(withoutTitles));
    assert.deepEqual(
      korean.annotations.list.map(({ target }) => target?.rawSql),
      english.annotations.list.map(({ target }) => target?.rawSql),
    );
  });

  test(`every title and description of ${name} is Korean in Korean`, () => {
    const [english, korean] = [textsOf(read(name, 'en').dashboard), textsOf(read(name, 'ko').dashboard)];
    assert.equal(korean.length, english.length);
    const problems = english.flatMap(({ what, text }, place) => {
      const translated = korean[place]?.text ?? '';
      if (HANGUL.test(text)) return [`${what} is not English: ${text}`];
      if (!hasWords(text)) return [];
      return translated !== text && HANGUL.test(translated) ? [] : [`${what} is not Korean: ${translated}`];
    });
    assert.equal(problems.length, 0, problems.join('\n'));
  });
}

/** What differs between languages by intention: the words that SQL writes and the unit of money. */
const OF_A_LANGUAGE = ['language', 'money'];

/** A variable but for its words. */
function withoutWords({ name, type, query, datasource }: Variable): object {
  return { name, type, datasource, sql: OF_A_LANGUAGE.includes(name) ? '' : queryOf({ name, type, query }) };
}

function withoutTitles({ id, type, gridPos, targets }: Panel): object {
  return { id, type, gridPos, targets: targets?.map(queries) };
}

function queries({ datasource, refId, expr, rawSql }: Target): object {
  return { datasource, refId, expr, rawSql };
}

function columnTitles(panel: Panel): string[] {
  return (panel.fieldConfig?.overrides ?? [])
    .flatMap(({ properties }) => properties.filter(({ id }) => id === 'displayName'))
    .map(({ value }) => String(value));
}

function textsOf(dashboard: Dashboard): { what: string; text: string }[] {
  return [
    { what: 'title', text: dashboard.title },
    ...dashboard.templating.list.map(({ name, label }) => ({ what: `label of $${name}`, text: label ?? '' })),
    ...panelsOf(dashboard).flatMap((panel) => [
      { what: `title of ${panel.id}`, text: panel.title ?? '' },
      { what: `description of ${panel.id}`, text: panel.description ?? '' },
      { what: `text of ${panel.id}`, text: panel.options?.content ?? '' },
      ...columnTitles(panel).map((text) => ({ what: `column of ${panel.id}`, text })),
      { what: `word for no data of ${panel.id}`, text: panel.fieldConfig?.defaults.noValue ?? '' },
    ]),
  ];
}

function hasWords(text: string): boolean {
  return /\p{Letter}{2,}/u.test(text.replace(/\$\{[^}]*\}|\$\w+/g, ''));
}
