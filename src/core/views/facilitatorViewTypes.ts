import type { Seconds } from '../base/duration.ts';
import type { CloseAs } from '../exercise/command.ts';
import type { SeverityLevel } from '../scenario/model.ts';
import type { Prose } from '../scenario/prose.ts';
import type { AlertState, BriefView, ClockView, DecisionCore, DutyView, HarmView, ObjectiveView, OptionView, RoleView, StageView, TaskView, TitleView } from './commonView.ts';


export type AgendaKind =
  | 'alert' | 'inject' | 'decision' | 'update' | 'intel' | 'track' | 'step' | 'work' | 'expiry' | 'update-due' | 'intel-due' | 'duty-due' | 'ending' | 'time';
export interface AgendaItemView {
  readonly at: Seconds;
  readonly kind: AgendaKind;
  readonly id: string;
  /** Fit to be read over a shoulder: a step says only that a step is due. */
  readonly title: string;
  /** Ground truth, shown only while T is held; `null` if the title says all. */
  readonly truth: string | null;
  readonly roles: readonly string[];
  /** An advance on the console halts here (SPEC 2.9). */
  readonly halts: boolean;
}
export interface NameState {
  readonly name: string;
  readonly holds: boolean;
  /** In words: "Triage analyst, by closing ‘Odd login’", "attack step ‘…’", "the clock". Ground truth possible: console only. */
  readonly by: readonly string[];
}
export interface WaitingFor {
  readonly kind: 'stage' | 'decision' | 'ending';
  readonly id: string;
  readonly title: string;
  readonly condition: string;
  readonly missing: readonly NameState[];
}
export interface FacilitatorDecision extends DecisionCore {
  readonly options: readonly (OptionView & { readonly visible: boolean })[];
  readonly ownerAbsent: boolean;
}
export interface FacilitatorAlert {
  readonly id: string;
  readonly title: string;
  readonly severity: SeverityLevel;
  readonly feed: string;
  readonly raisedAt: Seconds;
  readonly state: AlertState;
  /** Who has to act. */
  readonly role: string;
  readonly since: Seconds;
  readonly closedAs: CloseAs | null;
}
export interface DeskView {
  readonly role: RoleView;
  readonly running: TaskView | null;
  /** In the order in which they will run; paused ones included. */
  readonly queue: readonly TaskView[];
  readonly untouched: number;
}
export interface HeldInject {
  readonly id: string;
  readonly title: string;
  readonly prose: Prose;
  readonly to: readonly string[];
  readonly held: boolean;
  readonly releasable: boolean;
}
export interface LogLine {
  readonly seq: number;
  readonly at: Seconds;
  readonly wall: number;
  readonly by: string;
  readonly text: string;
}
export interface FacilitatorUpdate {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly running: boolean;
  readonly nextDueAt: Seconds | null;
  readonly overdue: boolean;
  readonly last: BriefView | null;
}
export interface FacilitatorIntel {
  readonly id: string;
  readonly title: string;
  readonly to: readonly string[];
  readonly share: readonly string[];
  readonly sharedWith: readonly string[];
  readonly dueAt: Seconds;
}
export interface TruthView {
  readonly access: readonly { readonly id: string; readonly title: string; readonly held: boolean; readonly since: Seconds | null }[];
  readonly steps: readonly { readonly id: string; readonly title: string; readonly at: Seconds; readonly fired: boolean }[];
  readonly assumptions: readonly { readonly id: string; readonly text: string; readonly holds: boolean }[];
}
export interface FacilitatorView {
  readonly audience: 'facilitator';
  readonly title: TitleView;
  readonly duration: Seconds;
  readonly clock: ClockView;
  readonly roles: readonly (RoleView & { readonly absent: boolean })[];
  readonly stage: StageView | null;
  readonly stages: readonly { readonly id: string; readonly title: string; readonly entered: boolean; readonly current: boolean }[];
  readonly discussions: readonly { readonly to: readonly string[]; readonly prose: Prose }[];
  readonly notes: readonly Prose[];
  /** The next eight items, however far off. */
  readonly agenda: readonly AgendaItemView[];
  /** True if nothing is due before the horizon: the strip offers release, reroute, end. */
  readonly nothingDue: boolean;
  readonly waiting: readonly WaitingFor[];
  readonly decisions: readonly FacilitatorDecision[];
  readonly alerts: readonly FacilitatorAlert[];
  readonly desks: readonly DeskView[];
  readonly held: readonly HeldInject[];
  readonly updates: readonly FacilitatorUpdate[];
  readonly intel: readonly FacilitatorIntel[];
  readonly duties: readonly DutyView[];
  readonly harms: readonly HarmView[];
  readonly assumptions: readonly { readonly id: string; readonly text: string }[];
  readonly objectives: readonly ObjectiveView[];
  readonly truth: TruthView;
  readonly log: readonly LogLine[];
  /** What an undo would take back, `null` if nothing. */
  readonly undo: LogLine | null;
  /** Set once a `play` gave its reason: one reason for the whole exercise. */
  readonly playReason: string | null;
  readonly ending: { readonly id: string; readonly title: string; readonly prose: Prose } | null;
}

