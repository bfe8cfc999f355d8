import { createReadStream, existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve, sep } from 'node:path';

const GRAFANA_UI = dirname(createRequire(import.meta.url).resolve('@grafana/ui/package.json'));
const ICONS = '/public/build/img/icons/';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export function sendFile(response: ServerResponse, page: string, path: string): void {
  const file = fileOf(page, path);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not here.');
    return;
  }
  const lasting = path.startsWith('/assets/') || path.startsWith(ICONS);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': lasting ? 'max-age=86400' : 'no-store',
  });
  createReadStream(file).pipe(response);
}

function fileOf(page: string, path: string): string | undefined {
  if (path === '/' || path.startsWith('/d/')) {
    return join(page, 'index.html');
  }
  if (path.startsWith(ICONS)) {
    return inside(join(GRAFANA_UI, 'dist/public/img/icons'), path.slice(ICONS.length));
  }
  return inside(page, path.slice(1));
}

function inside(folder: string, name: string): string | undefined {
  const file = resolve(folder, name);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
