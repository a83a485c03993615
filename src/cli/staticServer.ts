import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, normalize, resolve, sep } from 'node:path';
import { isHostAllowed } from '#relay/allowedHost.ts';
import { headersFor } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.woff': 'font/woff', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
};

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

/** Serves the built app and nothing else; GET and HEAD only; a request for another host than it was asked for is refused (DNS rebinding). */
export function staticServer(root: string, hosts: ReadonlySet<string>): Server {
  return createServer((request, response) => answer(root, hosts, request, response));
}

function answer(root: string, hosts: ReadonlySet<string>, request: IncomingMessage, response: ServerResponse): void {
  if (!isHostAllowed(request, hosts)) return end(response, 421, 'This server does not answer for that host name.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.');
  if (request.url === '/healthz') return end(response, 200, 'ok');
  const file = fileFor(root, request.url ?? '/');
  if (file === null) return end(response, 404, 'Nothing here. Start at /.');
  response.writeHead(200, { ...headersFor(file, request.headers.host), 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(resolve(root, file)).on('error', () => response.destroy()).pipe(response);
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headersFor('error.txt'), 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
