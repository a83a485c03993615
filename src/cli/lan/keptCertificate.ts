import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '#core/base/fault.ts';
import { certificateOf, type Certificate } from './certificate.ts';
import { newCertificate } from './newCertificate.ts';

const FILE = 'lan.pem';
/** Milliseconds before its end at which a certificate is made anew. */
const NEAR_END = 30 * 86_400_000;

/**
 * The certificate kept in `folder`, so that devices that accepted it once know it again. Made anew if there is none, if it ends
 * within 30 days or does not name all of `hosts`. Key and certificate stand in one file that only its owner may read.
 * @throws Fault `certificate` if it cannot be written.
 */
export async function keptCertificate(folder: string, hosts: readonly string[], now: number): Promise<Certificate> {
  const path = join(folder, FILE);
  const kept = read(path);
  if (kept && kept.from <= now && kept.until - now > NEAR_END && hosts.every((host) => kept.covers(host))) return kept;
  const { cert, key } = await newCertificate(hosts, now);
  const made = certificateOf(cert, key);
  if (!made) throw new Fault('certificate', 'The certificate just made cannot be read.');
  try {
    write(folder, path, `${key}${cert}`);
  } catch (error) {
    throw new Fault('certificate', `The certificate cannot be kept: ${error instanceof Error ? error.message : String(error)}`);
  }
  return made;
}

function read(path: string): Certificate | null {
  try {
    const text = readFileSync(path, 'utf8');
    const [key = '', cert = ''] = text.split(/(?=-----BEGIN CERTIFICATE-----)/);
    chmodSync(path, 0o600);
    return certificateOf(cert, key);
  } catch {
    return null;
  }
}

/** Whole or not at all: a crash in the middle leaves the old one. */
function write(folder: string, path: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const half = `${path}.${process.pid}`;
  writeFileSync(half, text, { mode: 0o600 });
  renameSync(half, path);
}
