import { describe, expect, it } from 'vitest';
import { lanAddresses } from '#cli/lan/lanAddresses.ts';
import { seatFiles, type BuildManifest } from '#cli/lan/seatFiles.ts';

const MANIFEST: BuildManifest = {
  'seat.html': { file: 'assets/seat-1.js', imports: ['_shared-2.js'], dynamicImports: ['mqtt'], css: ['assets/seat-1.css'] },
  '_shared-2.js': { file: 'assets/shared-2.js', imports: ['seat.html'], css: ['assets/shared-2.css'], assets: ['assets/font-3.woff2'] },
  mqtt: { file: 'assets/mqtt-4.js', dynamicImports: ['late'] },
  late: { file: 'assets/late-5.js', assets: ['assets/tick.worker-6.js'] },
  'index.html': { file: 'assets/index-7.js', imports: ['_shared-2.js'], dynamicImports: ['../virtual:scenarios/harbor-light'] },
  '../virtual:scenarios/harbor-light': { file: 'assets/harbor-light-8.js' },
};

describe('the files of the seats', () => {
  it('are the page, what it imports at once or later, with styles, fonts and workers', () => {
    expect([...seatFiles(MANIFEST)].sort()).toEqual([
      'assets/font-3.woff2', 'assets/late-5.js', 'assets/mqtt-4.js', 'assets/seat-1.css', 'assets/seat-1.js', 'assets/shared-2.css', 'assets/shared-2.js', 'assets/tick.worker-6.js',
      'favicon.svg', 'layers.css', 'seat.html',
    ]);
  });
  it.each(['index.html', '../virtual:scenarios/harbor-light', 'not there'])('are none if the page leads to %s', (key) => {
    expect(() => seatFiles({ ...MANIFEST, late: { file: 'assets/late-5.js', dynamicImports: [key] } })).toThrow(`Unexpected ${key} among what seat.html loads`);
  });
});

describe('the addresses of this machine', () => {
  const at = (address: string, internal = false) => ({ address, internal, netmask: '', mac: '', cidr: null, family: 'IPv4' as const });
  it('are those that a phone is likeliest to reach first; no loopback, no self-given ones, no IPv6', () => {
    const v6 = { ...at('fd00::5'), family: 'IPv6' as const, scopeid: 0 };
    expect(lanAddresses({
      lo: [at('127.0.0.1', true)], docker0: [at('172.17.0.1')], tun0: [at('10.8.0.2')], eth1: [at('172.20.1.2')], eth0: [at('203.0.113.9'), v6], wlan0: [at('192.168.1.5'), at('169.254.3.4')], eth2: [at('10.0.0.3')],
    })).toEqual(['192.168.1.5', '10.0.0.3', '172.20.1.2', '203.0.113.9', '10.8.0.2', '172.17.0.1']);
    expect(lanAddresses({})).toEqual([]);
  });
});
