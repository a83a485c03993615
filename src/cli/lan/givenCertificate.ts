import { readFileSync } from 'node:fs';
import { fail, ok, type Result } from '#core/base/result.ts';
import { certificateOf, type Certificate } from './certificate.ts';

/** Reads `--cert` and `--key`; a sentence if they cannot be used. */
export function givenCertificate(files: { readonly cert: string; readonly key: string }, now: number): Result<Certificate, string> {
  const texts: string[] = [];
  for (const path of [files.cert, files.key]) {
    try {
      texts.push(readFileSync(path, 'utf8'));
    } catch {
      return fail(`${path}: cannot be read.`);
    }
  }
  const [cert = '', key = ''] = texts;
  const certificate = certificateOf(cert, key);
  if (!certificate) return fail(`${files.cert} and ${files.key} are no certificate and key that belong together, both as PEM without a passphrase.`);
  if (certificate.until <= now) return fail(`${files.cert} ended on ${new Date(certificate.until).toISOString().slice(0, 10)}.`);
  return ok(certificate);
}
