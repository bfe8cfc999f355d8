// All manifests: every file is in the kustomization, every object has its type.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSchedule } from './calendar.mjs';
import { docker, documents, Findings } from './files.mjs';
import { checkFlink } from './flink.mjs';
import { checkPods, checkTypes } from './kubernetes.mjs';

const BASE = 'kubernetes/base';
const EXAMPLE = 'secrets.example.yaml';

export function objects() {
  const files = readdirSync(join(docker, BASE)).filter((file) => file !== 'kustomization.yaml');
  return files.flatMap((file) =>
    documents(`${BASE}/${file}`).map((object) => ({
      file,
      where: `${BASE}/${file}, ${object.metadata?.name}`,
      object,
    })),
  );
}

export function checkManifests(all, valid) {
  const findings = new Findings();
  const [kustomization] = documents(`${BASE}/kustomization.yaml`);
  const files = [...new Set(all.map(({ file }) => file))].filter((file) => file !== EXAMPLE).sort();
  findings.require(
    JSON.stringify([...kustomization.resources].sort()) === JSON.stringify(files),
    BASE,
    `kustomization.yaml has ${kustomization.resources}, the folder ${files}`,
  );
  const flink = all.filter(({ object }) => object.kind === 'FlinkDeployment');
  findings.require(flink.length === 2, BASE, 'two jobs are expected');
  for (const { where, object } of flink) {
    findings.add(checkFlink(valid, where, object));
  }
  const [rocksdb] = documents('kubernetes/rocksdb/kustomization.yaml');
  for (const { target, patch } of rocksdb.patches) {
    const patched = flink.find(({ object }) => object.metadata.name === target.name);
    const [{ spec }] = documents('kubernetes/rocksdb', patch);
    const object = structuredClone(patched.object);
    Object.assign(object.spec.flinkConfiguration, spec.flinkConfiguration);
    findings.require(Object.keys(spec).join() === 'flinkConfiguration', 'kubernetes/rocksdb', 'changes more than settings');
    findings.add(checkFlink(valid, 'kubernetes/rocksdb', object));
  }
  findings.add(checkTypes(all.filter(({ object }) => object.kind !== 'FlinkDeployment')));
  const secrets = new Set(all.filter(({ object }) => object.kind === 'Secret').map(({ object }) => object.metadata.name));
  for (const { where, object } of all) {
    findings.add(checkPods(where, object));
    for (const [, name] of JSON.stringify(object).matchAll(/"(?:secretKeyRef|secretRef)":\{"name":"([^"]+)"|"secretName":"([^"]+)"/g)) {
      findings.require(name === undefined || secrets.has(name), where, `secret ${name} is not in ${EXAMPLE}`);
    }
    if (object.kind === 'Secret') {
      findings.require(Object.values(object.stringData).every((value) => value === ''), where, 'has a value');
    }
    if (object.kind === 'CronJob') {
      findings.add(checkSchedule(where, object));
    }
  }
  return findings.lines;
}
