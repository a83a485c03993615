import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a golden file holds. `WRITE_GOLDEN=1 npx vitest run --project core tests/core/report` writes them anew: read the difference before it is kept. */
export const goldenFile = (path: string, now: string): string => goldenBytes(path, new TextEncoder().encode(now)).toString('utf8');

/** As `goldenFile`, of a file that is no text. Empty: there is none. */
export function goldenBytes(path: string, now: Uint8Array): Buffer {
  if (process.env['WRITE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, now);
  }
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
}
