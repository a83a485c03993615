import { EMPTY_BOOK, withNote, type GapBook } from '#core/measures/gapBook.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { sessionScenario } from './sessionScenario.ts';

/** The same scenario in another version, and one with half of its ten hours. */
export const olderVersion = { ...sessionScenario, version: '0.1.0' };
export const shorter = { ...sessionScenario, horizon: 18_000 };
/** The alert at 1 m is looked at after 1 min, or after 29 min. */
export const IN_TIME = ['2m triage acknowledge {"alert":"odd"}'];
export const LATE = ['30m triage acknowledge {"alert":"odd"}'];
export const DAY = 86_400_000;
const accepted = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted' });

export interface RunToPlay {
  readonly id: string;
  readonly scenario: Scenario;
  /** Epoch ms. */
  readonly createdWall: number;
  /** Short lines of `sendLine`. */
  readonly lines: readonly string[];
  readonly book?: GapBook;
}

/** Six runs of one scenario, a day apart, the oldest first; two of them may not be compared with the rest. */
export const sixRuns: readonly RunToPlay[] = [
  { id: 'older', scenario: olderVersion, createdWall: DAY, lines: IN_TIME },
  { id: 'first', scenario: sessionScenario, createdWall: 2 * DAY, lines: LATE, book: accepted },
  { id: 'second', scenario: sessionScenario, createdWall: 3 * DAY, lines: IN_TIME },
  { id: 'shorter', scenario: shorter, createdWall: 4 * DAY, lines: LATE },
  { id: 'third', scenario: sessionScenario, createdWall: 5 * DAY, lines: [...LATE, '40m ceo note {"text":"x"}'] },
  { id: 'fourth', scenario: sessionScenario, createdWall: 6 * DAY, lines: IN_TIME },
];
