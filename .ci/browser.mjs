import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Path of a Chromium: $CHROMIUM_PATH, Debian's, Chrome, or Playwright's own download; `undefined` if there is none. */
export async function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  for (const name of ['chromium-headless-shell', 'chromium', 'google-chrome']) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // not here: try the next
    }
  }
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}
