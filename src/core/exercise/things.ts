import type { Seconds } from '../base/duration.ts';
import { EMPTY, type NumberList } from './numberLists.ts';
import { NO_ENTRY } from './threads.ts';

/**
 * What the world keeps of each thing. Mutable inside `exercise/` only; `chart` is a state number of the thing's table.
 * Classes, so that all things of a kind keep one shape while their times are filled in (measured: literals cost the replay twice the time).
 */

export const NOT_RUNNING = -1;
export const NOBODY = -1;
/** Short lists are replaced when they grow: V8 gives a list that is pushed to room for 17. */
const NONE: readonly never[] = [];

export class AlertThing {
  chart = 0;
  /** Who has to act: the holder, or the receiver of an escalation; and the index of that role. */
  role: string;
  seat: number;
  /** Index of the role that handed it over, while escalated. */
  sender = NOBODY;
  raisedAt: Seconds | null = null;
  withdrawnAt: Seconds | null = null;
  /** Its trigger has come: no second one. */
  triggered = false;
  /** Numbers of the finding tasks that were completed, in order. */
  looked: readonly number[] = NONE;
  returnedBecause: string | null = null;
  /** Since when it waits for `role`. */
  since: Seconds = 0;
  lastEntry = NO_ENTRY;
  /** Index of the unfinished finding task, −1. */
  task = -1;

  constructor(role: string, seat: number) {
    this.role = role;
    this.seat = seat;
  }
}
export class InjectThing {
  state: 'waiting' | 'delivered' | 'withdrawn' | 'skipped' = 'waiting';
  deliveredAt: Seconds | null = null;
  endedAt: Seconds | null = null;
  releasedBy: number | null = null;
}
export class DecisionThing {
  chart = 0;
  /** A standing one fires once: its condition held, and `after` that it may open whenever the condition holds. */
  trigger: 'none' | 'due' | 'come' = 'none';
  openedAt: Seconds | null = null;
  expiredAt: Seconds | null = null;
  deadlineAt: Seconds | null = null;
  /** Version of the deadline item. */
  deadline = 0;
  lastEntry = NO_ENTRY;
  /** Seq of the last commit, 0 for none. */
  commit = 0;
  /** Index of the option committed and in force or awaiting approval, −1. */
  option = -1;
  interrupt = false;
  /** Options used (standing) or in force. */
  used: readonly number[] = NONE;
  doneAt: Seconds | null = null;
  /** Options on the card when it was committed or expired; `null` while it can still be committed. */
  shown: readonly number[] | null = null;
}
export class TaskThing {
  readonly kind: 'finding' | 'option';
  readonly role: string;
  /** Index of the role. */
  readonly seat: number;
  readonly alert: number;
  readonly decision: number;
  readonly option: number;
  /** Index of the finding, −1: nothing to be found. */
  readonly finding: number;
  /** Place in the file of what is worked on. */
  place = 0;
  /** What a finding sets. */
  sets: NumberList = EMPTY;
  readonly takes: Seconds;
  readonly seq: number;
  readonly putAt: Seconds;
  desk = false;
  left: Seconds;
  state: 'queued' | 'running' | 'paused' | 'done' | 'dropped' = 'queued';
  startedAt: Seconds | null = null;
  doneAt: Seconds | null = null;
  droppedAt: Seconds | null = null;
  /** Stretches in which it ran before a pause, flat: from, until, from, until. */
  ran: readonly Seconds[] = NONE;
  /** Start of the stretch after those, which lasts till now, or lasted till it was done or dropped; `NOT_RUNNING`: there is none. */
  since: Seconds = NOT_RUNNING;
  version = 0;

  /** `seat`: index of the role; `of`: of the alert or the decision; `part`: of the finding (−1 for none) or the option; `now`: when it is put on the desk. */
  constructor(kind: 'finding' | 'option', role: string, seat: number, of: number, part: number, takes: Seconds, seq: number, now: Seconds) {
    const finding = kind === 'finding';
    this.kind = kind;
    this.role = role;
    this.seat = seat;
    this.alert = finding ? of : -1;
    this.decision = finding ? -1 : of;
    this.option = finding ? -1 : part;
    this.finding = finding ? part : -1;
    this.takes = takes;
    this.left = takes;
    this.seq = seq;
    this.putAt = now;
  }
}
export interface Desk {
  /** Index of the running task, −1. */
  running: number;
  queue: readonly number[];
}
export class TrackThing {
  chart = 0;
  version = 0;
}
export interface StretchThing {
  from: Seconds;
  until: Seconds | null;
}
export class AccessThing {
  held = false;
  /** Incidents it belongs to. */
  incidents: readonly number[] = NONE;
  stretches: readonly (StretchThing & { evictedBy: string | null })[] = NONE;
}
export class IncidentThing {
  chart = 0;
  holding = 0;
  c: Seconds | null = null;
  held: readonly StretchThing[] = NONE;
  evictions: readonly { at: Seconds; option: string; stretch: number }[] = NONE;
  contained: readonly StretchThing[] = NONE;
}
export class HarmThing {
  known: boolean;
  running = false;
  stretches: readonly StretchThing[] = NONE;

  constructor(known: boolean) {
    this.known = known;
  }
}
export class UpdateThing {
  triggeredAt: Seconds | null = null;
  until: Seconds | null = null;
  /** How many were sent. */
  briefs = 0;
  lastEntry = NO_ENTRY;
}
export class IntelThing {
  triggeredAt: Seconds | null = null;
  dueAt: Seconds | null = null;
  shares: { seq: number; at: Seconds; role: string }[] = [];
  metAt: Seconds | null = null;
}
export class DutyThing {
  startedAt: Seconds | null = null;
  dueAt: Seconds | null = null;
  metAt: Seconds | null = null;
}
export class AssumptionThing {
  shownAt: Seconds | null = null;
  revealedAt: Seconds | null = null;
  assumed: { seq: number; at: Seconds; role: string }[] = [];
}
export class EndingThing {
  /** Since when its condition has held unbroken. */
  since: Seconds | null = null;
  version = 0;
}
/** Something that lands in the inbox of roles. */
export interface Delivery {
  kind: 'inject' | 'message' | 'outcome' | 'brief' | 'intel' | 'expired';
  at: Seconds;
  to: readonly string[];
  of: number;
  /** Index of a part: outcome of an option, brief of an update; seq of a message. */
  part: number;
  option: number;
}
