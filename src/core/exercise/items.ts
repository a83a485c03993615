import { ALERT } from '../charts/alertChart.ts';
import { TRACK } from '../charts/attackChart.ts';
import { DECISION } from '../charts/decisionChart.ts';
import { noticeIncident } from './access.ts';
import { KIND, TYPE, type Item, type Taken, type TypeCode } from './item.ts';
import { NEVER } from './conditionCode.ts';
import { applyEffects } from './effects.ts';
import { nextState } from './nextState.ts';
import type { CompiledStep } from './program.ts';
import { ALERT_ROW, DECISION_ROW } from './rows.ts';
import { stepAt } from './stepAt.ts';
import { openStanding } from './watched.ts';
import { completeWork, fireGaps, shownOptions } from './work.ts';
import { holds, setBit, type World } from './world.ts';

/** Does what a due item does when it comes up. Ask `isOvertaken` first. */
export function fireItem(w: World, { type, of }: Taken): void {
  switch (type) {
    case TYPE.time: setBit(w, of, true); break;
    case TYPE.work: completeWork(w, of); break;
    case TYPE.track: beginTrack(w, of); break;
    case TYPE.step: stepDue(w, of); break;
    case TYPE.expiry: expire(w, of); break;
    case TYPE['update-due']: nextDue(w, of); break;
    case TYPE.alert: raise(w, of); break;
    case TYPE.inject: deliver(w, of, null); break;
    case TYPE.decision: open(w, of); break;
    case TYPE.update: beginUpdate(w, of); break;
    case TYPE.intel: beginIntel(w, of); break;
    // The dues of intel and duties and an ending's second do nothing but be there: the world settles.
    default:
  }
}

/** True for an item that was overtaken: a paused task, an extended deadline, a withdrawn alert. It is dropped without a settling. */
export const isStale = (w: World, { type, of, version }: Item): boolean => isOvertaken(w, TYPE[type], of, version);

/** The same of an item by its numbers. */
export function isOvertaken(w: World, type: TypeCode, of: number, version: number): boolean {
  switch (type) {
    case TYPE.work: return w.tasks[of]?.version !== version || w.tasks[of]?.state !== 'running';
    case TYPE.step: return w.tracks[of]?.version !== version;
    case TYPE.expiry: return w.decisions[of]?.deadline !== version || !awaitsAnswer(w, of);
    case TYPE.ending: return w.endings[of]?.version !== version;
    case TYPE.alert: return w.alerts[of]?.raisedAt !== null || w.alerts[of]?.withdrawnAt !== null;
    case TYPE.inject: return w.injects[of]?.state !== 'waiting';
    case TYPE['update-due']: return !updateRuns(w, of);
    case TYPE['duty-due']: return w.duties[of]?.metAt !== null;
    case TYPE['intel-due']: return w.intel[of]?.metAt !== null;
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
  if (step) w.agenda.add(w.now + step.after, KIND.attack, step.place, TYPE.step, i, thing.version);
}

function stepDue(w: World, i: number): void {
  const track = w.program.tracks[i];
  const thing = w.tracks[i];
  if (!track || !thing) return;
  const step = stepAt(track, thing.chart);
  if (!step) return;
  const mask = isFoiled(w, step) ? 1 : 0;
  const from = thing.chart;
  thing.chart = nextState(w, thing, thing.chart, track.table, TRACK.due, mask);
  const fired = track.table.actions(from, TRACK.due, mask).includes('fire');
  w.steps.push({ id: step.id, attack: track.attack.id, at: w.now, fired });
  if (fired) {
    setBit(w, step.done, true);
    applyEffects(w, step.effects, track.incident);
  }
  awaitStep(w, i);
}

function isFoiled(w: World, { unless, needs }: CompiledStep): boolean {
  if (holds(w, unless)) return true;
  for (const access of needs) if (w.access[access]?.held !== true) return true;
  return false;
}

function expire(w: World, i: number): void {
  const thing = w.decisions[i];
  const compiled = w.program.decisions[i];
  if (!thing || !compiled) return;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.decision, DECISION.expire);
  thing.expiredAt = w.now;
  thing.shown ??= shownOptions(w, i);
  const { decisions } = w.program.rows;
  const row = DECISION_ROW.width * i;
  setBit(w, decisions[row + DECISION_ROW.open], false);
  setBit(w, decisions[row + DECISION_ROW.expired], true);
  applyEffects(w, compiled.otherwise);
  fireGaps(w, compiled.otherwiseGaps, null);
  w.deliveries.push({ kind: 'expired', at: w.now, to: compiled.hear, of: i, part: 0, option: -1 });
}

function nextDue(w: World, i: number): void {
  const update = w.program.scenario.updates[i];
  if (update) w.agenda.add(w.now + update.every, KIND.due, update.place, TYPE['update-due'], i, 0);
}

function raise(w: World, i: number): void {
  const thing = w.alerts[i];
  if (!thing) return;
  const { alerts } = w.program.rows;
  const row = ALERT_ROW.width * i;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.alert, ALERT.raise);
  thing.raisedAt = w.now;
  thing.since = w.now;
  setBit(w, alerts[row + ALERT_ROW.raised], true);
  const incident = alerts[row + ALERT_ROW.incident] ?? -1;
  if (incident >= 0) noticeIncident(w, incident, 'alert');
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
  applyEffects(w, inject.effects);
}

function open(w: World, i: number): void {
  const thing = w.decisions[i];
  if (!thing) return;
  const { decisions } = w.program.rows;
  const row = DECISION_ROW.width * i;
  if (decisions[row + DECISION_ROW.standing] === 1) {
    thing.trigger = 'come';
    setBit(w, decisions[row + DECISION_ROW.come], true);
    if (holds(w, decisions[row + DECISION_ROW.holds] ?? NEVER)) openStanding(w, i);
    return;
  }
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.decision, DECISION.open);
  thing.openedAt = w.now;
  setBit(w, decisions[row + DECISION_ROW.open], true);
  const deadline = decisions[row + DECISION_ROW.deadline] ?? -1;
  if (deadline < 0) return;
  thing.deadlineAt = w.now + deadline;
  w.agenda.add(thing.deadlineAt, KIND.due, decisions[row + DECISION_ROW.place] ?? 0, TYPE.expiry, i, thing.deadline);
}

function beginUpdate(w: World, i: number): void {
  const update = w.program.scenario.updates[i];
  const thing = w.updates[i];
  if (!update || !thing) return;
  thing.triggeredAt = w.now;
  const until = w.program.watches[w.program.watchOf.until?.[i] ?? -1];
  if (until && holds(w, until.test)) thing.until = w.now;
  else w.agenda.add(w.now + update.within, KIND.due, update.place, TYPE['update-due'], i, 0);
}

function beginIntel(w: World, i: number): void {
  const intel = w.program.scenario.intel[i];
  const thing = w.intel[i];
  if (!intel || !thing) return;
  thing.triggeredAt = w.now;
  thing.dueAt = w.now + intel.within;
  w.deliveries.push({ kind: 'intel', at: w.now, to: intel.to, of: i, part: 0, option: -1 });
  w.agenda.add(thing.dueAt, KIND.due, intel.place, TYPE['intel-due'], i, 0);
}
