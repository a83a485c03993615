import { appended } from '../base/appended.ts';
import { STANDING } from '../charts/decisionChart.ts';
import { INCIDENT } from '../charts/incidentChart.ts';
import { KIND, TYPE, type Kind, type TypeCode } from './item.ts';
import { moveIncident } from './access.ts';
import { nextState } from './nextState.ts';
import type { WatchKind } from './program.ts';
import { ALERT_ROW, DECISION_ROW, INCIDENT_ROW } from './rows.ts';
import { enterStage } from './stages.ts';
import { markDirty, setBit, type World } from './world.ts';

/** What a condition's coming (or, where it is tried for good, its going) does. `of`: index of the thing. */
type Watched = (w: World, of: number, holds: boolean) => void;

const schedule = (w: World, at: number, kind: Kind, place: number, type: TypeCode, of: number, version = 0): void =>
  w.agenda.add(Math.max(at, w.now), kind, place, type, of, version);

/** One handler a kind of condition (SPEC 2.2, 2.7; what acts in the settling itself: P05). */
export const WATCHED: Readonly<Record<WatchKind, Watched>> = {
  known: (w, i) => { const harm = w.harms[i]; if (harm) harm.known = true; },
  contained: containedChanged,
  'duty-starts': (w, i) => {
    const duty = w.program.scenario.duties[i];
    const thing = w.duties[i];
    if (!duty || !thing) return;
    thing.startedAt = w.now;
    thing.dueAt = w.now + duty.within;
    schedule(w, thing.dueAt, KIND.due, duty.place, TYPE['duty-due'], i);
    // `met` may hold already: it is tried right after, at its own place.
    retry(w, 'duty-met', i);
  },
  'duty-met': (w, i, holds) => {
    const thing = w.duties[i];
    if (thing && holds && thing.startedAt !== null) thing.metAt ??= w.now;
  },
  stage: (w, i, holds) => {
    const entered = w.stageLog.some((s) => s.stage === i);
    if (holds && !entered && w.stage < i) enterStage(w, i, 'when');
  },
  track: (w, i) => {
    const track = w.program.tracks[i];
    if (track) schedule(w, track.startAt, KIND.attack, track.attack.place, TYPE.track, i);
  },
  alert: (w, i) => {
    const thing = w.alerts[i];
    if (!thing || thing.triggered || thing.withdrawnAt !== null) return;
    thing.triggered = true;
    const { alerts } = w.program.rows;
    const row = ALERT_ROW.width * i;
    const at = alerts[row + ALERT_ROW.at] ?? -1;
    schedule(w, at < 0 ? w.now + (alerts[row + ALERT_ROW.after] ?? 0) : at, KIND.inject, alerts[row + ALERT_ROW.place] ?? 0, TYPE.alert, i);
  },
  inject: (w, i) => {
    const inject = w.program.injects[i];
    if (inject) schedule(w, inject.at ?? w.now + inject.after, KIND.inject, inject.place, TYPE.inject, i);
  },
  decision: (w, i) => openLater(w, i),
  standing: (w, i, holds) => {
    const thing = w.decisions[i];
    if (!thing) return;
    if (!holds) shut(w, i);
    else if (thing.trigger === 'come') openStanding(w, i);
    else if (thing.trigger === 'none') {
      thing.trigger = 'due';
      openLater(w, i);
    }
  },
  update: (w, i) => schedule(w, w.now, KIND.inject, w.program.scenario.updates[i]?.place ?? 0, TYPE.update, i),
  until: (w, i, holds) => {
    const thing = w.updates[i];
    if (thing && holds && thing.triggeredAt !== null) thing.until ??= w.now;
  },
  intel: (w, i) => {
    const intel = w.program.scenario.intel[i];
    if (intel) schedule(w, w.now + intel.after, KIND.inject, intel.place, TYPE.intel, i);
  },
  private: (w, i) => { w.privates[i] = w.now; },
  assumption: (w, i) => { const thing = w.assumptions[i]; if (thing) thing.shownAt = w.now; },
  reveal: (w, i) => { const thing = w.assumptions[i]; if (thing) thing.revealedAt = w.now; },
  gap: (w, i) => { w.gaps.push({ gap: i, at: w.now, seq: null }); },
  ending: endingChanged,
};

function openLater(w: World, i: number): void {
  const { decisions } = w.program.rows;
  const row = DECISION_ROW.width * i;
  schedule(w, w.now + (decisions[row + DECISION_ROW.after] ?? 0), KIND.inject, decisions[row + DECISION_ROW.place] ?? 0, TYPE.decision, i);
}

/** Has a condition of a thing tried again in this settling. */
export function retry(w: World, kind: WatchKind, of: number): void {
  const i = w.program.watchOf[kind]?.[of];
  if (i !== undefined) markDirty(w, i);
}

function containedChanged(w: World, i: number, holds: boolean): void {
  const thing = w.incidents[i];
  const stretch = thing?.contained.at(-1);
  const held = stretch !== undefined && stretch.until === null;
  if (!thing || held === holds) return;
  if (holds) thing.contained = appended(thing.contained, { from: w.now, until: null });
  else if (stretch) stretch.until = w.now;
  moveIncident(w, i, holds ? INCIDENT.contain : INCIDENT.loosen);
  setBit(w, w.program.rows.incidents[INCIDENT_ROW.width * i + INCIDENT_ROW.contained], holds);
}

function endingChanged(w: World, i: number, holds: boolean): void {
  const ending = w.program.scenario.endings[i];
  const thing = w.endings[i];
  if (!ending || !thing || (thing.since !== null) === holds) return;
  thing.since = holds ? w.now : null;
  w.endingsHeld += holds ? 1 : -1;
  thing.version += 1;
  if (holds && ending.after > 0) schedule(w, w.now + ending.after, KIND.due, ending.place, TYPE.ending, i, thing.version);
}

/** A standing decision opens, at first or again (P20). */
export function openStanding(w: World, i: number): void {
  const thing = w.decisions[i];
  if (!thing) return;
  thing.openedAt ??= w.now;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.standing, STANDING.open);
  setBit(w, w.program.rows.decisions[DECISION_ROW.width * i + DECISION_ROW.open], true);
}

function shut(w: World, i: number): void {
  const thing = w.decisions[i];
  if (!thing) return;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.standing, STANDING.shut);
  setBit(w, w.program.rows.decisions[DECISION_ROW.width * i + DECISION_ROW.open], false);
}
