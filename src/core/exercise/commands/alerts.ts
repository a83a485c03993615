import { ALERT } from '../../charts/alertChart.ts';
import type { Refusal } from '../command.ts';
import { bringToFront, dropTask } from '../desk.ts';
import { nextState } from '../nextState.ts';
import type { AlertThing } from '../things.ts';
import { startLook } from '../work.ts';
import { setBit, tie, type World } from '../world.ts';
import { refusal, roleTitle, unknownName, type Handlers } from './handler.ts';

const LOOKED = 1;

const indexOf = (w: World, id: string): number => w.program.at.alert.get(id) ?? -1;
function looked(w: World, thing: AlertThing, role: string): boolean {
  for (const task of thing.looked) if (w.tasks[task]?.role === role) return true;
  return false;
}

/** Whether an alert's chart takes an input now. */
const takes = (w: World, thing: AlertThing, input: number, mask = 0): boolean => w.program.tables.alert.step(thing.chart, input, mask) >= 0;

const stateOf = (w: World, thing: AlertThing): string => w.program.tables.alert.states[thing.chart] ?? '';

/** What stands in the way of any command on an alert by this role; `null` if it is this role's to act. */
export function notMine(w: World, actor: string, id: string, thing: AlertThing): Refusal | null {
  const state = stateOf(w, thing);
  if (state === 'pending' || state === 'withdrawn') return refusal('not-raised', `‘${id}’ has not been raised. Take one from the queue.`);
  if (state === 'closed') return refusal('alert-closed', 'This alert is closed. Open a note if it should be looked at again.');
  if (thing.role !== actor) {
    return refusal('alert-elsewhere', `This alert is with the ${roleTitle(w, thing.role)}. ${state === 'escalated' ? 'Wait for an answer.' : 'Ask there.'}`);
  }
  return null;
}

function move(w: World, thing: AlertThing, input: number, mask = 0): void {
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.alert, input, mask);
  thing.since = w.now;
  tie(w, thing);
}

