import { advanceWorld } from './advance.ts';
import { handlerOf } from './commands/handlers.ts';
import { FACILITATOR, type Entry } from './command.ts';
import { chartInput } from './decide.ts';
import { moveMachine } from './moveMachine.ts';
import { settle } from './settle.ts';
import { touchedBy } from './touched.ts';
import type { World } from './world.ts';

/** Applies one accepted entry to a world whose clock stands at the entry's second; then the world settles and what is due by then comes up (SPEC 2.1). */
export function evolve(w: World, entry: Entry): void {
  const { act, actor, seq } = entry;
  w.entries.push(entry);
  if (act.do === 'correct') return;
  if (act.do !== 'end') {
    const table = w.program.tables.exercise;
    moveMachine(w, w.exercise, table, table.input(chartInput(act)));
  }
  if (actor === FACILITATOR) for (const measure of touchedBy(w, act)) w.touched.push({ measure, seq });
  if (act.do === 'play') handlerOf(act.command).apply(w, act.role, act.command, seq);
  else handlerOf(act).apply(w, actor, act, seq);
  if (w.endedAt !== null) return;
  settle(w);
  // What the command set off without delay is due in this second: a further command of the same second comes after it.
  advanceWorld(w, w.now);
}
