import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import type { Cause } from '#core/ports.ts';
import type { FeedbackGiver } from '../../sessionTypes.ts';
import type { StreamState } from '../streamState.ts';

/** The exercise as its table needs it: the rules decide, the table only carries. */
export interface TableRules {
  readonly title: string;
  /** Sends a role's command at the present second. */
  submit(role: string, act: RoleAct, cause: Cause): Refusal | null;
  /** Notes what an evaluator saw, in the facilitator's name as SPEC has it. */
  observe(objective: string, text: string, cause: Cause): Refusal | null;
  /** Keeps what a participant says after EndEx; of each giver once. */
  feedback(giver: FeedbackGiver, given: GivenFeedback): Refusal | null;
  /** Resolves when what was accepted is written down, or the storage has refused it (then play goes on, and the console says so). */
  saved(): Promise<void>;
  state(stream: string): StreamState;
  /** The whole of it, for a co-facilitator. */
  dossier(): object | null;
  /** The newest accepted command of each device, as the log has it. */
  heard(): ReadonlyMap<string, number>;
}
