import type { Diagnostic } from '#core/base/diagnostic.ts';
import type { Seconds } from '#core/base/duration.ts';
import type { ScenarioCard } from '#core/scenario/cardOf.ts';
import type { Scenario } from '#core/scenario/model.ts';
import type { Trouble } from './sessionTypes.ts';

export type { ScenarioCard };

/** A scenario ready to be set up. */
export interface OpenScenario {
  readonly scenario: Scenario;
  readonly sha256: string;
}
/** An exercise kept on this machine. `entries`: accepted commands. */
export interface ExerciseCard {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  readonly version: string;
  /** Epoch ms of its creation and of its last saved moment. */
  readonly createdWall: number;
  readonly savedWall: number;
  readonly state: 'ready' | 'paused' | 'ended';
  readonly now: Seconds;
  readonly clockStart: string | null;
  readonly slotMinutes: number;
  readonly entries: number;
  /** Under a passphrase: only title and dates can be read. */
  readonly locked: boolean;
}
/** A file that was opened from disk and checked. `lines`: its text by line, to show a diagnostic's own line. */
export interface CheckedFile {
  readonly name: string;
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Id under which it can now be set up; `null` if it has errors. */
  readonly scenario: string | null;
}

export interface LibraryState {
  readonly status: 'loading' | 'ready';
  readonly scenarios: readonly ScenarioCard[];
  /** Newest first. */
  readonly exercises: readonly ExerciseCard[];
  /** The file that is being looked at, `null` = none. */
  readonly checked: CheckedFile | null;
  readonly checking: boolean;
  readonly trouble: Trouble | null;
}
export interface LibraryActions {
  refresh(): Promise<void>;
  /** `null` and `trouble` set if there is no such scenario. */
  openScenario(id: string): Promise<OpenScenario | null>;
  /** Reads, checks and, if it has no errors, keeps a scenario file from disk. Never throws. */
  openFile(file: File): Promise<CheckedFile>;
  closeFile(): void;
  /** The kept log of an exercise as JSON Lines, also of one that cannot be resumed; `null` if there is none. */
  exportLog(exercise: string): Promise<string | null>;
  deleteExercise(exercise: string): Promise<void>;
  /** Seals an ended exercise under a passphrase. False: nothing was changed, and `trouble` says why. Takes a second or so. */
  lockExercise(exercise: string, passphrase: string): Promise<boolean>;
  /** Brings a locked exercise back. `wrong`: another passphrase, nothing was changed; `failed`: nothing was changed, and `trouble` says why. */
  unlockExercise(exercise: string, passphrase: string): Promise<'unlocked' | 'wrong' | 'failed'>;
  /** Gives a text to the browser as a file to keep. */
  download(name: string, content: string | Uint8Array): void;
}
export type LibraryStore = LibraryState & LibraryActions;
