import type { Seconds } from '../base/duration.ts';
import type { Item } from './item.ts';
import { isStale } from './items.ts';
import { advanceWorld } from './advance.ts';
import { cloneWorld, type World } from './world.ts';

/** Where an advance of the console stops. `at`: the second to advance to; `why`: what waits there, `null` if the way is free; `expiry`: an expiry comes right after. */
export interface Halt {
  readonly at: Seconds;
  readonly why: string | null;
  readonly expiry: boolean;
}

/** Items that give a player something to do (SPEC 2.9). Work done halts if it was a finding or has an outcome to read. */
export function halts(w: World, item: Item): boolean {
  switch (item.type) {
    case 'alert':
    case 'inject':
    case 'decision':
    case 'update':
    case 'intel':
    case 'update-due':
    case 'intel-due':
    case 'duty-due':
      return true;
    case 'work': {
      const task = w.tasks[item.of];
      if (!task) return false;
      return task.kind === 'finding' || (w.program.scenario.decisions[task.decision]?.options[task.option]?.outcomes.length ?? 0) > 0;
    }
    default:
      return false;
  }
}

/**
 * Walks a copy of the world item by item. Before an expiry it halts one second early (or at once, if that second is now);
 * items set off meanwhile (a step that raises an alert) are met as they come.
 */
export function haltBefore(w: World, to: Seconds): Halt {
  const copy = cloneWorld(w);
  const limit = Math.min(to, w.program.scenario.horizon);
  for (let i = 0; i < 100_000; i++) {
    const next = firstFresh(copy);
    if (!next || next.at > limit || copy.endedAt !== null) return { at: limit, why: null, expiry: false };
    if (next.type === 'expiry') return { at: Math.max(w.now, next.at - 1), why: titleOf(copy, next), expiry: true };
    const same = sameInstant(copy, next.at);
    const expiry = same.find((item) => item.type === 'expiry');
    if (expiry) return { at: Math.max(w.now, next.at - 1), why: titleOf(copy, expiry), expiry: true };
    const halting = same.find((item) => halts(copy, item));
    if (halting) return { at: next.at, why: titleOf(copy, halting), expiry: false };
    advanceWorld(copy, next.at);
    if (copy.stageLog.length !== w.stageLog.length) return { at: next.at, why: copy.program.scenario.stages[copy.stage]?.title ?? null, expiry: false };
    if (copy.deliveries.length !== w.deliveries.length || begun(copy) !== begun(w)) return { at: next.at, why: null, expiry: false };
  }
  return { at: limit, why: null, expiry: false };
}

/** How much was set off that gives a player something to do: in the second of what set it off, before it could be seen in the agenda. */
const begun = (w: World): number =>
  w.alerts.filter((a) => a.raisedAt !== null).length + w.decisions.filter((d) => d.openedAt !== null).length + w.updates.filter((u) => u.triggeredAt !== null).length;

function firstFresh(w: World): Item | undefined {
  for (let first = w.agenda.first; first; first = w.agenda.first) {
    if (!isStale(w, first)) return first;
    w.agenda.take();
  }
  return undefined;
}

const sameInstant = (w: World, at: Seconds): readonly Item[] => w.agenda.items.filter((item) => item.at === at && !isStale(w, item));

/** Names what an item is about, for "halts at …". */
export function titleOf(w: World, item: Item): string {
  const s = w.program.scenario;
  switch (item.type) {
    case 'alert': return s.alerts[item.of]?.prose.title ?? '';
    case 'inject': return s.injects[item.of]?.prose.title ?? '';
    case 'decision':
    case 'expiry': return s.decisions[item.of]?.prose.title ?? '';
    case 'update':
    case 'update-due': return s.updates[item.of]?.prose.title ?? '';
    case 'intel':
    case 'intel-due': return s.intel[item.of]?.prose.title ?? '';
    case 'duty-due': return s.duties[item.of]?.regime ?? '';
    case 'work': {
      const task = w.tasks[item.of];
      return (task?.kind === 'finding' ? s.alerts[task.alert]?.prose.title : s.decisions[task?.decision ?? -1]?.options[task?.option ?? -1]?.prose.title) ?? '';
    }
    default: return '';
  }
}
