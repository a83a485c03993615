import type { Entry } from '../exercise/command.ts';
import type { LogHeader } from '../exercise/log/logHeader.ts';

/** A log as it was played: plain JSON, as `readLog` or a store gives it. `entries`: corrections and what they took back included. */
export interface PlayedLog {
  readonly entries: readonly Entry[];
  /** Who was absent decides what could be played; empty: nobody knows. */
  readonly roster: LogHeader['roster'];
}
