import { advanceWorld } from './advance.ts';
import { traitsOf } from './commands/handlers.ts';
import { FACILITATOR, type Entry } from './command.ts';
import { nextState } from './nextState.ts';
import { settle } from './settle.ts';
import { touchedBy } from './touched.ts';
import type { World } from './world.ts';

/** Applies one accepted entry to a world whose clock stands at the entry's second; then the world settles and what is due by then comes up (SPEC 2.1). */
export function evolve(w: World, entry: Entry, traits = traitsOf(entry.act)): void {
  const { act, actor, seq } = entry;
  w.entries.push(entry);
  const { verb, handler, input } = traits;
  if (verb === 'correct') return;
  if (verb !== 'end') w.exercise.chart = nextState(w, w.exercise, w.exercise.chart, w.program.tables.exercise, input);
  if (actor === FACILITATOR) for (const measure of touchedBy(w, act)) w.touched.push({ measure, seq });
  if (handler) handler.apply(w, actor, act, seq);
  else if (act.do === 'play') traitsOf(act.command).handler?.apply(w, act.role, act.command, seq);
  if (w.endedAt !== null) return;
  settle(w);
  // What the command set off without delay is due in this second: a further command of the same second comes after it.
  if (w.agenda.firstAt <= w.now) advanceWorld(w, w.now);
}
