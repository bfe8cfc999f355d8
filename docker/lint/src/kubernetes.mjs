// Kubernetes' own objects: its types, by the TypeScript compiler; and the containers in them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docker, Findings } from './files.mjs';

const lint = join(docker, 'lint');
const TYPES = {
  'apps/v1': 'apps/v1',
  'batch/v1': 'batch/v1',
  'networking.k8s.io/v1': 'networking/v1',
  'policy/v1': 'policy/v1',
  v1: 'core/v1',
};

/** One source file with a constant of its type for each object: unknown fields do not compile. */
export function checkTypes(objects) {
  const lines = [];
  const unknown = [];
  objects.forEach(({ where, object }, index) => {
    const module = TYPES[object.apiVersion];
    if (!module) {
      unknown.push(`${where}: ${object.apiVersion} is not known here`);
      return;
    }
    lines.push(
      `import type { ${object.kind} as T${index} } from 'kubernetes-types/${module}.js';`,
      `export const o${index}: T${index} = ${JSON.stringify(object, null, 1)};`,
    );
  });
  const target = join(lint, 'target');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'objects.ts'), lines.join('\n'));
  try {
    execFileSync(
      join(lint, 'node_modules', '.bin', 'tsc'),
      ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', join(target, 'objects.ts')],
      { encoding: 'utf8', stdio: 'pipe' },
    );
    return unknown;
  } catch (error) {
    return [...unknown, ...`${error.stdout}`.trim().split('\n')];
  }
}

export function checkPods(where, object) {
  const findings = new Findings();
  const template = object.spec?.jobTemplate?.spec?.template ?? object.spec?.template ?? object.spec?.podTemplate;
  const pod = template?.spec;
  if (!pod) {
    return findings.lines;
  }
  const require = (holds, what) => findings.require(holds, where, what);
  require(pod.securityContext?.runAsNonRoot, 'may run as root');
  require(pod.securityContext?.seccompProfile?.type === 'RuntimeDefault', 'has no seccomp profile');
  for (const container of pod.containers) {
    const flink = container.name === 'flink-main-container';
    require(flink || /:\d/.test(container.image), `the image of ${container.name} has no version`);
    require(container.securityContext?.allowPrivilegeEscalation === false, `${container.name} may gain privileges`);
    require(container.securityContext?.capabilities?.drop?.includes('ALL'), `${container.name} keeps capabilities`);
    require(flink || container.securityContext?.readOnlyRootFilesystem, `${container.name} writes into its image`);
    require(flink || container.resources?.limits?.memory, `${container.name} has no limit of memory`);
    for (const { name, value } of container.env ?? []) {
      require(!/PASSWORD|SECRET|KEY/.test(name) || value === undefined, `${name} stands in the file`);
    }
    for (const { name } of container.volumeMounts ?? []) {
      require(pod.volumes?.some((volume) => volume.name === name), `volume ${name} is not declared`);
    }
  }
  return findings.lines;
}
