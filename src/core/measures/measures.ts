import type { Seconds } from '../base/duration.ts';
import type { Rating } from '../exercise/command.ts';
import type { HarmClass } from '../scenario/model.ts';

/** The measures of one run (SPEC 3, 5 `run --json`, P02). Times in seconds; `null` where not reached. */
export interface Measures {
  readonly scenario: string;
  readonly endedAt: Seconds;
  readonly ending: string | null;
  readonly incidents: readonly IncidentMeasure[];
  readonly mtta: { readonly all: MeanTime; readonly tp: MeanTime };
  readonly mttr: MeanTime;
  readonly feeds: readonly FeedMeasure[];
  readonly escalations: EscalationMeasure;
  readonly harms: readonly { readonly class: HarmClass; readonly unit: string; readonly amount: number }[];
  readonly updates: readonly UpdateMeasure[];
  readonly duties: readonly DutyMeasure[];
  readonly intel: readonly IntelMeasure[];
  readonly waits: readonly { readonly id: string; readonly owner: Seconds | null; readonly approval: Seconds | null }[];
  readonly context: { readonly harms: BeforeAfter; readonly assets: BeforeAfter };
  readonly confidence: { readonly votes: number; readonly brier: number | null; readonly overConfidence: number | null };
  readonly objectives: readonly ObjectiveMeasure[];
  readonly gaps: readonly GapMeasure[];
  readonly coverage: Readonly<Record<'stages' | 'options' | 'steps' | 'alerts', { readonly reached: number; readonly of: number }>>;
  /** Interventions by the facilitator: † stands on these measures. */
  readonly touched: readonly { readonly measure: string; readonly seq: number }[];
  /** True if the run declined to charge the room's talk (SPEC 2.10): "talk not counted" stands beside TTA, TTR and minutes. */
  readonly talkNotCounted: boolean;
}
/** Kendall tau-b between business and SecOps, −1 … 1. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}
/** A restricted mean with what must stand beside it. `censored` of `n` did not complete. */
export interface MeanTime {
  readonly n: number;
  readonly censored: number;
  readonly tau: Seconds;
  readonly restrictedMean: number | null;
  readonly median: Seconds | null;
  readonly p90: Seconds | null;
  readonly completedMean: number | null;
}
export type IncidentState = 'remediated' | 'open' | 'never-begun' | 'prevented' | 'gone-before-look';
export interface Minutes {
  readonly execution: Seconds;
  readonly investigation: Seconds;
  readonly business: Seconds;
  readonly secops: Seconds;
  readonly thirdParty: Seconds;
  readonly nobody: Seconds;
}
export interface IncidentMeasure {
  readonly id: string;
  readonly state: IncidentState;
  readonly c: Seconds | null;
  readonly a: Seconds | null;
  readonly k: Seconds | null;
  readonly n: Seconds | null;
  readonly r: Seconds | null;
  readonly v: Seconds | null;
  readonly tta: Seconds | null;
  readonly ttr: Seconds | null;
  readonly ttd: Seconds | null;
  readonly ttc: Seconds | null;
  readonly dwell: Seconds | null;
  readonly remediatedBy: 'manual' | 'automation' | 'assisted' | null;
  readonly minutes: Minutes | null;
  /** What stands beside the speeds. A guard holds if all its counts are 0 and `prematureClosure` is false. */
  readonly guards: {
    readonly closedAsFalse: readonly string[];
    readonly prematureClosure: boolean;
    readonly reentries: number;
  };
}
export interface FeedMeasure {
  readonly id: string;
  readonly tp: number;
  readonly fp: number;
  readonly point: number | null;
  readonly bound: number | null;
  readonly state: 'meets' | 'not-shown' | 'fails' | 'none';
}
export interface EscalationMeasure {
  readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly returned: number;
  readonly tiers: Readonly<Record<string, { readonly waiting: Seconds; readonly active: Seconds }>>;
}
export interface UpdateMeasure {
  readonly id: string;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly missed: number;
  readonly longestSilence: Seconds | null;
  readonly stale: number;
}
export interface DutyMeasure {
  readonly id: string;
  readonly startedAt: Seconds | null;
  readonly dueAt: Seconds | null;
  readonly metAt: Seconds | null;
  readonly state: 'met' | 'breached' | 'running' | 'not-started';
  readonly margin: Seconds | null;
}
export interface IntelMeasure {
  readonly id: string;
  readonly dueAt: Seconds | null;
  readonly metAt: Seconds | null;
  readonly state: 'on-time' | 'late' | 'never' | 'running' | 'not-started';
}
/** `rating` is the program's proposal; `null` = not observed. `guardFailed`: it was lowered by one for a failed guard. */
export interface ObjectiveMeasure {
  readonly id: string;
  readonly value: number | null;
  readonly rating: Rating | null;
  readonly guardFailed: boolean;
}
/** `evidence`: seq of entries (Q17). `derived`: found from the log, not written by the author. */
export interface GapMeasure {
  readonly code: string;
  readonly evidence: readonly number[];
  readonly derived: boolean;
  /** What it is about (an alert, decision, update…), `null` if it is about the whole. */
  readonly about: string | null;
  readonly objective: string | null;
}
