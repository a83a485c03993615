import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Server } from 'node:net';
import { extname, normalize, resolve, sep } from 'node:path';
import type { TableConfig } from '#core/table/tableConfig.ts';
import { isHostAllowed } from '#relay/allowedHost.ts';
import { headersFor, type HeaderOptions } from './headers.ts';

/** What one listener serves, and to whom. */
export interface Site {
  /** Folder of the build. */
  readonly root: string;
  /** Host names that requests may be for; any other that leads here is DNS rebinding. */
  readonly hosts: ReadonlySet<string>;
  /** Paths below `root` that are served; `null`: all. */
  readonly files: ReadonlySet<string> | null;
  /** Where `/` leads to; `null`: to `index.html`. */
  readonly home: string | null;
  /** The answer to `/config.json`, for a page asked from this host (`localhost:4173`). */
  config(host: string): TableConfig;
  /** PEM; `null`: plain http. `trusted`: browsers know who signed it. */
  readonly tls: { readonly cert: string; readonly key: string; readonly trusted: boolean } | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.woff': 'font/woff', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
};
/** Milliseconds for the head of a request, and for the whole: nobody holds a connection by saying nothing. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 30_000 } as const;

/** The file of a request inside `root`, as a path relative to it; `null` for anything outside, hidden or not there. */
export function fileFor(root: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.'))) return null;
  const wanted = path.endsWith('/') ? `${path}index.html` : path;
  const full = resolve(root, `.${normalize(wanted)}`);
  if (!full.startsWith(resolve(root) + sep)) return null;
  try {
    return statSync(full).isFile() ? full.slice(resolve(root).length + 1).split(sep).join('/') : null;
  } catch {
    return null;
  }
}

/** Serves a site and nothing else; GET and HEAD only; a request for another host than it was asked for is refused. */
export function staticServer(site: Site): Server {
  const listener: RequestListener = (request, response) => answer(site, request, response);
  return site.tls ? createSecureServer({ cert: site.tls.cert, key: site.tls.key, handshakeTimeout: TIMES.headersTimeout, ...TIMES }, listener) : createServer(TIMES, listener);
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (!isHostAllowed(request, site.hosts)) return end(response, 421, 'This server does not answer for that host name.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.');
  const { url = '/', headers: { host = '' } } = request;
  const path = url.split('?', 1)[0];
  const options: HeaderOptions = { sockets: [`${site.tls ? 'wss' : 'ws'}://${host}`], trusted: site.tls?.trusted ?? false };
  if (path === '/healthz') return end(response, 200, 'ok');
  if (path === '/' && site.home !== null) return redirect(response, site.home, options);
  if (path === '/config.json') {
    response.writeHead(200, { ...headersFor('config.json', options), 'Content-Type': TYPES['.json'] });
    return void response.end(`${JSON.stringify(site.config(host))}\n`);
  }
  const file = fileFor(site.root, url);
  if (file === null || site.files?.has(file) === false) return end(response, 404, 'Nothing here. Start at /.');
  response.writeHead(200, { ...headersFor(file, options), 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(resolve(site.root, file)).on('error', () => response.destroy()).pipe(response);
}

function redirect(response: ServerResponse, to: string, options: HeaderOptions): void {
  response.writeHead(302, { ...headersFor('seat.html', options), Location: to });
  response.end();
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headersFor('error.txt'), 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
