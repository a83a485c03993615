import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'scenarios', 'public', 'package-lock.json', 'vite.config.ts'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).filter((name) => name !== 'compiled').map((name) => newest(join(path, name))));
}

/** Builds the app unless `dist` is newer than all its sources. Returns whether there is a build to serve. */
export function buildIfStale(): boolean {
  const built = newest(join('dist', 'index.html'));
  if (built > 0 && SOURCES.every((source) => newest(source) <= built)) return true;
  process.stdout.write('Building Hotwash; this takes a few seconds.\n');
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0;
}
