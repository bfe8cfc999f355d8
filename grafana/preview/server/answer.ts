import type { IncomingMessage, ServerResponse } from 'node:http';
import { listDashboards, readDashboard } from './dashboards';
import { sendFile } from './files';
import type { PreviewOptions } from './options';
import { askPrometheus } from './prometheus';
import { Unreachable, type Database } from './sql';

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  options: PreviewOptions;
  page: string;
  database: Database;
}

export async function answer(exchange: Exchange): Promise<void> {
  const { request, response, options } = exchange;
  try {
    if (!isLocal(request, options.port)) {
      return sendJson(response, 403, { error: 'The preview answers on 127.0.0.1 and localhost only.' });
    }
    await route(exchange, new URL(request.url ?? '/', 'http://127.0.0.1'));
  } catch (failure) {
    const status = failure instanceof Unreachable ? 502 : 400;
    sendJson(response, status, { error: failure instanceof Error ? failure.message : String(failure) });
  }
}

async function route(exchange: Exchange, url: URL): Promise<void> {
  const { request, response, options, page, database } = exchange;
  const path = decodeURIComponent(url.pathname);
  if (path === '/api/sql' && request.method === 'POST') {
    return sendJson(response, 200, await database.read(await sqlOf(request)));
  }
  if (request.method !== 'GET') {
    return sendJson(response, 405, { error: `${request.method} ${path}: not here.` });
  }
  if (path === '/api/dashboards') {
    return sendJson(response, 200, listDashboards(options.dashboards));
  }
  if (path.startsWith('/api/dashboards/')) {
    const dashboard = readDashboard(options.dashboards, path.slice('/api/dashboards/'.length));
    return sendJson(
      response,
      dashboard ? 200 : 404,
      dashboard ?? { error: `No dashboard has the uid ${path.slice(16)}.` },
    );
  }
  if (path === '/api/prometheus/query' || path === '/api/prometheus/query_range') {
    return sendJson(
      response,
      200,
      await askPrometheus(options.prometheus, path.slice('/api/prometheus/'.length), url.search),
    );
  }
  if (path.startsWith('/api/')) {
    return sendJson(response, 404, { error: `${path}: not here.` });
  }
  sendFile(response, page, path);
}

/** A page of another origin whose name resolves to 127.0.0.1 must not read the database. */
function isLocal(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const origin = request.headers.origin;
  return (
    hosts.includes(request.headers.host ?? '') &&
    (origin === undefined || hosts.some((host) => origin === `http://${host}`))
  );
}

async function sqlOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }
  const { sql } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { sql?: unknown };
  if (typeof sql !== 'string' || sql.trim() === '') {
    throw new Error('The query is empty.');
  }
  return sql;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
