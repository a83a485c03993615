import { createContext, useContext } from 'react';
import type { Rating } from '#core/exercise/command.ts';
import type { FeedbackReader } from '#stores/feedbackReader.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { Rehearsals } from '#stores/createRehearsals.ts';
import type { GapBooks } from '#stores/gapBooks.ts';
import type { SealWay } from '#stores/sealExercise.ts';
import type { ReplayWish } from '#stores/replayHref.ts';
import type { PlaceWay } from './usePlace.ts';

/** How a debrief is saved as files. */
export interface SaveWays {
  /** To the person's downloads. */
  readonly download: (name: string, content: string | Uint8Array) => void;
  /** The log as JSON Lines. */
  readonly log: () => string;
  /** `null`: this page is a sealed file itself. */
  readonly seal: SealWay | null;
  /** ISO 8601 day of this machine. */
  readonly today: () => string;
}

/** What can be done in a debrief, and how it is read: given once by the room, used wherever a number or a gap stands. */
export interface DebriefWays {
  /** Leads to an entry of the log. */
  readonly showEntry: (seq: number) => void;
  /** Address of the replay of a moment; `null`: its screens cannot be drawn again here. */
  readonly replay: ((moment: Partial<ReplayWish>) => string) | null;
  /** Where one was before the replay, and what is told about where one is. */
  readonly place: PlaceWay;
  /** Gives a rating with its reason; the sentence of a refusal, `null` when it is in the log. `null`: this log can only be read. */
  readonly rate: ((objective: string, rating: Rating, because: string) => string | null) | null;
  /** Where decisions about gaps are kept; `null`: this log can only be read. */
  readonly books: GapBooks | null;
  /** What participants said; `null`: not kept with this log. */
  readonly feedback: FeedbackReader | null;
  /** The log played again with one thing changed; `null`: it cannot be here. */
  readonly rehearsals: StoreApi<Rehearsals> | null;
  /** Everything is on the page, for paper: no buttons, nothing folded. */
  readonly printing: boolean;
}

export const DebriefContext = createContext<DebriefWays>({
  showEntry: () => {}, replay: null, place: { came: null, choose: () => {} }, rate: null, books: null, feedback: null, rehearsals: null, printing: false,
});

export const useWays = (): DebriefWays => useContext(DebriefContext);
