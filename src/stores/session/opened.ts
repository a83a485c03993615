import type { Refusal } from '#core/exercise/command.ts';
import type { Run } from '#core/exercise/run.ts';
import type { KeptEntry, KeptExercise } from '#core/ports.ts';
import type { FeedbackDesk } from './feedbackDesk.ts';
import type { Play } from './play.ts';
import type { Projection } from './projection.ts';

/** The exercise that is open in this page, and what goes with it. */
export interface Opened {
  readonly kept: KeptExercise;
  readonly run: Run;
  /** `null`: this tab only watches. `save` writes what waits and wakes the tabs that watch; never rejects. */
  readonly writer: {
    readonly play: Play;
    readonly projection: Projection;
    readonly save: () => Promise<void>;
    readonly heard: ReadonlyMap<string, number>;
    readonly feedback: FeedbackDesk;
  } | null;
  /** As read from the store, where the chain is broken; else `null`. */
  readonly broken: readonly KeptEntry[] | null;
  /** Stops every subscription, saves what waits, releases the lock. Never rejects. */
  readonly leave: () => Promise<void>;
}

export const WATCHING: Refusal = { code: 'read-only', message: 'This exercise is open in another tab. Here you can watch.' };
export const READING: Refusal = { code: 'read-only', message: 'This log was changed on disk. You can read it; nothing can be added.' };
export const NOTHING_OPEN: Refusal = { code: 'not-started', message: 'No exercise is open. Choose one first.' };
