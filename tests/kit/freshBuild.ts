import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { buildIfStale } from '#cli/buildIfStale.ts';

/** Test files run side by side: one builds, the others wait. */
const LOCK = 'node_modules/.cache/hotwash-build';
const [EVERY, LONGEST] = [250, 180_000];

/** Sees to it that `dist` is newer than its sources. Throws if the build fails, or another one takes longer than three minutes. */
export async function freshBuild(): Promise<void> {
  for (let waited = 0; !taken(); waited += EVERY) {
    if (waited > LONGEST) throw new Error(`${LOCK} is held by another build`);
    await pause(EVERY);
  }
  try {
    if (!buildIfStale()) throw new Error('the build failed');
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** Takes the lock, or one that was forgotten. */
function taken(): boolean {
  try {
    mkdirSync('node_modules/.cache', { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LONGEST) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}
