import type { MeanTime } from '#core/measures/measures.ts';
import type { RunFacts } from '#core/measures/runFacts.ts';
import { programme_mtta, programme_mttr } from '#messages/compiled/messages.js';
import { besideMtta, besideMttr } from './factLines.ts';

/** A mean time with all that must stand beside it. */
export interface SpeedOf {
  readonly mean: MeanTime;
  /** False: its guard failed, so the time is struck through and not credited (SPEC 3, *guards*). */
  readonly credited: boolean;
  /** The facilitator stepped in. */
  readonly touched: boolean;
  /** Incidents without a time, and talk that was not counted. */
  readonly beside: readonly string[];
}
/** One of the two speeds of a run. */
export interface Speed {
  readonly name: () => string;
  readonly of: (facts: RunFacts) => SpeedOf;
}

export const MTTA: Speed = {
  name: programme_mtta,
  of: (facts) => ({ mean: facts.mtta, credited: facts.guards.closedAsFalse === 0, touched: facts.touched.mtta, beside: besideMtta(facts) }),
};
export const MTTR: Speed = {
  name: programme_mttr,
  of: (facts) => ({ mean: facts.mttr, credited: facts.guards.prematureClosures + facts.guards.reentries === 0, touched: facts.touched.mttr, beside: besideMttr(facts) }),
};
