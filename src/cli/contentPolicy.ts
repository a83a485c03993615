/**
 * Directives of the Content-Security-Policy for a file of the build, by its path (RELAY 10). Seat and projector: strict, no string
 * becomes markup or script. Everything else: react-aria puts `<style>` elements into the facilitator's page, so styles may be inline;
 * scripts may not. `sockets`: where pages may connect beside their own origin, as CSP names it (`wss://host:port`).
 */
export function contentPolicy(path: string, sockets: readonly string[]): readonly string[] {
  const isSeat = path === 'seat.html';
  return [
    "default-src 'none'", "script-src 'self'", `style-src ${isSeat ? "'self'" : "'self' 'unsafe-inline'"}`, "img-src 'self' blob: data:", "font-src 'self'",
    "media-src 'self' blob:", ["connect-src 'self'", ...sockets].join(' '), "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
    "frame-ancestors 'none'", "object-src 'none'", "require-trusted-types-for 'script'", `trusted-types ${isSeat ? "'none'" : 'hotwash-url'}`,
  ];
}

/** The same for a `<meta>` element, which a page can carry to a host that sends no headers: browsers do not take `frame-ancestors` there. */
export const metaPolicy = (path: string, sockets: readonly string[]): string =>
  contentPolicy(path, sockets).filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
