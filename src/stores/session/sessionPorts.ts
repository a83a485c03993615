import type { Chance, Channel, Clock, ExerciseStore, FeedbackStore, Lock } from '#core/ports.ts';
import type { ScreenMessage } from '../screenMessage.ts';
import type { Shelf } from '../shelf.ts';
import type { WatchMessage } from './watchMessage.ts';

/** What a running exercise needs from outside. */
export interface SessionPorts {
  readonly clock: Clock;
  readonly store: ExerciseStore & FeedbackStore;
  readonly shelf: Shelf;
  readonly lock: Lock;
  readonly chance: Chance;
  /** To the projector's window. Only what a screen may know goes out. */
  readonly screens: (exercise: string) => Channel<ScreenMessage>;
  /** Among tabs of the facilitator: wakes those that watch. */
  readonly watchers: (exercise: string) => Channel<WatchMessage>;
}
