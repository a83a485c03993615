import { execFileSync } from 'node:child_process';

/** What `hotwash` prints; throws unless it exits with 0. */
export const hotwash = (...args: readonly string[]): string =>
  execFileSync('node_modules/.bin/tsx', ['src/cli/main.ts', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
