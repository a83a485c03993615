import type { Seconds } from '../base/duration.ts';
import type { BriefText } from '../exercise/command.ts';
import type { HarmClass, RoleFunction, Team } from '../scenario/model.ts';
import type { Prose } from '../scenario/prose.ts';

/** What every audience may know, as plain JSON. Times are scenario seconds unless named otherwise. */

export interface ClockView {
  readonly state: 'ready' | 'running' | 'paused' | 'ended';
  readonly now: Seconds;
  readonly horizon: Seconds;
  /** Scenario seconds per wall second now in force; 0 = paced. */
  readonly rate: number;
  /** ISO 8601 with offset at T+0, `null`: show T+ only. */
  readonly clockStart: string | null;
}
export interface TitleView {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly organisation: string | null;
  readonly handling: string | null;
}
export interface StageView {
  readonly id: string;
  readonly title: string;
  /** 1-based place among the stages of the file. */
  readonly index: number;
  readonly of: number;
  readonly enteredAt: Seconds;
  readonly prose: Prose;
}
export interface RoleView {
  readonly id: string;
  readonly title: string;
  readonly team: Team;
  readonly function: RoleFunction;
  readonly tier: number | null;
  readonly essential: boolean;
}

/** Votes of one team for one option, after the commit. */
export interface TallyRow {
  readonly option: string;
  readonly title: string;
  readonly business: number;
  readonly secops: number;
  readonly external: number;
  readonly meanConfidence: number | null;
}
export type DecisionStep = 'vote' | 'commit' | 'approve' | 'work' | 'done';
export type DecisionState = 'open' | 'approval' | 'working' | 'done' | 'expired' | 'standing';
/** What everybody at the table may see of a decision: who has voted, never what before the commit. */
export interface DecisionCore {
  readonly id: string;
  readonly title: string;
  readonly prose: Prose;
  readonly state: DecisionState;
  readonly standing: boolean;
  readonly steps: readonly DecisionStep[];
  readonly openedAt: Seconds;
  readonly deadlineAt: Seconds | null;
  /** Plain text of what happens when nobody decides; `null` without `<Otherwise>`. */
  readonly otherwise: string | null;
  readonly owner: string;
  readonly approver: string | null;
  readonly consulted: readonly string[];
  readonly voted: readonly string[];
  /** The newest commit in force or awaiting approval. */
  readonly commit: { readonly at: Seconds; readonly by: string; readonly option: string; readonly optionTitle: string; readonly because: string } | null;
  readonly approvedAt: Seconds | null;
  /** A decline that reopened it, the newest. */
  readonly declined: { readonly at: Seconds; readonly because: string } | null;
  readonly expiredAt: Seconds | null;
  /** The work of the newest option: `null` before commit or approval, or for work of 0 s. */
  readonly work: TaskView | null;
  /** Only once committed: the last votes before the commit. */
  readonly tally: readonly TallyRow[] | null;
}
export interface OptionView {
  readonly id: string;
  readonly title: string;
  readonly prose: Prose;
  readonly takes: Seconds;
  readonly by: string;
  /** False: already used (standing decisions). */
  readonly free: boolean;
}
export interface TaskView {
  readonly kind: 'finding' | 'option';
  /** Id of the alert or of the option. */
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly state: 'queued' | 'running' | 'paused' | 'done';
  readonly takes: Seconds;
  readonly done: Seconds;
  /** When it will be done if nothing interrupts; `null` while queued or paused. */
  readonly doneAt: Seconds | null;
}
export interface HarmView {
  readonly class: HarmClass;
  readonly unit: string;
  readonly amount: number;
  /** Titles of the harms counted, running ones first. */
  readonly titles: readonly string[];
  readonly running: boolean;
}
export interface BriefView {
  readonly update: string;
  readonly at: Seconds;
  readonly from: string;
  readonly text: BriefText;
}
/** What an exercise is to show, without how it is measured. */
export interface ObjectiveView {
  readonly id: string;
  readonly statement: string;
}
export interface DutyView {
  readonly id: string;
  readonly regime: string;
  readonly source: string;
  readonly asOf: string;
  readonly startedAt: Seconds | null;
  readonly dueAt: Seconds | null;
  readonly state: 'met' | 'breached' | 'running' | 'not-started';
}
/** `raised` = untouched (new or returned), `working` = finding work queued or running, `found` = finding shown. */
export type AlertState = 'raised' | 'working' | 'found' | 'escalated' | 'closed';
