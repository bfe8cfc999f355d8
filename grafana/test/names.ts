import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { expressionsOf, isSourceLine, panelsOf, sqlOf, type Panel, type Variable } from './classic';
import { openDatabase, type Database } from './database';
import { all, read, LANGUAGES, NAMES } from './dashboard-files';
import type { Line } from './line';
import { metricsIn } from './metric-names';
import { fill } from './sql';

const NUMBERS = [20, 21, 23, 700, 701, 1700];

/** What queries name is there: metrics, tables, columns. */
export function names(line: () => Line): void {
  describe('the names in queries', () => {
    let database: Database;
    before(async () => {
      database = await openDatabase(line().demo.postgres, 'reader');
    });
    after(() => database?.end());

    test('are metrics that the exporter shows or Prometheus has', async () => {
      const there = [...(await exported(line().demo.exporter)), ...(await known(line().prometheus))];
      const missing = all().flatMap(({ name, language, dashboard }) =>
        expressionsOf(dashboard)
          .flatMap(metricsIn)
          .filter((metric) => !there.includes(metric))
          .map((metric) => `${language}/${name}: ${metric}`),
      );
      assert.deepEqual([...new Set(missing)], []);
    });

    for (const name of NAMES) {
      test(`are columns that the database has, in the SQL of ${name}`, async () => {
        for (const language of LANGUAGES) {
          const { dashboard } = read(name, language);
          for (const sql of sqlOf(dashboard)) {
            await columnsOf(database, sql, dashboard.templating.list);
          }
        }
      });

      test(`of columns with numbers have a unit in the tables of ${name}`, async () => {
        const { dashboard } = read(name, 'en');
        const tables = panelsOf(dashboard).filter((panel) => panel.type === 'table' && !isSourceLine(panel));
        const problems: string[] = [];
        for (const panel of tables) {
          for (const sql of (panel.targets ?? []).flatMap(({ rawSql }) => rawSql ?? [])) {
            const columns = await columnsOf(database, sql, dashboard.templating.list);
            const bare = columns.filter(({ name: column, type }) => NUMBERS.includes(type) && !hasUnit(panel, column));
            problems.push(...bare.map(({ name: column }) => `panel ${panel.id}: ${column}`));
          }
        }
        assert.deepEqual(problems, []);
      });
    }
  });
}

interface Column {
  name: string;
  type: number;
}

/** The columns of a query, which the database has to know; no row is read. */
async function columnsOf(database: Database, sql: string, variables: Variable[]): Promise<Column[]> {
  const filled = fill(sql, variables);
  try {
    const { fields } = await database.query(`SELECT q.* FROM (${filled}\n) q LIMIT 0`);
    return fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }));
  } catch (failure) {
    throw new Error(`${(failure as Error).message} in\n${filled}`);
  }
}

function hasUnit({ fieldConfig }: Panel, column: string): boolean {
  const settings = (fieldConfig?.overrides ?? [])
    .filter(({ matcher }) => matcher.options === column)
    .flatMap(({ properties }) => properties.filter(({ value }) => Boolean(value)).map(({ id }) => id));
  return Boolean(fieldConfig?.defaults.unit) || ['unit', 'custom.hidden', 'mappings'].some((id) => settings.includes(id));
}

async function exported(port: number): Promise<string[]> {
  const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return [...page.matchAll(/^([a-zA-Z_:][\w:]*)[{ ]/gm)].map((match) => match[1] ?? '');
}

async function known(prometheus: string): Promise<string[]> {
  const response = await fetch(`${prometheus}/api/v1/label/__name__/values`);
  return ((await response.json()) as { data: string[] }).data;
}
