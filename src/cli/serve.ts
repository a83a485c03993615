import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { buildIfStale } from './buildIfStale.ts';
import { BACKLOG, embeddedRelay } from '#relay/embeddedRelay.ts';
import { staticServer } from './staticServer.ts';

const DEFAULT_PORT = 4173;
/** The relay is for this machine alone; with another `--host` there is none. */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);
/** Without `--port` a taken port is passed over, this many times. */
const TRIES = 20;

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } } });
const asked = values.port === undefined ? null : Number(values.port);
if (asked !== null && (!Number.isInteger(asked) || asked < 0 || asked > 65_535)) {
  process.stderr.write(`--port ${values.port}: give a number from 0 to 65535\n`);
  process.exit(2);
}
if (!buildIfStale()) {
  process.stderr.write('The build did not succeed; see the lines above.\n');
  process.exit(1);
}
const relay = LOOPBACK.has(values.host) ? await embeddedRelay() : null;
listen(asked ?? DEFAULT_PORT, asked === null ? TRIES : 1);

function listen(port: number, tries: number): void {
  const { host } = values;
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []).map((i) => (i.family === 'IPv6' ? `[${i.address}]` : i.address));
  const hosts = new Set(['localhost', '127.0.0.1', '[::1]', host, ...own]);
  const server = staticServer('dist', hosts);
  relay?.attach(server, hosts);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && tries > 1) return listen(port + 1, tries - 1);
    process.stderr.write(error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another with --port.\n` : `${error.message}\n`);
    process.exit(1);
  });
  server.listen({ port, host, backlog: BACKLOG }, () => {
    const address = server.address();
    const shown = typeof address === 'object' && address ? address.port : port;
    process.stdout.write(`Hotwash is at http://${host}:${shown}/  (stop it with Ctrl C)\n`);
  });
}
