interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

let policy: ScriptPolicy | null = null;

/**
 * Marks the address of one of our own scripts (a worker, the service worker) as trusted, which the pages' Trusted Types
 * policy `hotwash-url` asks for (RELAY 10). Browsers without Trusted Types get the address itself.
 * @throws TypeError for an address of another origin.
 */
export function ownScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return ownOnly(url);
  policy ??= trustedTypes.createPolicy('hotwash-url', { createScriptURL: ownOnly });
  return policy.createScriptURL(url) as string;
}

function ownOnly(url: string): string {
  const { href, origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`Not a script of ours: ${url}`);
  return href;
}
