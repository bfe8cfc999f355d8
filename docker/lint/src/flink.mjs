// FlinkDeployments: the operator's own schema, and what results need.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { Findings } from './files.mjs';
import { parse } from 'yaml';

// The newest artefact of the operator's API does not know the version of Flink that later ones take.
const LATER_FLINK = ['v2_2'];
const NEEDED = {
  'execution.checkpointing.storage': /^filesystem$/,
  'execution.checkpointing.dir': /^s3:\/\//,
  'execution.checkpointing.savepoint-dir': /^s3:\/\//,
  'high-availability.type': /^kubernetes$/,
  'high-availability.storageDir': /^s3:\/\//,
};
// The jobs set these themselves: results depend on them.
const FORBIDDEN = ['execution.checkpointing.unaligned', 'execution.checkpointing.mode', 'pipeline.max-parallelism'];

/** Compiles the schema of the custom resource; fields that it does not name are errors. */
export function flinkSchema(file) {
  const crd = parse(readFileSync(file, 'utf8'));
  const schema = crd.spec.versions.find((version) => version.name === 'v1beta1').schema.openAPIV3Schema;
  schema.properties.spec.properties.flinkVersion.enum.push(...LATER_FLINK);
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(closed(schema));
}

function closed(schema) {
  for (const child of Object.values(schema.properties ?? {})) {
    closed(child);
  }
  for (const child of [schema.items, schema.additionalProperties]) {
    if (typeof child === 'object') {
      closed(child);
    }
  }
  if (schema['x-kubernetes-int-or-string']) {
    delete schema.type;
  }
  if (schema.properties && !schema['x-kubernetes-preserve-unknown-fields']) {
    // metadata is an object of Kubernetes' own.
    schema.additionalProperties = false;
    if ('spec' in schema.properties && 'status' in schema.properties) {
      Object.assign(schema.properties, { apiVersion: {}, kind: {}, metadata: {} });
    }
  }
  return schema;
}

export function checkFlink(valid, where, deployment) {
  const findings = new Findings();
  if (!valid(deployment)) {
    findings.add(valid.errors.map((error) =>
      `${where}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`));
  }
  const settings = deployment.spec?.flinkConfiguration ?? {};
  for (const [key, pattern] of Object.entries(NEEDED)) {
    findings.require(pattern.test(settings[key] ?? ''), where, `${key} is '${settings[key]}'`);
  }
  for (const key of Object.keys(settings)) {
    findings.require(!FORBIDDEN.some((name) => key.startsWith(name)), where, `${key} is the job's to set`);
  }
  const job = deployment.spec?.job ?? {};
  findings.require(job.upgradeMode === 'savepoint', where, 'an upgrade does not take a savepoint');
  findings.require(job.allowNonRestoredState === false, where, 'state may be lost in an upgrade');
  findings.require(/:\d/.test(deployment.spec?.image ?? ''), where, 'the image has no version');
  return findings.lines;
}
