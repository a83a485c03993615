import type { Seconds } from '../base/duration.ts';
import type { BriefText, CloseAs } from '../exercise/command.ts';
import type { SeverityLevel } from '../scenario/model.ts';
import type { Prose } from '../scenario/prose.ts';
import type { AlertState, BriefView, ClockView, DecisionCore, DutyView, HarmView, ObjectiveView, OptionView, RoleView, StageView, TaskView, TitleView } from './commonView.ts';


export type InboxKind = 'inject' | 'message' | 'outcome' | 'brief' | 'intel' | 'expired';
export interface InboxItem {
  /** Stable over the run. */
  readonly key: string;
  readonly kind: InboxKind;
  readonly at: Seconds;
  readonly from: string | null;
  readonly via: string | null;
  readonly prose: Prose;
  readonly brief: BriefText | null;
}
export interface SeatAlert {
  readonly id: string;
  readonly title: string;
  readonly prose: Prose;
  readonly severity: SeverityLevel;
  readonly feed: string;
  /** The feed's history before the exercise: "43 of 46 real". */
  readonly record: { readonly true: number; readonly false: number };
  readonly raisedAt: Seconds;
  readonly state: AlertState;
  /** True if this seat has to act on it; false: it handed it on or closed it. */
  readonly mine: boolean;
  readonly with: string;
  /** Reason of the escalating or returning role, if any. */
  readonly returnedBecause: string | null;
  readonly task: TaskView | null;
  /** Findings of work that is done, oldest first. */
  readonly findings: readonly { readonly role: string; readonly at: Seconds; readonly prose: Prose }[];
  readonly canAcknowledge: boolean;
  readonly canAccept: boolean;
  readonly canClose: boolean;
  readonly escalateTo: readonly string[];
  readonly closedAs: CloseAs | null;
  /** How long a look takes for this role. */
  readonly lookTakes: Seconds;
}
export interface SeatDecision extends DecisionCore {
  readonly options: readonly OptionView[];
  readonly mayVote: boolean;
  readonly mayCommit: boolean;
  readonly mayApprove: boolean;
  readonly myVote: { readonly option: string; readonly confidence: number; readonly because: string } | null;
}
export interface SeatUpdate {
  readonly id: string;
  readonly title: string;
  readonly prose: Prose;
  readonly to: readonly string[];
  readonly nextDueAt: Seconds | null;
  readonly overdue: boolean;
  readonly last: BriefView | null;
}
export interface SeatIntel {
  readonly id: string;
  readonly prose: Prose;
  readonly share: readonly string[];
  readonly sharedWith: readonly string[];
  readonly dueAt: Seconds;
}
export interface SeatView {
  readonly audience: 'seat';
  readonly title: TitleView;
  readonly clock: ClockView;
  readonly role: RoleView & { readonly brief: string | null };
  readonly roles: readonly RoleView[];
  readonly stage: StageView | null;
  readonly inbox: readonly InboxItem[];
  readonly privates: readonly { readonly key: string; readonly prose: Prose }[];
  readonly desk: { readonly running: TaskView | null; readonly queue: readonly TaskView[] } | null;
  readonly alerts: readonly SeatAlert[];
  readonly decisions: readonly SeatDecision[];
  /** Updates this role owes. */
  readonly owes: readonly SeatUpdate[];
  /** Newest brief of each update addressed to this role, and when the next is due. */
  readonly briefs: readonly { readonly update: string; readonly from: string; readonly nextDueAt: Seconds | null; readonly overdue: boolean; readonly last: BriefView | null }[];
  readonly intel: readonly SeatIntel[];
  readonly duties: readonly DutyView[];
  readonly assumptions: readonly { readonly id: string; readonly text: string; readonly assumed: boolean; readonly revealed: boolean | null }[];
  readonly harms: readonly HarmView[];
  readonly assets: readonly { readonly id: string; readonly title: string }[];
  readonly ranked: { readonly harms: readonly string[] | null; readonly assets: readonly string[] | null };
  readonly ending: { readonly title: string; readonly prose: Prose } | null;
  /** To say how sure one is of each; empty until the exercise has ended: they tell what it is about. */
  readonly objectives: readonly ObjectiveView[];
}

