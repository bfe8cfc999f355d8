// Checks everything, and that what is wrong would be noticed.
import { checkCompose } from './compose.mjs';
import { text } from './files.mjs';
import { flinkSchema } from './flink.mjs';
import { checkImages } from './images.mjs';
import { checkManifests, objects } from './manifests.mjs';
import { checkProvisioning } from './provisioning.mjs';

const crd = process.argv[2];
if (!crd) {
  throw new Error('the file of the custom resource FlinkDeployment is expected');
}
const valid = flinkSchema(crd);
const wrong = [...checkCompose(), ...checkImages(), ...checkManifests(objects(), valid), ...checkProvisioning()];

const compose = text('compose.yaml');
const dockerfile = text('Dockerfile');
const changed = (kind, change) => {
  const all = structuredClone(objects());
  change(all.find(({ object }) => object.kind === kind).object);
  return checkManifests(all, valid);
};
const noticed = {
  'a misspelt key of compose': checkCompose(compose.replace('healthcheck:', 'healthchek:')),
  'an open port': checkCompose(compose.replace('"127.0.0.1:${KAFKA_PORT', '"${KAFKA_PORT')),
  'an image without a tag': checkCompose(compose.replace('${KAFKA_IMAGE:?}', 'apache/kafka')),
  'too much memory': checkCompose(compose.replace('mem_limit: 1024m', 'mem_limit: 2048m')),
  'a password': checkCompose(compose.replace('POSTGRES_PASSWORD_FILE:', 'POSTGRES_PASSWORD:')),
  'a wrong instruction': checkImages(dockerfile.replace('WORKDIR', 'WORKDIRR')),
  'an image of root': checkImages(dockerfile.replace('USER export-indicators', 'USER root')),
  'another tag': checkImages(dockerfile.replace('flink:2', 'flink:3')),
  'a misspelt key of the operator': changed('FlinkDeployment', (o) => { o.spec.jobb = o.spec.job; }),
  'unaligned checkpoints': changed('FlinkDeployment', (o) => {
    o.spec.flinkConfiguration['execution.checkpointing.unaligned.enabled'] = 'true';
  }),
  'a misspelt probe': changed('Deployment', (o) => { o.spec.template.spec.containers[0].livenesProbe = {}; }),
  'a number that is none': changed('Deployment', (o) => { o.spec.replicas = 'two'; }),
  'another day': changed('CronJob', (o) => { o.spec.schedule = '50 8 2 * *'; }),
  'a time too late': changed('CronJob', (o) => { o.spec.schedule = '10 9 * * *'; }),
  'an open Grafana': checkProvisioning(compose.replace('ANONYMOUS_ENABLED: "false"', 'ANONYMOUS_ENABLED: "true"')),
  'a known password': checkProvisioning(compose.replace('ADMIN_PASSWORD__FILE: /run/secrets/grafana-password', 'ADMIN_PASSWORD__FILE: /none')),
  'a variable that is not set': checkProvisioning(compose.replace('EXPORT_INDICATORS_PROMETHEUS_URL', 'OTHER')),
};
for (const [what, lines] of Object.entries(noticed)) {
  if (lines.length === 0) {
    wrong.push(`not noticed: ${what}`);
  }
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
console.log(`compose file, images, manifests and provisioning are well-formed; ${Object.keys(noticed).length} faults are noticed`);
