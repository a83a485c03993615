import { mkdtempSync, readFileSync } from 'node:fs';
import { request as plainRequest, type IncomingHttpHeaders } from 'node:http';
import { request as secureRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveHotwash, type Served } from '#cli/serveHotwash.ts';
import { serveOptions } from '#cli/serveOptions.ts';
import type { Surroundings } from '#cli/surroundings.ts';

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'hotwash-'));

/** A machine as servers see it, with no network and nothing kept, unless told. */
export const aMachine = (own: Partial<Surroundings> = {}): Surroundings => ({
  root: 'dist', state: emptyFolder(), addresses: [], hostname: 'laptop', now: Date.now(), colour: false, ...own,
});

/** `npm start` with these arguments, on ports of its own; throws the sentence if it does not start. Whoever calls closes. */
export async function served(args: readonly string[], machine: Surroundings = aMachine()): Promise<Served> {
  const options = serveOptions(['--port', '0', ...args]);
  if (!options.ok) throw new Error(options.error);
  const started = await serveHotwash(options.value, machine);
  if (!started.ok) throw new Error(started.error);
  return started.value;
}

/** The certificate that is kept on a machine, as PEM. */
export const keptPem = ({ state }: Surroundings): string => readFileSync(join(state, 'lan.pem'), 'utf8').replace(/^[^]*?(?=-----BEGIN CERTIFICATE)/, '');

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks without following redirects. `ca`: the only certificate to trust. The path is sent as it stands. */
export function ask(base: string, path: string, more: { readonly ca?: string; readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Answer> {
  const { protocol, hostname, port } = new URL(base);
  return new Promise((done, fail) => {
    const options = { hostname: hostname.replace(/^\[|\]$/g, ''), port, path, agent: false, servername: '', ...more };
    const request = (protocol === 'https:' ? secureRequest : plainRequest)(options, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString() }));
    });
    request.on('error', fail).end();
  });
}
