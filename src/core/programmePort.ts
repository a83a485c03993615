import type { RunFacts } from './measures/runFacts.ts';
import type { KeptExercise, KeptRecord, LockedContents, SealedText } from './ports.ts';

/** What was measured of a finished exercise. `entries`: how many it was measured on; `version`: `FACTS_VERSION` of then. */
export interface KeptFacts {
  readonly version: number;
  readonly entries: number;
  readonly facts: RunFacts;
}
/** A file of real incidents as it was opened; `wall`: epoch ms of then. */
export interface KeptRealIncidents {
  readonly name: string;
  readonly text: string;
  readonly wall: number;
}

/** What the programme reads and keeps over all exercises. Every function rejects with a Fault of a `StoreProblem` code. */
export interface ProgrammeStore {
  /** Newest first, without their entries. */
  headers(): Promise<readonly KeptRecord[]>;
  /** By exercise. What was measured of an exercise is gone once it has more entries, is locked or deleted. */
  facts(): Promise<ReadonlyMap<string, KeptFacts>>;
  /** Kept only while the exercise is there, is not locked, and has as many entries as the facts say. */
  saveFacts(exercise: string, facts: KeptFacts): Promise<void>;
  /** Keeps an exercise from elsewhere with all that goes with it, in one transaction. Rejects with Fault `exists`, and changes nothing, if there is one of that id. */
  restore(exercise: KeptExercise, kept: LockedContents | SealedText): Promise<void>;
  /** `null`: none is kept. */
  realIncidents(): Promise<KeptRealIncidents | null>;
  /** In place of the one that was kept; `null`: it is removed. */
  keepRealIncidents(file: KeptRealIncidents | null): Promise<void>;
}
