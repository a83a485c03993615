import { appendLine, headLine } from '#core/exercise/log/logFile.ts';
import type { RosterEntry } from '#core/exercise/log/logHeader.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import type { ExerciseStore, GapStore, KeptExercise } from '#core/ports.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { openRun } from '#core/exercise/run.ts';
import type { Shelf } from '#stores/shelf.ts';
import { textHash } from '#core/base/textHash.ts';
import { sendLine } from './play.ts';

export interface PlayedExercise {
  readonly id: string;
  readonly scenario: Scenario;
  /** Of the scenario's text; default by its version. */
  readonly sha256?: string;
  /** Epoch ms; each entry is a second later than the one before. */
  readonly createdWall: number;
  /** Short lines of `sendLine`. */
  readonly lines: readonly string[];
  /** Default true. */
  readonly ended?: boolean;
  readonly book?: GapBook;
  /** Default: nobody is known. */
  readonly roster?: readonly RosterEntry[];
  readonly title?: string;
}

/** SHA-256 that stands for a scenario's text, the same for the same id, version, difficulty and horizon. */
export const shaOf = ({ id, version, difficulty, horizon }: Scenario): string => textHash(`${id} ${version} ${difficulty} ${horizon}`);

/** Plays an exercise and keeps it as a session would have. @throws if a line is refused */
export async function keepRun(store: ExerciseStore & GapStore, played: PlayedExercise): Promise<KeptExercise> {
  const { id, scenario, createdWall, ended = true, roster = [] } = played;
  const header = { 'hotwash-log': 1, scenario: scenario.id, version: scenario.version, sha256: played.sha256 ?? shaOf(scenario), seed: 1, roster, started: new Date(createdWall).toISOString() } as const;
  const exercise: KeptExercise = { id, header, title: played.title ?? scenario.title, clockStart: scenario.clockStart, createdWall, setup: { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: true, roster } };
  const run = openRun(scenario, { roster });
  for (const line of played.lines) {
    const refused = sendLine(run, line);
    if (refused !== null) throw new Error(`${line}: ${refused}`);
  }
  if (ended) run.finish();
  let { hash } = headLine(header);
  const entries = run.entries.map((entry, i) => ({ ...entry, wall: createdWall + i * 1000 })).map((entry) => ({ entry, hash: (hash = appendLine(hash, entry).hash) }));
  await store.create(exercise);
  await store.append(id, entries);
  await store.saveClock(id, { now: run.now, state: ended ? 'ended' : 'paused', wall: createdWall + 3_600_000, stopped: false, rate: 0 });
  if (played.book) await store.saveGapBook(id, played.book);
  return exercise;
}

/** Finds the very texts of these scenarios. */
export const exactShelf = (...scenarios: readonly Scenario[]): Pick<Shelf, 'exact'> => ({
  exact: async (id, sha256) => {
    const found = scenarios.find((scenario) => scenario.id === id && shaOf(scenario) === sha256);
    return found ? { scenario: found, sha256 } : scenarios.some((scenario) => scenario.id === id) ? 'other' : null;
  },
});
