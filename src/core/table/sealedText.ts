import type { SealedText } from '../ports.ts';
import { fromBase64url } from './base64url.ts';

/** Fewest characters of a passphrase: under that, the work for each guess does not help. */
export const PASSPHRASE_LEAST = 12;
/** Rounds of PBKDF2: the least work for each guess (OWASP's figure for HMAC-SHA256, 2023), and the most that a file may ask of a page. */
export const ITERATIONS = { least: 600_000, most: 10_000_000 } as const;
/** Letters of base64url: 48 MiB of text. */
const LONGEST = 64 * 2 ** 20;
/** How a passphrase counts: after Unicode's NFKC, without blanks around it; it is typed on more than one keyboard. */
export const cleanPassphrase = (typed: string): string => typed.normalize('NFKC').trim();
/** Whether it has enough characters, as a person counts them. */
export const isPassphrase = (typed: string): boolean => Array.from(cleanPassphrase(typed)).length >= PASSPHRASE_LEAST;
const KEYS: ReadonlySet<string> = new Set(['v', 'kdf', 'iterations', 'salt', 'nonce', 'sealed'] satisfies (keyof SealedText)[]);

/** Reads what a file held; `newer`: of a later version, so reload; `null`: no envelope, or one outside the limits. Reckons nothing, never throws. */
export function readSealedText(source: unknown): SealedText | 'newer' | null {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return null;
  const { v, kdf, iterations, salt, nonce, sealed } = source as Readonly<Record<string, unknown>>;
  if (typeof v === 'number' && Number.isInteger(v) && v > 1) return 'newer';
  if (v !== 1 || kdf !== 'PBKDF2-SHA-256' || Object.keys(source).some((key) => !KEYS.has(key))) return null;
  if (typeof iterations !== 'number' || !Number.isInteger(iterations) || iterations < ITERATIONS.least || iterations > ITERATIONS.most) return null;
  if (typeof sealed !== 'string' || sealed.length < 22 || sealed.length > LONGEST || !/^[\w-]+$/.test(sealed)) return null;
  return isBytes(salt, 16) && isBytes(nonce, 12) ? { v, kdf, iterations, salt, nonce, sealed } : null;
}

const isBytes = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.length <= 64 && fromBase64url(value)?.length === length;
