import { ALERT } from '../../charts/alertChart.ts';
import type { Refusal } from '../command.ts';
import { bringToFront, dropTask } from '../desk.ts';
import { nextState } from '../nextState.ts';
import { SAID, type Numbered } from '../numbered.ts';
import type { Program } from '../program.ts';
import { ALERT_ROW, OPTION_ROW } from '../rows.ts';
import { NOBODY, type AlertThing } from '../things.ts';
import { startLook } from '../work.ts';
import { setBit, tie, type World } from '../world.ts';
import { reasonIn, refusal, roleTitle, unknownName, type Handlers } from './handler.ts';

const LOOKED = 1;

function looked(w: World, thing: AlertThing, seat: number): boolean {
  for (const task of thing.looked) if (w.tasks[task]?.seat === seat) return true;
  return false;
}

/** Whether an alert's chart takes an input now. */
const takes = (w: World, thing: AlertThing, input: number, mask = 0): boolean => w.program.tables.alert.step(thing.chart, input, mask) >= 0;

const stateOf = (w: World, thing: AlertThing): string => w.program.tables.alert.states[thing.chart] ?? '';

/** What stands in the way of any command on an alert by this role; `null` if it is this role's to act. `seat`: its index. */
function notMine(w: World, seat: number, id: string, thing: AlertThing): Refusal | null {
  const state = stateOf(w, thing);
  if (state === 'pending' || state === 'withdrawn') return refusal('not-raised', `‘${id}’ has not been raised. Take one from the queue.`);
  if (state === 'closed') return refusal('alert-closed', 'This alert is closed. Open a note if it should be looked at again.');
  if (thing.seat !== seat) {
    return refusal('alert-elsewhere', `This alert is with the ${roleTitle(w, thing.role)}. ${state === 'escalated' ? 'Wait for an answer.' : 'Ask there.'}`);
  }
  return null;
}

/** Another role has to act on it from now on. */
function handTo(w: World, thing: AlertThing, seat: number): void {
  thing.seat = seat;
  thing.role = w.program.seats[seat] ?? '';
}

function move(w: World, thing: AlertThing, input: number, mask = 0): void {
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.alert, input, mask);
  thing.since = w.now;
  tie(w, thing);
}

/** The alert that a command names, and whether it interrupts. */
function numberAlert(p: Program, n: Numbered, act: { readonly alert: string; readonly interrupt?: boolean }): void {
  n.of = p.at.alert.get(act.alert) ?? -1;
  n.said = act.interrupt === true ? SAID.interrupt : 0;
}

