import type { Act, Refusal } from '#core/exercise/command.ts';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import type { Cause } from '#core/ports.ts';
import type { Dossier } from './session/dossier.ts';
import type { EvaluatorView } from '#core/views/evaluatorViewTypes.ts';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';

/** How an exercise was set up: kept with it, not part of the rules. */
export interface RosterSeat {
  readonly role: string;
  /** Name as typed; empty = nobody yet. */
  readonly person: string;
  /** Absent roles are played by the facilitator (marked †). */
  readonly absent: boolean;
}
export interface SetupChoice {
  /** 0 = paced (the clock moves by advance), else scenario seconds per wall second. */
  readonly rate: number;
  /** Rate at which the room's talk is charged in paced play. */
  readonly talkRate: number;
  /** Wall minutes booked for the exercise. */
  readonly slotMinutes: number;
  /** Fall to ×1 with under three room minutes left on a deadline (SPEC 2.10). */
  readonly slowAtDeadline: boolean;
  readonly roster: readonly RosterSeat[];
}

/** A message with a stable code, for screens that say what to do (storage, logs, other tabs). */
export interface Trouble {
  readonly code: 'storage-full' | 'storage-blocked' | 'log-broken' | 'other-version' | 'not-found' | 'scenario-fault' | 'other-tab' | 'locked';
  readonly message: string;
}

/** Whose feedback it is, for counting each once and for those who want to be named. */
export interface FeedbackGiver {
  /** The device or desk. */
  readonly by: string;
  /** Empty: not known. */
  readonly name: string;
  /** Roles that it holds. */
  readonly roles: readonly string[];
}

/** The one running exercise of this page: a zustand store holds `SessionState`, `SessionActions` are stable functions. */
export interface SessionState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly failure: Trouble | null;
  /** Does not stop play: shown in the strip until mended. */
  readonly trouble: Trouble | null;
  readonly exerciseId: string | null;
  readonly setup: SetupChoice | null;
  /** Another tab of this browser writes; here one can only watch. */
  readonly readOnly: boolean;
  /** "Real incident: stop" was pressed: paused, every screen blank. */
  readonly stopped: boolean;
  readonly blackout: boolean;
  /** Decision shown large on the projector, `null` = the most urgent one. */
  readonly spotlight: string | null;
  /** Newest view; re-made after every accepted command and every second of live play. */
  readonly view: FacilitatorView | null;
  /** Epoch ms at which the exercise was started in the room; `null` before StartEx. */
  readonly startedWall: number | null;
  /** Epoch ms of the last movement of the clock: from here the room's talk is charged (SPEC 2.10). */
  readonly clockMovedWall: number | null;
  /** How many have given feedback. */
  readonly feedback: number;
}

export interface SessionActions {
  /** Sends a command at the present scenario second. `actor` defaults to the facilitator; `keyed` marks a role's word keyed at the console. */
  submit(act: Act, options?: { readonly actor?: string; readonly keyed?: boolean; readonly cause?: Cause }): Refusal | null;
  /** Second at which an advance of the console must halt (first item that gives a player something to do, or before an expiry), at most `to`. */
  haltBefore(to: number): { readonly at: number; readonly why: string | null; readonly expiry: boolean };
  seat(role: string): SeatView | null;
  screen(): ScreenView | null;
  evaluator(): EvaluatorView | null;
  /** Everything that another facilitator needs to go on, as plain JSON. */
  dossier(): Dossier | null;
  /** Another facilitator has taken over: from now on this page only watches. Nothing is logged. */
  giveUp(): Promise<void>;
  /** The newest accepted command of each device, as it is kept. */
  heard(): ReadonlyMap<string, number>;
  /** Resolves when what was accepted is kept, or the storage has refused it (then `trouble` says so). */
  saved(): Promise<void>;
  /** What a participant says after EndEx; no entry of the log. `null` = taken. */
  giveFeedback(giver: FeedbackGiver, given: GivenFeedback): Refusal | null;
  stopForRealIncident(): void;
  resumeAfterStop(): void;
  setBlackout(on: boolean): void;
  setSpotlight(decision: string | null): void;
  /** The log as JSON Lines, header first (SPEC 4). */
  exportLog(): string;
  close(): void;
}

export type SessionStore = SessionState & SessionActions;
