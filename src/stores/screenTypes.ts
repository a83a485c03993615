import type { ScreenView } from '#core/views/screenViewTypes.ts';

/** What the projector's window shows. */
export interface ScreenState {
  /** `waiting`: no console has answered yet; `silent`: nothing was heard for ten seconds. */
  readonly connection: 'waiting' | 'live' | 'silent';
  /** `null` until the first one came. */
  readonly view: ScreenView | null;
  readonly blackout: boolean;
  /** "Real incident: stop": nothing of the exercise may show. */
  readonly stopped: boolean;
  /** Decision to show large, `null` = the most urgent one. */
  readonly spotlight: string | null;
}
