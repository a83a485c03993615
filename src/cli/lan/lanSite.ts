import { isIPv6 } from 'node:net';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { LanOptions } from '../serveOptions.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Certificate } from './certificate.ts';
import { givenCertificate } from './givenCertificate.ts';
import { keptCertificate } from './keptCertificate.ts';

/** Under which names the seats are served to the network, and with what certificate. */
export interface LanSite {
  /** Names and addresses to print, best first; as they stand in an address, IPv6 in brackets. */
  readonly announced: readonly [string, ...string[]];
  /** All that a request may be for. */
  readonly hosts: ReadonlySet<string>;
  /** `null`: plain http. */
  readonly certificate: Certificate | null;
  /** Browsers know who signed it. */
  readonly trusted: boolean;
}

const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);
const isName = (text: string): boolean => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
const inAddress = (host: string): string => (isIPv6(host) ? `[${host}]` : host.toLowerCase());

/** Settles names and certificate; a sentence if there is no network, or the given files cannot be used. */
export async function lanSite(options: LanOptions, world: Surroundings): Promise<Result<LanSite, string>> {
  const addresses = options.host === null || EVERYWHERE.has(options.host) ? world.addresses : [options.host];
  const own = isName(world.hostname) ? [world.hostname, ...(world.hostname.includes('.') ? [] : [`${world.hostname}.local`])] : [];
  const known = [...addresses, ...own, 'localhost', '127.0.0.1'];
  const given = options.files && givenCertificate(options.files, world.now);
  if (given?.ok === false) return given;
  const certificate = given ? given.value : options.plain ? null : await keptCertificate(world.state, [...new Set(known)], world.now);
  const [first, ...more] = named(addresses, given ? given.value : null).map(inAddress);
  if (first === undefined) return fail('This machine has no address on a network: join one, or name an address with --lan-host.');
  const hosts = new Set([...known, ...(given ? given.value.names : []), '::1'].map(inAddress));
  return ok({ announced: [first, ...more], hosts, certificate, trusted: given !== null });
}

/** A given certificate decides which name comes first: browsers take no other. Without a match, the addresses as they are. */
function named(addresses: readonly string[], given: Certificate | null): readonly string[] {
  if (!given) return addresses;
  const covered = addresses.filter((address) => given.covers(address));
  const best = covered.length > 0 ? covered : given.names;
  return [...new Set([...best, ...addresses])];
}