/** `acknowledge close escalate accept return front` (SPEC 2.5, P08, Q03, Q16). */
export const ALERT_COMMANDS: Handlers<'acknowledge' | 'close' | 'escalate' | 'accept' | 'return' | 'front'> = {
  acknowledge: {
    number: numberAlert,
    refuse(w, { of, actor }, { alert }) {
      const thing = w.alerts[of];
      if (!thing) return unknownName(alert);
      const mine = notMine(w, actor, alert, thing);
      if (mine) return mine;
      if (stateOf(w, thing) === 'escalated') return refusal('alert-elsewhere', 'This alert was escalated to you. Accept it or return it first.');
      return takes(w, thing, ALERT.acknowledge, looked(w, thing, actor) ? LOOKED : 0)
        ? null
        : refusal('already-looked', 'You are on this alert, or have looked into it. Close it or escalate it.');
    },
    apply(w, { of, actor, said }, _act, seq) {
      const thing = w.alerts[of];
      if (!thing) return;
      move(w, thing, ALERT.acknowledge);
      startLook(w, of, actor, seq, said === SAID.interrupt);
    },
  },
  accept: {
    number: numberAlert,
    refuse(w, { of, actor }, { alert }) {
      const thing = w.alerts[of];
      if (!thing) return unknownName(alert);
      return notMine(w, actor, alert, thing) ?? notEscalated(w, thing);
    },
    apply(w, { of, actor, said }, _act, seq) {
      const thing = w.alerts[of];
      if (!thing) return;
      const again = looked(w, thing, actor);
      move(w, thing, ALERT.accept, again ? LOOKED : 0);
      thing.sender = NOBODY;
      if (!again) startLook(w, of, actor, seq, said === SAID.interrupt);
    },
  },
  return: {
    number(p, n, act) {
      n.of = p.at.alert.get(act.alert) ?? -1;
      n.said = reasonIn(act.because);
    },
    refuse(w, { of, actor }, { alert }) {
      const thing = w.alerts[of];
      if (!thing) return unknownName(alert);
      return notMine(w, actor, alert, thing) ?? notEscalated(w, thing);
    },
    apply(w, { of }, { because }) {
      const thing = w.alerts[of];
      if (!thing) return;
      if (thing.sender !== NOBODY) handTo(w, thing, thing.sender);
      thing.sender = NOBODY;
      thing.returnedBecause = because ?? '';
      move(w, thing, ALERT.return);
    },
  },
  close: {
    number: numberAlert,
    refuse(w, { of, actor }, { alert }) {
      const thing = w.alerts[of];
      if (!thing) return unknownName(alert);
      const mine = notMine(w, actor, alert, thing);
      if (mine) return mine;
      return takes(w, thing, ALERT.close) ? null : refusal('alert-elsewhere', 'This alert was escalated to you. Accept it or return it first.');
    },
    apply(w, { of }) {
      const thing = w.alerts[of];
      if (!thing) return;
      dropTask(w, thing.task);
      thing.task = -1;
      move(w, thing, ALERT.close);
      setBit(w, w.program.rows.alerts[ALERT_ROW.width * of + ALERT_ROW.closed], true);
    },
  },
  escalate: {
    number(p, n, { alert, to }) {
      n.of = p.at.alert.get(alert) ?? -1;
      n.part = p.at.role.get(to) ?? -1;
    },
    refuse(w, { of, actor, part }, { alert, to }) {
      const thing = w.alerts[of];
      if (!thing) return unknownName(alert);
      const mine = notMine(w, actor, alert, thing);
      if (mine) return mine;
      if (!takes(w, thing, ALERT.escalate)) return refusal('alert-elsewhere', 'This alert was escalated to you. Accept it or return it first.');
      return part < 0 ? unknownName(to) : seatMayTake(w, actor, part);
    },
    apply(w, { of, actor, part }) {
      const thing = w.alerts[of];
      if (!thing) return;
      dropTask(w, thing.task);
      thing.task = -1;
      thing.sender = actor;
      handTo(w, thing, part);
      thing.returnedBecause = null;
      move(w, thing, ALERT.escalate);
      setBit(w, w.program.rows.alerts[ALERT_ROW.width * of + ALERT_ROW.escalated], true);
    },
  },
  front: {
    number(p, n, { alert, option }) {
      n.of = alert === undefined ? -1 : (p.at.alert.get(alert) ?? -1);
      n.part = alert === undefined && option !== undefined ? (p.at.option.get(option) ?? -1) : -1;
    },
    refuse(w, n) {
      return waitingTask(w, n) >= 0 ? null : refusal('nothing-queued', 'This is not waiting on your desk. Choose a task from your queue.');
    },
    apply(w, n) {
      bringToFront(w, waitingTask(w, n));
    },
  },
};

const notEscalated = (w: World, thing: AlertThing): Refusal | null =>
  stateOf(w, thing) === 'escalated' ? null : refusal('not-escalated', 'This alert was not escalated to you. Look into it, close it or escalate it.');

/** Whether a role may be escalated to: secops, of a higher tier, or incident management (Q03, Q16). */
export function mayTake(w: World, actor: string, to: string): Refusal | null {
  const target = w.program.at.role.get(to);
  return target === undefined ? unknownName(to) : seatMayTake(w, w.program.at.role.get(actor) ?? -1, target);
}

/** The same by the indices of the roles. */
function seatMayTake(w: World, actor: number, to: number): Refusal | null {
  const { roles } = w.program.scenario;
  const from = roles[actor];
  const target = roles[to];
  if (!target) return unknownName('');
  if (target.team !== 'secops') return refusal('no-desk', `The ${target.title} works no alerts. Escalate inside SecOps, and brief the ${target.title}.`);
  if (to === actor) return refusal('wrong-tier', 'This alert is with you already.');
  if (target.function === 'incident-management') return null;
  const higher = from?.tier != null && target.tier !== null && target.tier > from.tier;
  return higher ? null : refusal('wrong-tier', `The ${target.title} is of no higher tier. Escalate to a higher tier or to incident management.`);
}

/** The queued or paused task of a role on an alert (`of`) or else an option (`part`, among all), −1 for none. */
function waitingTask(w: World, { actor, of, part }: Numbered): number {
  const { options } = w.program.rows;
  const row = OPTION_ROW.width * part;
  for (const i of w.desks[actor]?.queue ?? []) {
    const task = w.tasks[i];
    if (of >= 0 && task?.alert === of) return i;
    if (part >= 0 && task?.decision === options[row + OPTION_ROW.decision] && task?.option === options[row + OPTION_ROW.index]) return i;
  }
  return -1;
}
