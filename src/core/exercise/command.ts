import type { Seconds } from '../base/duration.ts';

/** The reserved `by` of whoever runs the exercise. */
export const FACILITATOR = 'facilitator';

export type CloseAs = 'true-positive' | 'false-positive' | 'benign';
export type Rating = 'P' | 'S' | 'M' | 'U';

/** What a role may do (SPEC 4, P01). Ids are strings; lists are arrays (space-separated in a file). */
export type RoleAct =
  | { readonly do: 'acknowledge' | 'accept'; readonly alert: string; readonly interrupt?: boolean }
  | { readonly do: 'front'; readonly alert?: string; readonly option?: string }
  | { readonly do: 'close'; readonly alert: string; readonly as: CloseAs }
  | { readonly do: 'escalate'; readonly alert: string; readonly to: string }
  | { readonly do: 'return'; readonly alert: string; readonly because?: string }
  | { readonly do: 'vote'; readonly decision: string; readonly option: string; readonly confidence: number; readonly because?: string }
  | { readonly do: 'commit'; readonly decision: string; readonly option: string; readonly because?: string; readonly interrupt?: boolean }
  | { readonly do: 'approve'; readonly decision: string }
  | { readonly do: 'decline'; readonly decision: string; readonly because?: string }
  | ({ readonly do: 'brief'; readonly update: string } & BriefText)
  | { readonly do: 'share'; readonly intel: string; readonly to: readonly string[] }
  | { readonly do: 'assume'; readonly assumption: string }
  | RankAct
  | { readonly do: 'note'; readonly text: string };

/** The six fixed lines of an update, in order (SPEC 2.7). */
export const BRIEF_LINES = ['known', 'suspected', 'unknown', 'impact', 'needs', 'next'] as const;
export type BriefLine = (typeof BRIEF_LINES)[number];
export type BriefText = { readonly [Line in BriefLine]?: string };
/** `order`: worst to lose first; every harm class, or every asset id. */
export interface RankAct {
  readonly do: 'rank';
  readonly of: 'harms' | 'assets';
  readonly phase: 'before' | 'after';
  readonly order: readonly string[];
}

/** What the facilitator may do besides (SPEC 2.9). */
export type FacilitatorAct =
  | { readonly do: 'start' | 'pause' | 'resume'; readonly because?: string }
  | { readonly do: 'advance'; readonly to?: Seconds; readonly by?: Seconds; readonly next?: boolean; readonly because?: string }
  | { readonly do: 'pace'; readonly rate: number }
  | { readonly do: 'release' | 'skip'; readonly inject: string; readonly because?: string }
  | { readonly do: 'reroute'; readonly stage: string; readonly because?: string }
  | { readonly do: 'message'; readonly to: readonly string[]; readonly text: string; readonly because?: string }
  | { readonly do: 'extend'; readonly decision: string; readonly by: Seconds; readonly because?: string }
  | { readonly do: 'play'; readonly role: string; readonly command: RoleAct; readonly because?: string }
  | { readonly do: 'correct'; readonly because?: string }
  | { readonly do: 'observe'; readonly objective: string; readonly text: string }
  | { readonly do: 'rate'; readonly objective: string; readonly rating: Rating; readonly because?: string }
  | { readonly do: 'end'; readonly because?: string };

export type Act = RoleAct | FacilitatorAct;
export type Verb = Act['do'];
/** The act of one verb. */
export type ActOf<V extends Verb> = Act extends infer A ? (A extends { readonly do: infer D } ? (V extends D ? A : never) : never) : never;

/**
 * A command: who does what at which scenario second. `keyed`: said aloud by a present role and keyed at the console.
 * `actor` and `act` are kept apart because `advance` and `extend` have a field `by` of their own in a file.
 */
export interface Command {
  readonly at: Seconds;
  readonly actor: string;
  readonly act: Act;
  readonly keyed?: boolean;
}

/** An accepted command. `seq` counts from 1; `wall` is epoch milliseconds, 0 in a play; nothing in the rules reads it. */
export interface Entry extends Command {
  readonly seq: number;
  readonly wall: number;
}

/** Why a command changed nothing (SPEC 2.11): a stable code and a sentence that says what to do instead. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}
export type RefusalCode =
  | 'not-started' | 'already-started' | 'ended' | 'minute-passed' | 'not-paused' | 'already-paused' | 'nothing-due' | 'reason-missing'
  | 'not-yours' | 'facilitator-only' | 'role-only' | 'not-raised' | 'alert-closed' | 'alert-elsewhere' | 'already-looked' | 'not-escalated'
  | 'wrong-tier' | 'no-desk' | 'nothing-queued' | 'not-open' | 'already-committed' | 'not-consulted' | 'option-hidden' | 'option-used'
  | 'not-committed' | 'expired' | 'no-deadline' | 'not-running' | 'already-shared' | 'not-known' | 'not-held' | 'already-there'
  | 'role-present' | 'not-an-act' | 'nothing-to-correct' | 'not-an-order' | 'nothing-said' | 'unknown-name' | 'read-only' | 'not-saved'
  // Changes of a log (P31), never of a running exercise.
  | 'no-such-entry' | 'not-counted' | 'not-a-commit' | 'keeps-its-place';
