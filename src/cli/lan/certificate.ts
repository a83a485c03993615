import { createPrivateKey, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { wordsOf } from '#core/table/words.ts';

/** A certificate with its key, as PEM, and what people compare. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 in pairs of hexadecimal digits, as browsers show it. */
  readonly fingerprint: string;
  /** The same, its first six bytes, as words. */
  readonly words: readonly string[];
  /** DNS names that it names, no wildcards. */
  readonly names: readonly string[];
  /** Whether it is valid for a host name or an address. */
  covers(host: string): boolean;
  /** Epoch ms. */
  readonly from: number;
  readonly until: number;
}

const WORDS = 6;

/** Puts a certificate and its key together; `null` if one of them cannot be read or they do not belong together. */
export function certificateOf(cert: string, key: string): Certificate | null {
  try {
    const x509 = new X509Certificate(cert);
    if (!x509.checkPrivateKey(createPrivateKey(key))) return null;
    const { fingerprint256: fingerprint, subjectAltName = '' } = x509;
    return {
      cert, key, fingerprint,
      words: wordsOf(Buffer.from(fingerprint.replaceAll(':', ''), 'hex'), WORDS),
      names: [...subjectAltName.matchAll(/DNS:([^,\s*"]+)(?=,|$)/g)].map(([, name = '']) => name.toLowerCase()),
      covers: (host) => (isIP(host) > 0 ? x509.checkIP(host) : x509.checkHost(host, { subject: 'never' })) !== undefined,
      from: Date.parse(x509.validFrom),
      until: Date.parse(x509.validTo),
    };
  } catch {
    return null;
  }
}
