import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a golden file holds. `WRITE_GOLDEN=1 npx vitest run --project core tests/core/report` writes them anew: read the difference before it is kept. */
export function goldenFile(path: string, now: string): string {
  if (process.env['WRITE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, now);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
