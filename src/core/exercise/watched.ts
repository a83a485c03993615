import { STANDING } from '../charts/decisionChart.ts';
import { INCIDENT } from '../charts/incidentChart.ts';
import { KIND, type ItemType, type Kind } from './agenda.ts';
import { moveIncident } from './access.ts';
import { nextState } from './nextState.ts';
import type { WatchKind } from './program.ts';
import { enterStage } from './stages.ts';
import { markDirty, setBit, type World } from './world.ts';

/** What a condition's coming (or, where it is tried for good, its going) does. `of`: index of the thing. */
type Watched = (w: World, of: number, holds: boolean) => void;

const schedule = (w: World, at: number, kind: Kind, place: number, type: ItemType, of: number, version = 0): void =>
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
    schedule(w, thing.dueAt, KIND.due, duty.place, 'duty-due', i);
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
    if (track) schedule(w, track.startAt, KIND.attack, track.attack.place, 'track', i);
  },
  alert: (w, i) => {
    const alert = w.program.alerts[i];
    const thing = w.alerts[i];
    if (!alert || !thing || thing.triggered || thing.withdrawnAt !== null) return;
    thing.triggered = true;
    schedule(w, alert.at ?? w.now + alert.after, KIND.inject, alert.place, 'alert', i);
  },
  inject: (w, i) => {
    const inject = w.program.injects[i];
    if (inject) schedule(w, inject.at ?? w.now + inject.after, KIND.inject, inject.place, 'inject', i);
  },
  decision: (w, i) => {
    const d = w.program.decisions[i];
    if (d) schedule(w, w.now + d.after, KIND.inject, d.place, 'decision', i);
  },
  standing: (w, i, holds) => {
    const d = w.program.decisions[i];
    const thing = w.decisions[i];
    if (!d || !thing) return;
    if (!holds) shut(w, i);
    else if (thing.trigger === 'come') openStanding(w, i);
    else if (thing.trigger === 'none') {
      thing.trigger = 'due';
      schedule(w, w.now + d.after, KIND.inject, d.place, 'decision', i);
    }
  },
  update: (w, i) => schedule(w, w.now, KIND.inject, w.program.scenario.updates[i]?.place ?? 0, 'update', i),
  until: (w, i, holds) => {
    const thing = w.updates[i];
    if (thing && holds && thing.triggeredAt !== null) thing.until ??= w.now;
  },
  intel: (w, i) => {
    const intel = w.program.scenario.intel[i];
    if (intel) schedule(w, w.now + intel.after, KIND.inject, intel.place, 'intel', i);
  },
  private: (w, i) => { w.privates[i] = w.now; },
  assumption: (w, i) => { const thing = w.assumptions[i]; if (thing) thing.shownAt = w.now; },
  reveal: (w, i) => { const thing = w.assumptions[i]; if (thing) thing.revealedAt = w.now; },
  gap: (w, i) => { w.gaps.push({ gap: i, at: w.now, seq: null }); },
  ending: endingChanged,
};

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
  if (holds) thing.contained.push({ from: w.now, until: null });
  else if (stretch) stretch.until = w.now;
  moveIncident(w, i, holds ? INCIDENT.contain : INCIDENT.loosen);
  setBit(w, w.program.bits.incident[i]?.contained, holds);
}

function endingChanged(w: World, i: number, holds: boolean): void {
  const ending = w.program.scenario.endings[i];
  const thing = w.endings[i];
  if (!ending || !thing || (thing.since !== null) === holds) return;
  thing.since = holds ? w.now : null;
  thing.version += 1;
  if (holds && ending.after > 0) schedule(w, w.now + ending.after, KIND.due, ending.place, 'ending', i, thing.version);
}

/** A standing decision opens, at first or again (P20). */
export function openStanding(w: World, i: number): void {
  const thing = w.decisions[i];
  const compiled = w.program.decisions[i];
  if (!thing || !compiled) return;
  thing.openedAt ??= w.now;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.standing, STANDING.open);
  setBit(w, compiled.open, true);
}

function shut(w: World, i: number): void {
  const thing = w.decisions[i];
  const compiled = w.program.decisions[i];
  if (!thing || !compiled) return;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.standing, STANDING.shut);
  setBit(w, compiled.open, false);
}
