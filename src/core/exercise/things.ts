import type { Seconds } from '../base/duration.ts';
import type { BriefText, CloseAs } from './command.ts';
import type { AlertMove, CommitRecord, VoteRecord } from './chronicle.ts';

/**
 * What the world keeps of each thing. Mutable inside `exercise/` only; `chart` is a state number of the thing's table.
 * Classes, so that all things of a kind keep one shape while their times are filled in (measured: literals cost the replay twice the time).
 */

export class AlertThing {
  chart = 0;
  /** Who has to act: the holder, or the receiver of an escalation. */
  role: string;
  /** Who handed it over, while escalated. */
  sender: string | null = null;
  raisedAt: Seconds | null = null;
  withdrawnAt: Seconds | null = null;
  /** Its trigger has come: no second one. */
  triggered = false;
  closed: { at: Seconds; seq: number; by: string; as: CloseAs } | null = null;
  /** Roles whose finding on it was completed, in order. */
  looked: { role: string; at: Seconds; finding: number }[] = [];
  returnedBecause: string | null = null;
  /** Since when it waits for `role`. */
  since: Seconds = 0;
  moves: AlertMove[] = [];
  /** Index of the unfinished finding task, −1. */
  task = -1;

  constructor(role: string) {
    this.role = role;
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
  openedAt: Seconds | null = null;
  expiredAt: Seconds | null = null;
  deadlineAt: Seconds | null = null;
  /** Version of the deadline item. */
  deadline = 0;
  votes: VoteRecord[] = [];
  commits: CommitRecord[] = [];
  /** Index of the option committed and in force or awaiting approval, −1. */
  option = -1;
  interrupt = false;
  /** Options used (standing) or in force. */
  used: number[] = [];
  doneAt: Seconds | null = null;
  /** Options on the card when it was committed or expired; `null` while it can still be committed. */
  shown: number[] | null = null;
}
export interface TaskThing {
  kind: 'finding' | 'option';
  role: string;
  desk: boolean;
  alert: number;
  decision: number;
  option: number;
  /** Index of the finding, −1: nothing to be found. */
  finding: number;
  place: number;
  takes: Seconds;
  left: Seconds;
  state: 'queued' | 'running' | 'paused' | 'done' | 'dropped';
  seq: number;
  putAt: Seconds;
  startedAt: Seconds | null;
  doneAt: Seconds | null;
  droppedAt: Seconds | null;
  runs: { from: Seconds; until: Seconds | null }[];
  version: number;
}
export interface Desk {
  /** Index of the running task, −1. */
  running: number;
  queue: number[];
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
  incidents: number[] = [];
  stretches: (StretchThing & { evictedBy: string | null })[] = [];
}
export class IncidentThing {
  chart = 0;
  holding = 0;
  c: Seconds | null = null;
  held: StretchThing[] = [];
  evictions: { at: Seconds; option: string; access: string }[] = [];
  contained: StretchThing[] = [];
}
export class HarmThing {
  known: boolean;
  running = false;
  stretches: StretchThing[] = [];

  constructor(known: boolean) {
    this.known = known;
  }
}
export class UpdateThing {
  triggeredAt: Seconds | null = null;
  until: Seconds | null = null;
  briefs: { seq: number; at: Seconds; by: string; text: BriefText }[] = [];
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
  holding = false;
  version = 0;
  due = false;
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
