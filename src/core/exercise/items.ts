import { ALERT } from '../charts/alertChart.ts';
import { TRACK } from '../charts/attackChart.ts';
import { DECISION } from '../charts/decisionChart.ts';
import { noticeIncident } from './access.ts';
import { KIND, type Item, type ItemType } from './agenda.ts';
import { applyEffects, FROM_NOBODY } from './effects.ts';
import { nextState } from './nextState.ts';
import { stepAt } from './stepAt.ts';
import { openStanding } from './watched.ts';
import { completeWork, fireGaps, shownOptions } from './work.ts';
import { holds, setBit, type World } from './world.ts';

type Fire = (w: World, item: Item) => void;

/** What each kind of due item does when it comes up. Returns false from `isStale` first: see there. */
const FIRE: Readonly<Record<ItemType, Fire>> = {
  time: (w, { of }) => setBit(w, of, true),
  work: (w, { of }) => completeWork(w, of),
  track: (w, { of }) => beginTrack(w, of),
  step: (w, { of }) => stepDue(w, of),
  expiry: (w, { of }) => expire(w, of),
  'update-due': (w, { of }) => nextDue(w, of),
  'intel-due': () => {},
  'duty-due': () => {},
  ending: () => {},
  alert: (w, { of }) => raise(w, of),
  inject: (w, { of }) => deliver(w, of, null),
  decision: (w, { of }) => open(w, of),
  update: (w, { of }) => beginUpdate(w, of),
  intel: (w, { of }) => beginIntel(w, of),
};

export function fireItem(w: World, item: Item): void {
  FIRE[item.type](w, item);
}

/** True for an item that was overtaken: a paused task, an extended deadline, a withdrawn alert. It is dropped without a settling. */
export function isStale(w: World, item: Item): boolean {
  switch (item.type) {
    case 'work': return w.tasks[item.of]?.version !== item.version || w.tasks[item.of]?.state !== 'running';
    case 'step': return w.tracks[item.of]?.version !== item.version;
    case 'expiry': return w.decisions[item.of]?.deadline !== item.version || !awaitsAnswer(w, item.of);
    case 'ending': return w.endings[item.of]?.version !== item.version;
    case 'alert': return w.alerts[item.of]?.raisedAt !== null || w.alerts[item.of]?.withdrawnAt !== null;
    case 'inject': return w.injects[item.of]?.state !== 'waiting';
    case 'update-due': return !updateRuns(w, item.of);
    case 'duty-due': return w.duties[item.of]?.metAt !== null;
    case 'intel-due': return w.intel[item.of]?.metAt !== null;
    default: return false;
  }
}

/** Open or awaiting approval: what a deadline can still end. */
export function awaitsAnswer(w: World, decision: number): boolean {
  const thing = w.decisions[decision];
  return thing !== undefined && w.program.tables.decision.step(thing.chart, DECISION.expire) >= 0;
}

export function updateRuns(w: World, i: number): boolean {
  const thing = w.updates[i];
  return thing !== undefined && thing.triggeredAt !== null && thing.until === null;
}

function beginTrack(w: World, i: number): void {
  const track = w.program.tracks[i];
  const thing = w.tracks[i];
  if (!track || !thing) return;
  thing.chart = nextState(w, thing, thing.chart, track.table, TRACK.begin);
  awaitStep(w, i);
}

/** Schedules the step at which the track has come to stand: due `after` this instant (P06). */
function awaitStep(w: World, i: number): void {
  const track = w.program.tracks[i];
  const thing = w.tracks[i];
  if (!track || !thing) return;
  const step = stepAt(track, thing.chart);
  thing.version += 1;
  if (step) w.agenda.add(w.now + step.after, KIND.attack, step.place, 'step', i, thing.version);
}

