import type { Seconds } from '../base/duration.ts';
import { fireItem, isOvertaken, isStale } from './items.ts';
import { endRun, settle } from './settle.ts';
import type { World } from './world.ts';

/**
 * Moves the clock: every item due at or before `to` comes up in order, each followed by a settling (SPEC 2.1).
 * Stops where an ending holds. In the horizon's second everything still counts; past it the run ends (P18).
 */
export function advanceWorld(w: World, to: Seconds): void {
  const { horizon } = w.program.scenario;
  const last = Math.min(to, horizon);
  while (w.endedAt === null && w.agenda.soonest <= last && w.agenda.firstAt <= last) {
    const item = w.agenda.take();
    if (!item || isOvertaken(w, item.type, item.of, item.version)) continue;
    w.now = Math.max(w.now, item.at);
    fireItem(w, item);
    settle(w);
  }
  if (w.endedAt !== null) return;
  w.now = Math.max(w.now, last);
  if (to > horizon) endRun(w, -1);
}

/** Second of the next item that is not stale, `null` if nothing is due up to the horizon. */
export function nextDue(w: World): Seconds | null {
  for (let first = w.agenda.first; first; first = w.agenda.first) {
    if (!isStale(w, first)) return first.at <= w.program.scenario.horizon ? first.at : null;
    w.agenda.take();
  }
  return null;
}
