import type { MeanTime } from '#core/measures/measures.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import type { RealTimes } from '#core/measures/realIncidents.ts';
import type { RunFacts } from '#core/measures/runFacts.ts';
import type { RowProblem } from '#core/base/csvRow.ts';
import type { Trouble } from '../sessionTypes.ts';

/** Why nothing is measured of an exercise. */
export type Unmeasured = 'not-ended' | 'locked' | 'no-scenario' | 'other-text' | 'broken' | 'blocked';

/** A kept exercise in the programme. */
export interface ProgrammeRun {
  readonly id: string;
  readonly title: string;
  readonly scenario: string;
  readonly version: string;
  /** SHA-256 of the scenario's text. */
  readonly sha256: string;
  readonly createdWall: number;
  /** Epoch ms of its last moment of play, as far as is known. */
  readonly playedWall: number;
  /** `null`: not yet, or `why` not. */
  readonly facts: RunFacts | null;
  readonly why: Unmeasured | null;
  readonly book: GapBook;
}
/** The file of real incidents: measured, or why it cannot be. */
export interface RealFile {
  readonly name: string;
  /** Epoch ms at which it was opened. */
  readonly wall: number;
  readonly measured: { readonly incidents: readonly RealTimes[]; readonly mtta: MeanTime; readonly mttr: MeanTime } | null;
  /** Faults of the file if nothing is measured, else contradictions of single incidents. */
  readonly problems: readonly RowProblem[];
}
export interface ProgrammeState {
  /** `listed`: exercises are there, figures come one by one. */
  readonly status: 'loading' | 'listed' | 'ready';
  /** Newest first. */
  readonly runs: readonly ProgrammeRun[];
  /** Epoch ms at which the list was read: days since then are counted from it. */
  readonly now: number;
  readonly real: RealFile | null;
  readonly trouble: Trouble | null;
}
export interface ProgrammeActions {
  /** Reads the list, then measures what is not measured yet. Never rejects. */
  refresh(): Promise<void>;
  /** Opens a file of real incidents in place of the one that is kept. */
  openReal(file: File): Promise<void>;
  removeReal(): Promise<void>;
  /** Measures no further exercise: the room was left. */
  leave(): void;
}
/** The programme's room. */
export type ProgrammeRoomState = ProgrammeState & ProgrammeActions;
