import type { KeptClock, KeptEntry, KeptExercise, LockedContents, SealedText } from '../ports.ts';
import { partName } from './archiveNames.ts';
import type { ArchiveWriter } from './archiveWriter.ts';
import { steadyJson } from './steadyJson.ts';

/** How an exercise and its clock stand in an archive; a locked one has none. */
export interface ExerciseAbout {
  readonly exercise: KeptExercise;
  readonly clock: KeptClock | null;
}

/** What travels of an exercise beside its log, and nothing else that may lie with it. */
export const bareExercise = ({ id, header, setup, title, clockStart, createdWall }: KeptExercise): KeptExercise => ({ id, header, setup, title, clockStart, createdWall });

/**
 * Puts a kept exercise into an archive. What came from which device stays here: it is of use only beside the keys of its table.
 * @param logText its log as JSON Lines, with the hashes as they are kept
 */
export function writeExercise(writer: ArchiveWriter, exercise: KeptExercise, kept: LockedContents | SealedText, logText: (entries: readonly KeptEntry[]) => string): void {
  const { id } = exercise;
  if ('sealed' in kept) {
    writer.add(partName(id, 'about'), steadyJson({ exercise: bareExercise(exercise), clock: null } satisfies ExerciseAbout));
    writer.add(partName(id, 'sealed'), steadyJson(kept));
    return;
  }
  writer.add(partName(id, 'about'), steadyJson({ exercise: bareExercise(exercise), clock: kept.clock } satisfies ExerciseAbout));
  writer.add(partName(id, 'log'), logText(kept.entries));
  writer.add(partName(id, 'gaps'), steadyJson(kept.book));
  writer.add(partName(id, 'feedback'), steadyJson(kept.feedback));
}
