import type { ExerciseRecord } from './exercisesTypes.ts';
import type { Trouble } from './sessionTypes.ts';

/** The first entry that the scenario's text does not allow, and how many it leaves out in all. */
export interface Divergence {
  readonly seq: number;
  /** Scenario second. */
  readonly at: number;
  readonly leftOut: number;
}
/** A log that was opened from a file, to be read only. */
export interface OpenedLog {
  /** Name of the file. */
  readonly name: string;
  readonly record: ExerciseRecord;
  /** Version of the scenario that the log was played on, where only another text of it is here: then what is measured is not what was played. */
  readonly otherVersion: string | null;
  /** Where a log of another text stops fitting the one that is here; `null`: it fits, or it is the very text. */
  readonly divergence: Divergence | null;
  /** Scenario second of the last entry, where play was taken to its end with nobody acting; `null` if the log itself ends it. */
  readonly readOnFrom: number | null;
}
export interface OpenedLogState {
  readonly status: 'none' | 'reading' | 'ready' | 'failed';
  readonly log: OpenedLog | null;
  readonly failure: Trouble | null;
  /** The text as it came, for saving it again. */
  readonly text: string;
}
export interface OpenedLogActions {
  /** Folds a log's text to its end; the newest call holds. Never rejects. */
  read(name: string, text: string): Promise<void>;
}
export type OpenedLogStore = OpenedLogState & OpenedLogActions;
