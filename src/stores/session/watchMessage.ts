import type { Seconds } from '#core/base/duration.ts';

/** From the tab that writes to those that watch, after each write and each second of play. */
export interface WatchMessage {
  readonly now: Seconds;
  readonly ended: boolean;
  readonly stopped: boolean;
  /** How many entries the log has; those that were saved stand in the store. */
  readonly entries: number;
}
