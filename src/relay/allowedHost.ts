import type { IncomingMessage } from 'node:http';

/** The host name of a `Host` header without its port, as in `localhost` or `[::1]`. */
const nameOf = (host: string): string => host.replace(/:\d+$/, '');

/** Whether a request was meant for this server: another name that leads here is DNS rebinding. */
export const isHostAllowed = (request: IncomingMessage, hosts: ReadonlySet<string>): boolean => hosts.has(nameOf(request.headers.host ?? ''));

/**
 * Whether the page that asks is one of ours: WebSockets ignore CORS, so that any web page may try (RELAY 4). Programs that are no
 * browser send no `Origin` and could send any.
 */
export function isOriginOwn(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
