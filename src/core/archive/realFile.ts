import { fieldsOf, jsonOf } from '../base/keptFields.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { KeptRealIncidents } from '../programmePort.ts';
import { REAL_ABOUT, REAL_TEXT } from './archiveNames.ts';
import { archiveProblem, type ArchiveProblem } from './archiveProblem.ts';
import type { ArchiveWriter } from './archiveWriter.ts';
import type { OpenedArchive } from './openArchive.ts';
import { isInstant, isShort } from './readAbout.ts';
import { steadyJson } from './steadyJson.ts';

/** Puts the file of real incidents into an archive: its text as it was opened. */
export function writeReal(writer: ArchiveWriter, { name, text, wall }: KeptRealIncidents): void {
  writer.add(REAL_ABOUT, steadyJson({ name, wall }));
  writer.add(REAL_TEXT, text);
}

/** Reads it again; its rows are judged by whoever measures them. */
export function readReal(archive: OpenedArchive): Result<KeptRealIncidents, ArchiveProblem> {
  const [about, text] = [archive.text(REAL_ABOUT), archive.text(REAL_TEXT)];
  if (!about.ok) return about;
  if (!text.ok) return text;
  const { name, wall } = fieldsOf(jsonOf(about.value));
  return isShort(name) && isInstant(wall) ? ok({ name, text: text.value, wall }) : fail(archiveProblem('unreadable', REAL_ABOUT));
}
