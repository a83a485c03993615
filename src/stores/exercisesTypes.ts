import type { Result } from '#core/base/result.ts';
import type { Chronicle } from '#core/exercise/chronicle.ts';
import type { Act, Entry } from '#core/exercise/command.ts';
import type { LogHeader } from '#core/exercise/log/logHeader.ts';
import type { Scenario } from '#core/scenario/model.ts';
import type { Dossier } from './session/dossier.ts';
import type { SetupChoice, Trouble } from './sessionTypes.ts';

/** A command given before play: blind rankings, then usually `start`. `actor` defaults to the facilitator. */
export interface FirstAct {
  readonly act: Act;
  readonly actor?: string;
}
/** What the debrief works on: everything the log folds to. */
export interface ExerciseRecord {
  readonly exerciseId: string;
  readonly scenario: Scenario;
  readonly header: LogHeader;
  readonly entries: readonly Entry[];
  readonly chronicle: Chronicle;
  /** Number of the last entry that fits the log's hash chain, `null` if the chain is whole: only then are the measures sound. */
  readonly brokenAfter: number | null;
}

/** The ways into the one running exercise of this page; what happens then stands in `SessionState`. Stable functions. */
export interface Exercises {
  /** Creates an exercise, opens it and sends the first acts in order. The new id, or why it could not be made. */
  begin(scenario: string, setup: SetupChoice, first?: readonly FirstAct[]): Promise<Result<string, Trouble>>;
  /** Opens a kept exercise, paused; nothing if it is open already. Failures stand in `SessionState.failure`. */
  open(exercise: string): Promise<void>;
  /** Keeps another facilitator's exercise on this machine; `open` goes on with it. Its id, or why it could not be kept. */
  adopt(dossier: Dossier): Promise<Result<string, Trouble>>;
  /** `null` if none is open. Ends nothing: during play it tells of play so far. */
  record(): ExerciseRecord | null;
}
