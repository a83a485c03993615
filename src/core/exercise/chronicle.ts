import type { Seconds } from '../base/duration.ts';
import type { BriefText, CloseAs, Entry, Rating } from './command.ts';

/**
 * What happened, thing by thing, in scenario seconds: the only input of the measures besides the scenario.
 * Made by folding the log; ids are those of the scenario; `null` = has not happened (by EndEx, once ended).
 */
export interface Chronicle {
  /** The accepted commands that stand (corrected ones are left out), in order. */
  readonly entries: readonly Entry[];
  /** Scenario second at which play ended; while it runs, the present second. */
  readonly endedAt: Seconds;
  readonly ended: boolean;
  /** Id of the ending that held, `null` for none. */
  readonly ending: string | null;
  readonly stages: readonly { readonly id: string; readonly at: Seconds }[];
  readonly steps: readonly StepRecord[];
  readonly access: readonly AccessRecord[];
  readonly incidents: readonly IncidentRecord[];
  readonly alerts: readonly AlertRecord[];
  readonly works: readonly Work[];
  readonly decisions: readonly DecisionRecord[];
  readonly injects: readonly InjectRecord[];
  readonly updates: readonly UpdateRecord[];
  readonly intel: readonly IntelRecord[];
  readonly duties: readonly DutyRecord[];
  readonly harms: readonly HarmRecord[];
  readonly assumptions: readonly AssumptionRecord[];
  readonly gaps: readonly GapRecord[];
  readonly ranks: readonly RankRecord[];
  readonly observations: readonly { readonly seq: number; readonly objective: string; readonly text: string }[];
  readonly ratings: readonly { readonly seq: number; readonly objective: string; readonly rating: Rating; readonly because: string }[];
  /** Interventions and what each named or changed: `measure` as in an objective, e.g. `ttr(intrusion)` (SPEC 2.9). */
  readonly touched: readonly { readonly measure: string; readonly seq: number }[];
  /** Seq of entries that were corrected, and of those that no longer fitted after a correction (P31). */
  readonly leftOut: readonly { readonly seq: number; readonly why: 'corrected' | 'refused' }[];
}

