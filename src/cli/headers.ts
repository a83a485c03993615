/** What every answer of the embedded server carries (RELAY 10): one origin, no third party, nothing evaluated. */
const COMMON: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), usb=(), payment=(), browsing-topics=()',
};

const policy = (styles: string, relay: string, more: readonly string[]): string =>
  [
    "default-src 'none'", "script-src 'self'", `style-src ${styles}`, "img-src 'self' blob: data:", "font-src 'self'", "media-src 'self' blob:",
    `connect-src 'self'${relay}`, "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    "object-src 'none'", ...more,
  ].join('; ');

/** The facilitator's page: react-aria puts `<style>` elements into it, so styles may be inline; scripts may not. */
const facilitatorCsp = (relay: string): string => policy("'self' 'unsafe-inline'", relay, ["require-trusted-types-for 'script'", 'trusted-types hotwash-url']);
/** Seat and projector: strict; no string becomes markup or script. */
const seatCsp = (relay: string): string => policy("'self'", relay, ["require-trusted-types-for 'script'", "trusted-types 'none'"]);

/**
 * Headers for a file of the build, by its path (`index.html`, `assets/x.js`). `host`: the one the page is asked from, checked before;
 * the page may speak to the relay there, which not every browser takes `'self'` to mean.
 */
export function headersFor(path: string, host?: string): Readonly<Record<string, string>> {
  const relay = host === undefined ? '' : ` ws://${host} wss://${host}`;
  const html = path.endsWith('.html');
  return {
    ...COMMON,
    'Content-Security-Policy': path === 'seat.html' ? seatCsp(relay) : facilitatorCsp(relay),
    'Cache-Control': html ? 'no-store' : path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
