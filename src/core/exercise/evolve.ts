import { advanceWorld } from './advance.ts';
import type { Entry } from './command.ts';
import { nextState } from './nextState.ts';
import { BY_FACILITATOR, type Numbered } from './numbered.ts';
import { settle } from './settle.ts';
import { touchedBy } from './touched.ts';
import type { World } from './world.ts';

/**
 * Applies one accepted entry to a world whose clock stands at the entry's second; then the world settles and what is due by then comes up
 * (SPEC 2.1). `n`: the entry in numbers.
 */
export function evolve(w: World, entry: Entry, n: Numbered): void {
  // Set, not pushed: V8 puts it in place without a call.
  w.entries[w.entries.length] = entry;
  const { traits } = n;
  const { verb } = traits;
  if (verb === 'correct') return;
  if (verb !== 'end') w.exercise.chart = nextState(w, w.exercise, w.exercise.chart, w.program.tables.exercise, traits.input);
  if (n.actor === BY_FACILITATOR) for (const measure of touchedBy(w, n.act)) w.touched.push({ measure, seq: n.seq });
  traits.apply(w, n, n.act, n.seq);
  if (w.endedAt !== null) return;
  settle(w);
  // What the command set off without delay is due in this second: a further command of the same second comes after it.
  if (w.agenda.soonest <= w.now) advanceWorld(w, w.now);
}
