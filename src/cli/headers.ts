import { contentPolicy } from './contentPolicy.ts';

/** What every answer carries (RELAY 10): one origin, no third party, nothing evaluated. */
const COMMON: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), usb=(), payment=(), browsing-topics=()',
};

export interface HeaderOptions {
  /** Where pages may connect beside `'self'`, which not every browser takes to mean the WebSocket of their own origin. */
  readonly sockets?: readonly string[];
  /** Served by https with a certificate that browsers trust: they may insist on it from then on. Never with one of our own making. */
  readonly trusted?: boolean;
}

/**
 * Headers for a file of the build, by its path (`index.html`, `assets/x.js`). The one source for what `npm start` sends and for the
 * header files of a static build.
 */
export function headersFor(path: string, { sockets = [], trusted = false }: HeaderOptions = {}): Readonly<Record<string, string>> {
  const isFresh = path.endsWith('.html') || path === 'config.json';
  return {
    ...COMMON,
    ...(trusted ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    'Content-Security-Policy': contentPolicy(path, sockets).join('; '),
    'Cache-Control': isFresh ? 'no-store' : path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
