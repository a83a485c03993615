import type { ConsoleControl } from './control.ts';

/** How long "show for 10 s" shows the ground truth, in milliseconds. */
export const TRUTH_MS = 10_000;

/** Shows the ground truth for ten seconds, for whoever cannot hold a key (DESIGN 9.2). */
export function showTruthBriefly(c: ConsoleControl): void {
  c.change({ truth: true });
  setTimeout(() => c.change({ truth: false }), TRUTH_MS);
}
