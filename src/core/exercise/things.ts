import type { Seconds } from '../base/duration.ts';
import type { BriefText, CloseAs } from './command.ts';
import type { AlertMove, CommitRecord, VoteRecord } from './chronicle.ts';

/** What the world keeps of each thing. Mutable inside `exercise/` only; `chart` is a state number of the thing's table. */

export interface AlertThing {
  chart: number;
  /** Who has to act: the holder, or the receiver of an escalation. */
  role: string;
  /** Who handed it over, while escalated. */
  sender: string | null;
  raisedAt: Seconds | null;
  withdrawnAt: Seconds | null;
  /** Its trigger has come: no second one. */
  triggered: boolean;
  closed: { at: Seconds; seq: number; by: string; as: CloseAs } | null;
  /** Roles whose finding on it was completed, in order. */
  looked: { role: string; at: Seconds; finding: number }[];
  returnedBecause: string | null;
  /** Since when it waits for `role`. */
  since: Seconds;
  moves: AlertMove[];
  /** Index of the unfinished finding task, −1. */
  task: number;
}
export interface InjectThing {
  state: 'waiting' | 'delivered' | 'withdrawn' | 'skipped';
  deliveredAt: Seconds | null;
  endedAt: Seconds | null;
  releasedBy: number | null;
}
export interface DecisionThing {
  chart: number;
  openedAt: Seconds | null;
  expiredAt: Seconds | null;
  deadlineAt: Seconds | null;
  /** Version of the deadline item. */
  deadline: number;
  votes: VoteRecord[];
  commits: CommitRecord[];
  /** Index of the option committed and in force or awaiting approval, −1. */
  option: number;
  interrupt: boolean;
  /** Options used (standing) or in force. */
  used: number[];
  doneAt: Seconds | null;
  /** Options on the card when it was committed or expired; `null` while it can still be committed. */
  shown: number[] | null;
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
export interface TrackThing {
  chart: number;
  version: number;
}
export interface StretchThing {
  from: Seconds;
  until: Seconds | null;
}
export interface AccessThing {
  held: boolean;
  /** Incidents it belongs to. */
  incidents: number[];
  stretches: (StretchThing & { evictedBy: string | null })[];
}
export interface IncidentThing {
  chart: number;
  holding: number;
  c: Seconds | null;
  held: StretchThing[];
  evictions: { at: Seconds; option: string; access: string }[];
  contained: StretchThing[];
}
export interface HarmThing {
  known: boolean;
  running: boolean;
  stretches: StretchThing[];
}
export interface UpdateThing {
  triggeredAt: Seconds | null;
  until: Seconds | null;
  briefs: { seq: number; at: Seconds; by: string; text: BriefText }[];
}
export interface IntelThing {
  triggeredAt: Seconds | null;
  dueAt: Seconds | null;
  shares: { seq: number; at: Seconds; role: string }[];
  metAt: Seconds | null;
}
export interface DutyThing {
  startedAt: Seconds | null;
  dueAt: Seconds | null;
  metAt: Seconds | null;
}
export interface AssumptionThing {
  shownAt: Seconds | null;
  revealedAt: Seconds | null;
  assumed: { seq: number; at: Seconds; role: string }[];
}
export interface EndingThing {
  holding: boolean;
  version: number;
  due: boolean;
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
