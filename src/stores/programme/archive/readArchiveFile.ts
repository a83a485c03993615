import { ARCHIVE_LIMITS } from '#core/archive/archiveLimits.ts';
import { archiveProblem, type ArchiveProblem } from '#core/archive/archiveProblem.ts';
import { openArchive, type OpenedArchive } from '#core/archive/openArchive.ts';
import { Unpacker } from '#core/archive/unpacker.ts';
import { fail, type Result } from '#core/base/result.ts';
import { nextTurn } from '../nextTurn.ts';

/** Read at once. */
const PIECE = 2 ** 20;

/** Unpacks a chosen file piece by piece and reads its list. `onStep`: bytes read, of all; what it throws stops the reading. */
export async function readArchiveFile(file: Blob, onStep: (done: number, of: number) => void): Promise<Result<OpenedArchive, ArchiveProblem>> {
  if (file.size > ARCHIVE_LIMITS.packed) return fail(archiveProblem('large'));
  const unpacker = new Unpacker();
  for (let at = 0; at < Math.max(1, file.size); at += PIECE) {
    onStep(at, file.size);
    const piece = await file.slice(at, at + PIECE).arrayBuffer().catch(() => null);
    if (piece === null) return fail(archiveProblem('unread'));
    const problem = unpacker.push(new Uint8Array(piece), at + PIECE >= file.size);
    if (problem !== null) return fail(problem);
    await nextTurn();
  }
  return openArchive(unpacker.contents());
}
