import { copy } from '../base/copy.ts';
import { NumberSet } from '../base/numberSet.ts';
import type { Seconds } from '../base/duration.ts';
import { Agenda } from './agenda.ts';
import type { Entry, Rating } from './command.ts';
import type { RankRecord, StepRecord } from './chronicle.ts';
import { position } from './ids.ts';
import type { Machine } from './nextState.ts';
import { holdsIn, type Test } from './conditionCode.ts';
import type { Program } from './program.ts';
import {
  AccessThing, AlertThing, AssumptionThing, DecisionThing, DutyThing, EndingThing, HarmThing, IncidentThing, InjectThing, IntelThing, TrackThing,
  UpdateThing, type Delivery, type Desk, type TaskThing,
} from './things.ts';
import { Threads, type Threaded } from './threads.ts';

/** The state of a run: mutable inside `exercise/`, and only there. */
export interface World {
  readonly program: Program;
  now: Seconds;
  exercise: Machine;
  rate: number;
  endedAt: Seconds | null;
  ending: number;
  /** Truth of every name. */
  bits: Uint8Array;
  /** Watches to be tried at the next settling, and those that need no further trying. */
  pending: NumberSet;
  spent: Uint8Array;
  agenda: Agenda;
  settledAt: Seconds;
  settlings: number;
  story: Machine;
  stage: number;
  stageLog: { stage: number; at: Seconds }[];
  tracks: TrackThing[];
  steps: StepRecord[];
  alerts: AlertThing[];
  injects: InjectThing[];
  decisions: DecisionThing[];
  tasks: TaskThing[];
  /** By index of a role; `null` for one that has none. */
  desks: (Desk | null)[];
  access: AccessThing[];
  incidents: IncidentThing[];
  harms: HarmThing[];
  updates: UpdateThing[];
  intel: IntelThing[];
  duties: DutyThing[];
  privates: (Seconds | null)[];
  assumptions: AssumptionThing[];
  gaps: { gap: number; at: Seconds; seq: number | null }[];
  endings: EndingThing[];
  /** How many endings' conditions hold. */
  endingsHeld: number;
  deliveries: Delivery[];
  messages: Map<number, { to: readonly string[]; text: string }>;
  entries: Entry[];
  threads: Threads;
  ranks: RankRecord[];
  observations: { seq: number; objective: string; text: string }[];
  ratings: { seq: number; objective: string; rating: Rating; because: string }[];
  touched: { measure: string; seq: number }[];
}

/** A world before its first settling; `openWorld` in settle.ts brings it to T+0. */
export function blankWorld(program: Program): World {
  const { scenario: s } = program;
  return {
    program, now: 0, exercise: { chart: 0 }, rate: 0, endedAt: null, ending: -1,
    bits: new Uint8Array(program.names.size), pending: allOf(program.watches.length), spent: new Uint8Array(program.watches.length),
    agenda: new Agenda(program.watches.length >> 2, s.horizon), settledAt: 0, settlings: 0, story: { chart: 0 }, stage: -1, stageLog: [],
    tracks: s.attacks.map(() => new TrackThing()),
    steps: [],
    alerts: s.alerts.map((a) => new AlertThing(a.to, position(program.at.role, a.to))),
    injects: s.injects.map(() => new InjectThing()),
    decisions: s.decisions.map(() => new DecisionThing()),
    tasks: [],
    desks: s.roles.map((r) => (r.team === 'secops' ? { running: -1, queue: [] } : null)),
    access: s.access.map(() => new AccessThing()),
    incidents: s.incidents.map(() => new IncidentThing()),
    harms: s.harms.map((h) => new HarmThing(h.known === null && h.class === 'downtime')),
    updates: s.updates.map(() => new UpdateThing()),
    intel: s.intel.map(() => new IntelThing()),
    duties: s.duties.map(() => new DutyThing()),
    privates: s.privates.map(() => null),
    assumptions: s.assumptions.map(() => new AssumptionThing()),
    gaps: [],
    endings: s.endings.map(() => new EndingThing()),
    endingsHeld: 0,
    deliveries: [], messages: new Map(), entries: [], threads: new Threads(), ranks: [], observations: [], ratings: [], touched: [],
  };
}

function allOf(room: number): NumberSet {
  const all = new NumberSet(room);
  for (let n = 0; n < room; n++) all.add(n);
  return all;
}

/** A world that can go its own way (what-if, search): shares the program, copies everything that can change. */
export function cloneWorld(w: World): World {
  const { program, agenda, threads, entries, pending, ...rest } = w;
  return { program, agenda: agenda.clone(), pending: pending.clone(), threads: threads.clone(), entries: entries.slice(), ...copy(rest) };
}

/** Sets the truth of a name; what reads it is tried at the next settling. */
export function setBit(w: World, bit: number | undefined, holds: boolean): void {
  if (bit === undefined) return;
  const value = holds ? 1 : 0;
  if (w.bits[bit] === value) return;
  w.bits[bit] = value;
  const { all, from } = w.program.readers;
  const end = from[bit + 1] ?? 0;
  for (let i = from[bit] ?? 0; i < end; i++) markDirty(w, all[i] ?? 0);
}

/** Whether a condition holds now. */
export const holds = (w: World, test: Test): boolean => holdsIn(w.program.code, test, w.bits);

/** Has a watch tried at the next settling. */
export function markDirty(w: World, watch: number): void {
  if (w.spent[watch] !== 1) w.pending.add(watch);
}

/** The entry that is being applied is about this thing. */
export const tie = (w: World, thing: Threaded): void => w.threads.tie(thing, w.entries.length - 1);
