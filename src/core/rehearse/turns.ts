import type { Run } from '../exercise/run.ts';
import { holds, type World } from '../exercise/world.ts';
import { NEVER } from '../exercise/conditionCode.ts';
import type { Scenario } from '../scenario/model.ts';
import { dueOf } from '../views/duesView.ts';

/** Something that a role can act on. `index`: in the scenario's list of its kind. */
export interface Thing {
  readonly kind: 'alert' | 'decision' | 'update' | 'intel';
  readonly index: number;
  readonly id: string;
}
/** There is nothing to do on a thing now. */
export const NO_TURN = -1;

/** All things of a scenario, in the order in which bots take their turns at one instant. */
export const thingsOf = (s: Scenario): readonly Thing[] => [
  ...s.alerts.map(({ id }, index): Thing => ({ kind: 'alert', index, id })),
  ...s.decisions.map(({ id }, index): Thing => ({ kind: 'decision', index, id })),
  ...s.updates.map(({ id }, index): Thing => ({ kind: 'update', index, id })),
  ...s.intel.map(({ id }, index): Thing => ({ kind: 'intel', index, id })),
];

/**
 * Which turn it is on a thing: the same number as long as nothing happened to it that calls for another act, `NO_TURN` if nothing can be
 * done. It only tells when to look: what can be done says the seat's own view. Nothing is allocated: it is asked for every thing at every instant.
 */
export function turnOn(run: Run, thing: Thing): number {
  switch (thing.kind) {
    case 'alert': return alertTurn(run.world, thing.index);
    case 'decision': return decisionTurn(run.world, thing.index);
    case 'update': return dueOf(run, thing.index).nextDueAt ?? NO_TURN;
    case 'intel': {
      const intel = run.world.intel[thing.index];
      return intel && intel.triggeredAt !== null && intel.metAt === null ? 0 : NO_TURN;
    }
  }
}

/** More than there are states in any chart. */
const STATES = 16;

/** Raised, found or escalated to somebody: and since when it is with them. */
function alertTurn(w: World, index: number): number {
  const alert = w.alerts[index];
  const state = alert && w.program.tables.alert.states[alert.chart];
  return alert && (state === 'raised' || state === 'found' || state === 'escalated') ? STATES * alert.since + alert.chart : NO_TURN;
}

/** Open with an option on the card, or awaiting approval: and after which commit. */
function decisionTurn(w: World, index: number): number {
  const thing = w.decisions[index];
  const compiled = w.program.decisions[index];
  const state = thing && compiled?.table.states[thing.chart];
  if (!thing || !compiled || (state !== 'approval' && state !== 'open')) return NO_TURN;
  if (state === 'open' && !compiled.options.some((o) => holds(w, o.test ?? NEVER))) return NO_TURN;
  return STATES * thing.commit + thing.chart;
}
