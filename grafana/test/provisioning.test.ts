import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { queriesOf } from './classic';
import { all, LANGUAGES } from './dashboard-files';

const ROOT = join(import.meta.dirname, '..');

interface Provisioned {
  apiVersion: number;
}

interface DataSources extends Provisioned {
  datasources: {
    uid: string;
    type: string;
    url: string;
    user?: string;
    editable: boolean;
    secureJsonData?: { password: string };
    jsonData: { database?: string; sslmode?: string; postgresVersion?: number };
  }[];
}

interface Providers extends Provisioned {
  providers: { name: string; folder: string; type: string; allowUiUpdates: boolean; options: { path: string } }[];
}

const FROM_ENVIRONMENT = /^\$__env\{EXPORT_INDICATORS_[A-Z_]+\}/;
const datasources = yaml<DataSources>('provisioning/datasources/export-indicators.yaml');
const dashboards = yaml<Providers>('provisioning/dashboards/export-indicators.yaml');

test('the data sources are those that the dashboards name', () => {
  assert.equal(datasources.apiVersion, 1);
  const provisioned = datasources.datasources.map(({ uid, type }) => `${type} ${uid}`);
  const used = all().flatMap(({ dashboard }) =>
    queriesOf(dashboard).map(({ datasource }) => `${datasource?.type} ${datasource?.uid}`),
  );
  assert.deepEqual([...new Set(used)].sort(), provisioned.sort());
});

test('the data sources say nothing of one installation, and only read', () => {
  for (const { editable, url } of datasources.datasources) {
    assert.equal(editable, false);
    assert.match(url, FROM_ENVIRONMENT);
  }
  const postgres = datasources.datasources.find(({ type }) => type === 'grafana-postgresql-datasource');
  assert.equal(postgres?.user, 'reader');
  assert.equal(postgres.jsonData.postgresVersion, 1700);
  for (const setting of [postgres.jsonData.database, postgres.jsonData.sslmode, postgres.secureJsonData?.password]) {
    assert.match(setting ?? '', FROM_ENVIRONMENT);
  }
});

test('each language is a folder that only its files change', () => {
  assert.equal(dashboards.apiVersion, 1);
  const { providers } = dashboards;
  assert.deepEqual(
    providers.map(({ options }) => options.path),
    LANGUAGES.map((language) => `$__env{EXPORT_INDICATORS_DASHBOARDS}/${language}`),
  );
  assert.equal(new Set(providers.map(({ folder }) => folder)).size, LANGUAGES.length);
  for (const { type, allowUiUpdates } of providers) {
    assert.equal(type, 'file');
    assert.equal(allowUiUpdates, false);
  }
});

function yaml<T>(file: string): T {
  return parse(readFileSync(join(ROOT, file), 'utf8')) as T;
}
