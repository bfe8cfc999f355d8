// The Dockerfile: its syntax, its base images, and who runs what is in it.
import { validate } from 'dockerfile-utils';
import { environment, Findings, text } from './files.mjs';

export function checkImages(content = text('Dockerfile')) {
  const findings = new Findings();
  findings.add(
    validate(content).map((problem) => `Dockerfile:${problem.range.start.line + 1}: ${problem.message}`),
  );
  const pinned = environment();
  const defaults = Object.fromEntries(
    [...content.matchAll(/^ARG (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
  );
  for (const [name, value] of Object.entries(defaults)) {
    findings.require(pinned[name] === value, 'Dockerfile', `${name}=${value} is another than in .env`);
  }
  const stages = content.split(/^FROM /m).slice(1);
  for (const stage of stages) {
    const [, base, name] = /^(\S+) AS (\S+)/.exec(stage) ?? [];
    findings.require(name, 'Dockerfile', `a stage has no name: ${stage.split('\n')[0]}`);
    findings.require(defaults[base?.slice(2, -1)], 'Dockerfile', `the base of ${name} is not in .env`);
    if (name !== 'build') {
      const users = [...stage.matchAll(/^USER (\S+)$/gm)].map(([, user]) => user);
      findings.require(users.length > 0 && users.at(-1) !== 'root', 'Dockerfile', `${name} runs as root`);
    }
  }
  for (const [, path] of content.matchAll(/^COPY (?:--chmod=\d+ )?(docker\/.*) \S+$/gm)) {
    for (const one of path.split(' ')) {
      findings.require(
        text('Dockerfile.dockerignore').split('\n').some((line) => line.startsWith('!') && one.startsWith(line.slice(1))),
        'Dockerfile.dockerignore',
        `leaves out ${one}`,
      );
      text(one.replace('docker/', ''));
    }
  }
  return findings.lines;
}