function stepDue(w: World, i: number): void {
  const track = w.program.tracks[i];
  const thing = w.tracks[i];
  if (!track || !thing) return;
  const step = stepAt(track, thing.chart);
  if (!step) return;
  const foiled = holds(w, step.unless) || step.needs.some((a) => w.access[a]?.held !== true);
  const mask = foiled ? 1 : 0;
  const from = thing.chart;
  thing.chart = nextState(w, thing, thing.chart, track.table, TRACK.due, mask);
  const fired = track.table.actions(from, TRACK.due, mask).includes('fire');
  w.steps.push({ id: step.id, attack: track.attack.id, at: w.now, fired });
  if (fired) {
    setBit(w, step.done, true);
    applyEffects(w, step.effects, track.source);
  }
  awaitStep(w, i);
}

function expire(w: World, i: number): void {
  const thing = w.decisions[i];
  const compiled = w.program.decisions[i];
  if (!thing || !compiled) return;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.decision, DECISION.expire);
  thing.expiredAt = w.now;
  thing.shown ??= shownOptions(w, compiled);
  setBit(w, compiled.open, false);
  setBit(w, compiled.expired, true);
  if (compiled.otherwise) applyEffects(w, compiled.otherwise, FROM_NOBODY);
  fireGaps(w, compiled.otherwiseGaps, null);
  w.deliveries.push({ kind: 'expired', at: w.now, to: compiled.hear, of: i, part: 0, option: -1 });
}

function nextDue(w: World, i: number): void {
  const update = w.program.scenario.updates[i];
  if (update) w.agenda.add(w.now + update.every, KIND.due, update.place, 'update-due', i, 0);
}

function raise(w: World, i: number): void {
  const compiled = w.program.alerts[i];
  const thing = w.alerts[i];
  if (!compiled || !thing) return;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.alert, ALERT.raise);
  thing.raisedAt = w.now;
  thing.since = w.now;
  setBit(w, compiled.raised, true);
  if (compiled.incident >= 0) noticeIncident(w, compiled.incident, 'alert');
}

/** Delivers an inject and applies its effects. `seq`: the release behind it, `null` if it came by itself. */
export function deliver(w: World, i: number, seq: number | null): void {
  const thing = w.injects[i];
  const inject = w.program.injects[i];
  if (!thing || !inject) return;
  thing.state = 'delivered';
  thing.deliveredAt = w.now;
  thing.releasedBy = seq;
  w.deliveries.push({ kind: 'inject', at: w.now, to: inject.to, of: i, part: 0, option: -1 });
  applyEffects(w, inject.effects, FROM_NOBODY);
}

function open(w: World, i: number): void {
  const thing = w.decisions[i];
  const compiled = w.program.decisions[i];
  if (!thing || !compiled) return;
  if (compiled.standing) {
    thing.trigger = 'come';
    setBit(w, compiled.come, true);
    if (holds(w, compiled.holds)) openStanding(w, i);
    return;
  }
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.decision, DECISION.open);
  thing.openedAt = w.now;
  setBit(w, compiled.open, true);
  if (compiled.deadline === null) return;
  thing.deadlineAt = w.now + compiled.deadline;
  w.agenda.add(thing.deadlineAt, KIND.due, compiled.place, 'expiry', i, thing.deadline);
}

function beginUpdate(w: World, i: number): void {
  const update = w.program.scenario.updates[i];
  const thing = w.updates[i];
  if (!update || !thing) return;
  thing.triggeredAt = w.now;
  const until = w.program.watches[w.program.watchOf.until?.[i] ?? -1];
  if (until && holds(w, until.test)) thing.until = w.now;
  else w.agenda.add(w.now + update.within, KIND.due, update.place, 'update-due', i, 0);
}

function beginIntel(w: World, i: number): void {
  const intel = w.program.scenario.intel[i];
  const thing = w.intel[i];
  if (!intel || !thing) return;
  thing.triggeredAt = w.now;
  thing.dueAt = w.now + intel.within;
  w.deliveries.push({ kind: 'intel', at: w.now, to: intel.to, of: i, part: 0, option: -1 });
  w.agenda.add(thing.dueAt, KIND.due, intel.place, 'intel-due', i, 0);
}