/** `acknowledge close escalate accept return front` (SPEC 2.5, P08, Q03, Q16). */
export const ALERT_COMMANDS: Handlers<'acknowledge' | 'close' | 'escalate' | 'accept' | 'return' | 'front'> = {
  acknowledge: {
    refuse(w, actor, { alert }) {
      const thing = w.alerts[indexOf(w, alert)];
      if (!thing) return unknownName(alert);
      const mine = notMine(w, actor, alert, thing);
      if (mine) return mine;
      if (stateOf(w, thing) === 'escalated') return refusal('alert-elsewhere', 'This alert was escalated to you. Accept it or return it first.');
      return takes(w, thing, ALERT.acknowledge, looked(w, thing, actor) ? LOOKED : 0)
        ? null
        : refusal('already-looked', 'You are on this alert, or have looked into it. Close it or escalate it.');
    },
    apply(w, actor, { alert, interrupt }, seq) {
      const i = indexOf(w, alert);
      const thing = w.alerts[i];
      if (!thing) return;
      move(w, thing, ALERT.acknowledge);
      startLook(w, i, actor, seq, interrupt === true);
    },
  },
  accept: {
    refuse(w, actor, { alert }) {
      const thing = w.alerts[indexOf(w, alert)];
      if (!thing) return unknownName(alert);
      return notMine(w, actor, alert, thing) ?? notEscalated(w, thing);
    },
    apply(w, actor, { alert, interrupt }, seq) {
      const i = indexOf(w, alert);
      const thing = w.alerts[i];
      if (!thing) return;
      const again = looked(w, thing, actor);
      move(w, thing, ALERT.accept, again ? LOOKED : 0);
      thing.sender = null;
      if (!again) startLook(w, i, actor, seq, interrupt === true);
    },
  },
  return: {
    refuse(w, actor, { alert }) {
      const thing = w.alerts[indexOf(w, alert)];
      if (!thing) return unknownName(alert);
      return notMine(w, actor, alert, thing) ?? notEscalated(w, thing);
    },
    apply(w, _actor, { alert, because }) {
      const thing = w.alerts[indexOf(w, alert)];
      if (!thing) return;
      thing.role = thing.sender ?? thing.role;
      thing.sender = null;
      thing.returnedBecause = because ?? '';
      move(w, thing, ALERT.return);
    },
  },
  close: {
    refuse(w, actor, { alert }) {
      const thing = w.alerts[indexOf(w, alert)];
      if (!thing) return unknownName(alert);
      const mine = notMine(w, actor, alert, thing);
      if (mine) return mine;
      return takes(w, thing, ALERT.close) ? null : refusal('alert-elsewhere', 'This alert was escalated to you. Accept it or return it first.');
    },
    apply(w, _actor, { alert }) {
      const i = indexOf(w, alert);
      const thing = w.alerts[i];
      if (!thing) return;
      dropTask(w, thing.task);
      thing.task = -1;
      move(w, thing, ALERT.close);
      setBit(w, w.program.alerts[i]?.closed, true);
    },
  },
  escalate: {
    refuse(w, actor, { alert, to }) {
      const thing = w.alerts[indexOf(w, alert)];
      if (!thing) return unknownName(alert);
      const mine = notMine(w, actor, alert, thing);
      if (mine) return mine;
      if (!takes(w, thing, ALERT.escalate)) return refusal('alert-elsewhere', 'This alert was escalated to you. Accept it or return it first.');
      return mayTake(w, actor, to);
    },
    apply(w, actor, { alert, to }) {
      const i = indexOf(w, alert);
      const thing = w.alerts[i];
      if (!thing) return;
      dropTask(w, thing.task);
      thing.task = -1;
      thing.sender = actor;
      thing.role = to;
      thing.returnedBecause = null;
      move(w, thing, ALERT.escalate);
      setBit(w, w.program.alerts[i]?.escalated, true);
    },
  },
  front: {
    refuse(w, actor, act) {
      const task = waitingTask(w, actor, act.alert, act.option);
      return task >= 0 ? null : refusal('nothing-queued', 'This is not waiting on your desk. Choose a task from your queue.');
    },
    apply(w, actor, act) {
      bringToFront(w, waitingTask(w, actor, act.alert, act.option));
    },
  },
};

const notEscalated = (w: World, thing: AlertThing): Refusal | null =>
  stateOf(w, thing) === 'escalated' ? null : refusal('not-escalated', 'This alert was not escalated to you. Look into it, close it or escalate it.');

/** Whether a role may be escalated to: secops, of a higher tier, or incident management (Q03, Q16). */
export function mayTake(w: World, actor: string, to: string): Refusal | null {
  const { roles } = w.program.scenario;
  const from = roles[w.program.at.role.get(actor) ?? -1];
  const target = roles[w.program.at.role.get(to) ?? -1];
  if (!target) return unknownName(to);
  if (target.team !== 'secops') return refusal('no-desk', `The ${target.title} works no alerts. Escalate inside SecOps, and brief the ${target.title}.`);
  if (to === actor) return refusal('wrong-tier', 'This alert is with you already.');
  if (target.function === 'incident-management') return null;
  const higher = from?.tier != null && target.tier !== null && target.tier > from.tier;
  return higher ? null : refusal('wrong-tier', `The ${target.title} is of no higher tier. Escalate to a higher tier or to incident management.`);
}

/** The queued or paused task of a role on an alert or an option, −1 for none. */
function waitingTask(w: World, actor: string, alert: string | undefined, option: string | undefined): number {
  const { scenario, at } = w.program;
  const queue = w.desks[at.role.get(actor) ?? -1]?.queue ?? [];
  return (
    queue.find((i) => {
      const task = w.tasks[i];
      if (!task) return false;
      if (alert !== undefined) return task.kind === 'finding' && task.alert === at.alert.get(alert);
      return task.kind === 'option' && scenario.decisions[task.decision]?.options[task.option]?.id === option;
    }) ?? -1
  );
}
