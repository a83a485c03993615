import { fail, ok, type Result } from '../base/result.ts';
import { fieldsOf, jsonOf } from '../base/keptFields.ts';
import { ARCHIVE_LIMITS } from './archiveLimits.ts';
import { isArchiveName, MANIFEST } from './archiveNames.ts';
import { archiveProblem, type ArchiveProblem } from './archiveProblem.ts';

/** Version of the archive that this app writes. */
export const ARCHIVE_VERSION = 1;

/** One file of an archive. `bytes`: unpacked; `sha256` of them, hex, lower case. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}
/** What an archive says of itself: no time of its making, so that equal contents make equal bytes. */
export interface Manifest {
  readonly 'hotwash-archive': typeof ARCHIVE_VERSION;
  /** Version of the app that wrote it. */
  readonly app: string;
  readonly files: readonly ListedFile[];
}

/** Reads the list of an archive. Refused: of a later version, unreadable, with a name that none of ours is, with one name twice. */
export function readManifest(text: string): Result<Manifest, ArchiveProblem> {
  const { 'hotwash-archive': version, app, files } = fieldsOf(jsonOf(text));
  if (typeof version === 'number' && Number.isInteger(version) && version > ARCHIVE_VERSION) return fail(archiveProblem('newer', MANIFEST, String(version)));
  if (version !== ARCHIVE_VERSION || typeof app !== 'string' || app.length > 32 || !Array.isArray(files) || files.length > ARCHIVE_LIMITS.files) return fail(archiveProblem('bad-manifest', MANIFEST));
  const listed = files.map(readListed);
  const names = new Set(listed.map((file) => file?.name));
  if (names.has(undefined) || names.size < listed.length) return fail(archiveProblem('bad-manifest', MANIFEST));
  return ok({ 'hotwash-archive': ARCHIVE_VERSION, app, files: listed.filter((file) => file !== null) });
}

function readListed(source: unknown): ListedFile | null {
  const { name, bytes, sha256 } = fieldsOf(source);
  if (typeof name !== 'string' || name === MANIFEST || !isArchiveName(name)) return null;
  if (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 0) return null;
  return typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? { name, bytes, sha256 } : null;
}
