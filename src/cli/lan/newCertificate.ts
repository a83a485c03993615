import { isIP } from 'node:net';

const DAY = 86_400_000;
/** Browsers refuse server certificates of more than 398 days; a day back, since clocks differ. */
const [BACK, VALID] = [DAY, 397 * DAY];

/** Makes a key (P-256) and a certificate that it signs itself, good for these host names and addresses, from `now` (epoch ms). PEM. */
export async function newCertificate(hosts: readonly string[], now: number): Promise<{ readonly cert: string; readonly key: string }> {
  const { generate } = await import('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'Hotwash on this network' }], {
    keyType: 'ec', curve: 'P-256', algorithm: 'sha256', notBeforeDate: new Date(now - BACK), notAfterDate: new Date(now - BACK + VALID),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((host) => (isIP(host) > 0 ? { type: 7 as const, ip: host } : { type: 2 as const, value: host })) },
    ],
  });
  return { cert: made.cert, key: made.private };
}
