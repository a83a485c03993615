import { jsonOf } from '../base/keptFields.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { chainedLines, logText, verifyLog } from '../exercise/log/logFile.ts';
import type { LogHeader } from '../exercise/log/logHeader.ts';
import { readFeedback } from '../measures/readFeedback.ts';
import { readGapBook } from '../measures/readGapBook.ts';
import type { KeptEntry, KeptExercise, LockedContents, SealedText } from '../ports.ts';
import { readSealedText } from '../table/sealedText.ts';
import { partName, type ExercisePart } from './archiveNames.ts';
import { archiveProblem, type ArchiveProblem } from './archiveProblem.ts';
import type { OpenedArchive } from './openArchive.ts';
import { isInstant, readAbout } from './readAbout.ts';
import { steadyJson } from './steadyJson.ts';

/** An exercise out of an archive, with all that goes with it: what `ProgrammeStore.restore` takes. */
export interface ArchivedExercise {
  readonly exercise: KeptExercise;
  readonly kept: LockedContents | SealedText;
}

/** Reads one exercise of an archive: all of it, or why none of it. Its log must fit its hash chain and hold nothing that this version would lose. */
export function readExercise(archive: OpenedArchive, id: string): Result<ArchivedExercise, ArchiveProblem> {
  const text = (part: ExercisePart): Result<string, ArchiveProblem> => archive.text(partName(id, part));
  const described = text('about');
  if (!described.ok) return described;
  const about = readAbout(jsonOf(described.value), id);
  if (about === null) return fail(archiveProblem('unreadable', partName(id, 'about')));
  const { exercise, clock } = about;
  if (archive.has(partName(id, 'sealed'))) return readLocked(exercise, text('sealed'));
  const [log, gaps, feedback] = [text('log'), text('gaps'), text('feedback')];
  if (!log.ok) return log;
  if (!gaps.ok) return gaps;
  if (!feedback.ok) return feedback;
  const entries = readEntries(exercise.header, log.value, partName(id, 'log'));
  if (!entries.ok) return entries;
  return ok({ exercise, kept: { entries: entries.value, clock, book: readGapBook(jsonOf(gaps.value)), feedback: readFeedback(jsonOf(feedback.value)) } });
}

/** What an archive says of an exercise that may have to be refused, so that it can be named; `null`: nothing that can be read. */
export function namedIn(archive: OpenedArchive, id: string): KeptExercise | null {
  const described = archive.text(partName(id, 'about'));
  return described.ok ? (readAbout(jsonOf(described.value), id)?.exercise ?? null) : null;
}

/** A locked one stays sealed: whether its passphrase fits is found out when it is unlocked. */
function readLocked(exercise: KeptExercise, text: Result<string, ArchiveProblem>): Result<ArchivedExercise, ArchiveProblem> {
  if (!text.ok) return text;
  const sealed = readSealedText(jsonOf(text.value));
  return sealed === null || sealed === 'newer' ? fail(archiveProblem('sealed', partName(exercise.id, 'sealed'))) : ok({ exercise, kept: sealed });
}

function readEntries(header: LogHeader, text: string, file: string): Result<readonly KeptEntry[], ArchiveProblem> {
  const read = verifyLog(text);
  const [problem] = read.problems;
  if (problem !== undefined || read.header === null) return fail(archiveProblem('log-broken', file, problem?.message ?? ''));
  if (steadyJson(read.header) !== steadyJson(header)) return fail(archiveProblem('other-header', file));
  // Numbers of a log can be anything that JSON can say; a wall time that is no instant cannot be shown.
  if (read.entries.some(({ wall }) => !isInstant(wall))) return fail(archiveProblem('unreadable', file));
  const lines = chainedLines(read.header, read.entries);
  if (logText(read.header, lines) !== text) return fail(archiveProblem('newer-log', file));
  return ok(lines.map(({ entry, hash }) => ({ entry, hash })));
}