/** A firing or foiling of a step of a track, in order of time; loops give several. */
export interface StepRecord {
  readonly id: string;
  readonly attack: string;
  readonly at: Seconds;
  readonly fired: boolean;
}
/** One stretch during which an access was held. `until` null: still held. */
export interface AccessRecord {
  readonly id: string;
  readonly from: Seconds;
  readonly until: Seconds | null;
  /** The option whose work ended the stretch; `null` if it goes on or something else ended it. */
  readonly evictedBy: string | null;
}
export interface IncidentRecord {
  readonly id: string;
  /** c: first access gained by a step of one of its tracks. */
  readonly c: Seconds | null;
  /** Instants from which access of the incident's set was held, and from which none was: alternating stretches (P17). */
  readonly held: readonly { readonly from: Seconds; readonly until: Seconds | null }[];
  /** Evictions of held access of this incident by options, in order; `stretch`: index of the stretch of `held` in which it was. */
  readonly evictions: readonly { readonly at: Seconds; readonly option: string; readonly stretch: number }[];
  /** Instants from which `contained` held, with the end of each stretch. */
  readonly contained: readonly { readonly from: Seconds; readonly until: Seconds | null }[];
}
export interface AlertRecord {
  readonly id: string;
  readonly incident: string | null;
  readonly raisedAt: Seconds | null;
  readonly withdrawnAt: Seconds | null;
  readonly closed: { readonly at: Seconds; readonly seq: number; readonly by: string; readonly as: CloseAs } | null;
  /** Commands on the alert in order. `role`: who has to act on it after the move (the receiver of an escalation, the sender of a returned one). */
  readonly moves: readonly AlertMove[];
}
export interface AlertMove {
  readonly at: Seconds;
  readonly seq: number;
  readonly do: 'acknowledge' | 'accept' | 'close' | 'escalate' | 'return';
  readonly by: string;
  readonly role: string;
}
/** One task: the finding work of a role on an alert, or the work of a committed option. Work of 0 s makes a record with `startedAt = doneAt`. */
export interface Work {
  readonly kind: 'finding' | 'option';
  readonly role: string;
  /** False for business and external roles, whose work needs no desk. */
  readonly desk: boolean;
  readonly alert: string | null;
  readonly decision: string | null;
  readonly option: string | null;
  /** Incident of the alert or the decision. */
  readonly incident: string | null;
  readonly takes: Seconds;
  /** Command that put it on the desk. */
  readonly seq: number;
  readonly putAt: Seconds;
  readonly startedAt: Seconds | null;
  readonly doneAt: Seconds | null;
  /** Taken off uncompleted (closed or escalated alert). */
  readonly droppedAt: Seconds | null;
  /** Stretches in which it ran; gaps between putAt and doneAt or droppedAt are time in the queue or paused. */
  readonly runs: readonly { readonly from: Seconds; readonly until: Seconds | null }[];
}
export interface DecisionRecord {
  readonly id: string;
  readonly incident: string | null;
  readonly standing: boolean;
  readonly openedAt: Seconds | null;
  readonly expiredAt: Seconds | null;
  /** Deadline in force at the end (opening + deadline + extensions), `null` without one. */
  readonly deadlineAt: Seconds | null;
  /** Every vote in order, changed ones included. */
  readonly votes: readonly VoteRecord[];
  readonly commits: readonly CommitRecord[];
}
export interface VoteRecord {
  readonly seq: number;
  readonly at: Seconds;
  readonly role: string;
  readonly option: string;
  readonly confidence: number;
  readonly because: string;
}
/** `approver` null: the decision needs none, or `answer` null: nobody answered (by expiry or EndEx). */
export interface CommitRecord {
  readonly seq: number;
  readonly at: Seconds;
  readonly by: string;
  readonly option: string;
  readonly because: string;
  readonly approver: string | null;
  readonly answer: { readonly seq: number; readonly at: Seconds; readonly as: 'approved' | 'declined'; readonly because: string } | null;
}
export interface InjectRecord {
  readonly id: string;
  readonly deliveredAt: Seconds | null;
  readonly withdrawnAt: Seconds | null;
  readonly skippedAt: Seconds | null;
  readonly releasedBy: number | null;
}
/** The update runs from `triggeredAt` to `until` (exclusive; null: EndEx). */
export interface UpdateRecord {
  readonly id: string;
  readonly triggeredAt: Seconds | null;
  readonly until: Seconds | null;
  readonly briefs: readonly ({ readonly seq: number; readonly at: Seconds; readonly text: BriefText })[];
}
export interface IntelRecord {
  readonly id: string;
  readonly triggeredAt: Seconds | null;
  readonly dueAt: Seconds | null;
  readonly shares: readonly { readonly seq: number; readonly at: Seconds; readonly role: string }[];
  /** Shared with every role in `share`. */
  readonly metAt: Seconds | null;
}
export interface DutyRecord {
  readonly id: string;
  readonly startedAt: Seconds | null;
  readonly dueAt: Seconds | null;
  /** First instant from the start on at which `met` held, late or not. */
  readonly metAt: Seconds | null;
}
/** One stretch of a running harm, or one instant (`from = until`) of a one-off. */
export interface HarmRecord {
  readonly id: string;
  readonly from: Seconds;
  readonly until: Seconds | null;
}
export interface AssumptionRecord {
  readonly id: string;
  readonly shownAt: Seconds | null;
  readonly revealedAt: Seconds | null;
  readonly assumed: readonly { readonly seq: number; readonly at: Seconds; readonly role: string }[];
}
/** An authored gap that fired. `host`: the option or decision it stands in, `null` for one of its own. `seq`: the commit behind an option's gap, `null` otherwise. */
export interface GapRecord {
  readonly code: string;
  readonly host: string | null;
  readonly at: Seconds;
  readonly seq: number | null;
}
export interface RankRecord {
  readonly seq: number;
  readonly role: string;
  readonly of: 'harms' | 'assets';
  readonly phase: 'before' | 'after';
  readonly order: readonly string[];
}
