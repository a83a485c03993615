import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#core/base/result.ts';

/** How the seats are served to the network. */
export interface LanOptions {
  /** Interface to listen at and address to print; `null`: all of this machine's. */
  readonly host: string | null;
  readonly port: number | null;
  /** Plain http: no certificate. */
  readonly plain: boolean;
  /** Paths of a certificate and its key; `null`: one of our own making. */
  readonly files: { readonly cert: string; readonly key: string } | null;
}
/** What `npm start` was asked for. Ports: 0 any free one, `null` the first free one from the usual on. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number | null;
  readonly lan: LanOptions | null;
}

const KNOWN = {
  port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' }, lan: { type: 'boolean', default: false }, 'lan-port': { type: 'string' },
  'lan-host': { type: 'string' }, http: { type: 'boolean', default: false }, cert: { type: 'string' }, key: { type: 'string' },
} as const;
/** What belongs to `--lan` and means nothing without it. */
const LAN_ONLY = ['lan-port', 'lan-host', 'http', 'cert', 'key'] as const;
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);
const USAGE = 'Options: --port N, --host 127.0.0.1|localhost|::1, --lan [--lan-port N] [--lan-host ADDRESS] [--cert FILE --key FILE | --http]';

/** Reads the arguments of `npm start`; a sentence if they cannot be followed. */
export function serveOptions(args: readonly string[]): Result<ServeOptions, string> {
  const values = parsed(args);
  if (!values) return fail(`Unexpected arguments ${args.join(' ')}. ${USAGE}`);
  const { host, lan, http, cert, key } = values;
  const stray = lan ? undefined : LAN_ONLY.find((name) => values[name] !== undefined && values[name] !== false);
  if (stray !== undefined) return fail(`--${stray} goes with --lan: add it, or leave --${stray} out.`);
  const [port, lanPort] = [portOf(values.port), portOf(values['lan-port'])];
  if (Number.isNaN(port)) return fail(`--port ${values.port}: give a number from 0 to 65535`);
  if (Number.isNaN(lanPort)) return fail(`--lan-port ${values['lan-port']}: give a number from 0 to 65535`);
  if (!LOOPBACK.has(host)) return fail(`--host ${host}: the console stays on this machine (127.0.0.1, localhost or ::1); --lan serves the seats to others.`);
  if ((cert === undefined) !== (key === undefined)) return fail('--cert and --key go together: give both files, or neither.');
  if (http && cert !== undefined) return fail('--http serves without a certificate: leave out --http, or --cert and --key.');
  const files = cert !== undefined && key !== undefined ? { cert, key } : null;
  return ok({ host, port, lan: lan ? { host: values['lan-host'] ?? null, port: lanPort, plain: http, files } : null });
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN }).values;
  } catch {
    return null;
  }
}

/** `NaN` for what is no port. */
function portOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= 65_535 ? port : NaN;
}
