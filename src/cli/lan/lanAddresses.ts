import type { NetworkInterfaceInfo } from 'node:os';

/** Interfaces that lead to containers, virtual machines and tunnels: a phone on the Wi-Fi does not reach them. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|wg|zt|tailscale)/i;
/** What a home or office network gives out, likeliest first (RFC 1918). */
const PRIVATE: readonly RegExp[] = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/** The IPv4 addresses under which others on the network find this machine, likeliest first. `interfaces`: as `os.networkInterfaces()` gives them. */
export function lanAddresses(interfaces: NodeJS.Dict<readonly NetworkInterfaceInfo[]>): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, list]) =>
    (list ?? []).filter((one) => one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.')).map(({ address }) => ({ address, rank: rankOf(name, address) })));
  return [...new Set(found.sort((a, b) => a.rank - b.rank).map(({ address }) => address))];
}

function rankOf(name: string, address: string): number {
  const place = PRIVATE.findIndex((range) => range.test(address));
  return (VIRTUAL.test(name) ? 10 : 0) + (place < 0 ? PRIVATE.length : place);
}
