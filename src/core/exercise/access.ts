import { appended } from '../base/appended.ts';
import { INCIDENT } from '../charts/incidentChart.ts';
import { nextState } from './nextState.ts';
import { INCIDENT_ROW } from './rows.ts';
import { setBit, type World } from './world.ts';

/** The attacker gains an access; by a step of a track it also belongs to that track's incident from now on (P17). */
export function gainAccess(w: World, access: number, incident: number): void {
  const thing = w.access[access];
  if (!thing) return;
  if (!thing.held) {
    thing.held = true;
    thing.stretches = appended(thing.stretches, { from: w.now, until: null, evictedBy: null });
    setBit(w, w.program.bits.held[access], true);
    for (const i of thing.incidents) fill(w, i);
  }
  if (incident >= 0 && !thing.incidents.includes(incident)) {
    thing.incidents = appended(thing.incidents, incident);
    fill(w, incident);
  }
}

/** One eviction ends an access for every incident. `option`: id of the option whose work did it, `null` for anything else. */
export function evictAccess(w: World, access: number, option: string | null): void {
  const thing = w.access[access];
  if (!thing?.held) return;
  thing.held = false;
  const stretch = thing.stretches.at(-1);
  if (stretch) {
    stretch.until = w.now;
    stretch.evictedBy = option;
  }
  setBit(w, w.program.bits.held[access], false);
  for (const i of thing.incidents) {
    const incident = w.incidents[i];
    if (option !== null && incident) incident.evictions = appended(incident.evictions, { at: w.now, option, stretch: incident.held.length - 1 });
    drain(w, i);
  }
}

function fill(w: World, i: number): void {
  const incident = w.incidents[i];
  if (!incident) return;
  incident.c ??= w.now;
  incident.holding += 1;
  if (incident.holding > 1) return;
  incident.held = appended(incident.held, { from: w.now, until: null });
  moveIncident(w, i, INCIDENT.gain);
  setBit(w, w.program.rows.incidents[INCIDENT_ROW.width * i + INCIDENT_ROW.remediated], false);
}

function drain(w: World, i: number): void {
  const incident = w.incidents[i];
  if (!incident) return;
  incident.holding -= 1;
  if (incident.holding > 0) return;
  const stretch = incident.held.at(-1);
  if (stretch) stretch.until = w.now;
  moveIncident(w, i, INCIDENT.empty);
  setBit(w, w.program.rows.incidents[INCIDENT_ROW.width * i + INCIDENT_ROW.remediated], true);
}

/** Moves an incident's chart; inputs that change nothing there (a second look) are let pass. */
export function moveIncident(w: World, i: number, input: number): void {
  const incident = w.incidents[i];
  if (!incident) return;
  incident.chart = nextState(w, incident, incident.chart, w.program.tables.incident, input);
}

/** Tells an incident that its alert was raised, or that work which could set `k` was completed. */
export function noticeIncident(w: World, i: number, what: 'alert' | 'look'): void {
  moveIncident(w, i, INCIDENT[what]);
  setBit(w, w.program.rows.incidents[INCIDENT_ROW.width * i + (what === 'alert' ? INCIDENT_ROW.alerted : INCIDENT_ROW.acknowledged)], true);
}
