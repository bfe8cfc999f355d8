// Grafana: its provisioning parses, compose sets each variable that it reads, and nobody is let in without
// a password.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { docker, documents, Findings, text } from './files.mjs';

const FOLDER = '../grafana/provisioning';

export function checkProvisioning(compose = text('compose.yaml')) {
  const findings = new Findings();
  const [grafana] = documents('compose.yaml', compose).map((stack) => stack.services.grafana);
  const place = 'compose.yaml, grafana';
  findings.require(grafana.environment.GF_AUTH_ANONYMOUS_ENABLED === 'false', place, 'lets anybody in');
  findings.require(
    grafana.environment.GF_SECURITY_ADMIN_PASSWORD__FILE === '/run/secrets/grafana-password' &&
      grafana.secrets.includes('grafana-password'),
    place,
    'takes no file for the password of admin',
  );
  const set = `${Object.keys(grafana.environment)} ${grafana.entrypoint}`;
  for (const kind of ['dashboards', 'datasources']) {
    for (const file of readdirSync(join(docker, FOLDER, kind))) {
      const path = `${FOLDER}/${kind}/${file}`;
      const [provisioned] = documents(path);
      findings.require(provisioned.apiVersion === 1, path, 'apiVersion is not 1');
      for (const [, variable] of text(path).matchAll(/\$__env\{(\w+)\}/g)) {
        findings.require(set.includes(variable), path, `compose.yaml does not set ${variable}`);
      }
    }
  }
  return findings.lines;
}
