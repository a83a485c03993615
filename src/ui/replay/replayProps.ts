import type { ComponentType } from 'react';
import type { Entry } from '#core/exercise/command.ts';
import type { LogHeader } from '#core/exercise/log/logHeader.ts';
import type { Scenario } from '#core/scenario/model.ts';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import type { ReplayWish } from '#stores/replayHref.ts';

/** The screens of the exercise, drawn by the rooms that draw them in play, but inert. `words`: that this is a replay, and of when. `wall`: epoch ms of the room's clock then. */
export interface ReplayScreens {
  readonly Seat: ComponentType<{ readonly view: SeatView; readonly words: string }>;
  readonly Projector: ComponentType<{ readonly view: ScreenView; readonly wall: number | null }>;
  readonly Console: ComponentType<{ readonly view: FacilitatorView; readonly wall: number | null; readonly startedWall: number | null; readonly words: string }>;
}
/** What is replayed: a scenario and a log, nothing else. Keep the object: a new one is read anew. */
export interface ReplayLog {
  readonly scenario: Scenario;
  readonly header: Pick<LogHeader, 'roster'>;
  readonly entries: readonly Entry[];
  /** Second up to which play has come; `null`: to EndEx. */
  readonly until: number | null;
}
export interface ReplayProps {
  readonly log: ReplayLog;
  readonly wish: ReplayWish;
  readonly screens: ReplayScreens;
  /** Where the replay leads back to; without: nowhere. */
  readonly back?: { readonly href: string; readonly words: string } | undefined;
  /** Told when another moment or screen has been shown for a while: for an address that can be sent on. */
  readonly onShown?: ((wish: ReplayWish) => void) | undefined;
}
