import { concatBytes } from '@noble/hashes/utils.js';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { Fault } from '../base/fault.ts';
import { ARCHIVE_LIMITS, ARCHIVE_STEP } from './archiveLimits.ts';
import { isArchiveName } from './archiveNames.ts';
import { archiveProblem, type ArchiveProblem, type WholeProblemCode } from './archiveProblem.ts';

/** What came out of a ZIP file. */
export interface Unpacked {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files that were left out, each once. */
  readonly problems: readonly ArchiveProblem[];
}
/** A file on its way out. `from`: bytes of the ZIP that were read when it began. */
interface Coming {
  readonly name: string;
  readonly from: number;
  readonly pieces: Uint8Array[];
  bytes: number;
  state: 'coming' | 'whole' | 'damaged';
}

/**
 * Unpacks a ZIP file piece by piece and stops at the first limit that it breaks, whatever sizes it claims. Files by other names than ours
 * are not unpacked. Knows nothing of hashes: whether what came out is what was put in, the manifest tells.
 */
export class Unpacker {
  private readonly coming = new Map<string, Coming>();
  private readonly problems = new Map<string, ArchiveProblem>();
  private readonly zip = new Unzip((file) => this.begin(file));
  private read = 0;
  private unpacked = 0;
  private files = 0;

  constructor() {
    this.zip.register(UnzipInflate);
  }

  /** The next bytes of the file, of any length. Returns why the whole file is refused, else `null`; nothing may be pushed after either that or `last`. */
  push(bytes: Uint8Array, last: boolean): ArchiveProblem | null {
    try {
      for (let at = 0; at < bytes.length; at += ARCHIVE_STEP) {
        const step = bytes.subarray(at, at + ARCHIVE_STEP);
        this.read += step.length;
        if (this.read > ARCHIVE_LIMITS.packed) stop('large', '');
        this.zip.push(step, false);
      }
      if (last) this.zip.push(new Uint8Array(0), true);
    } catch (error) {
      if (error instanceof Stop) return error.problem;
      return archiveProblem(this.files === 0 ? 'no-zip' : 'cut');
    }
    return last && this.files === 0 ? archiveProblem('no-zip') : null;
  }

  contents(): Unpacked {
    for (const { name, state } of this.coming.values()) if (state !== 'whole') this.leaveOut('damaged', name);
    const sound = [...this.coming.values()].filter(({ name }) => !this.problems.has(name));
    return { files: new Map(sound.map(({ name, pieces }) => [name, concatBytes(...pieces)])), problems: [...this.problems.values()] };
  }

  private begin(file: UnzipFile): void {
    const { name } = file;
    this.files += 1;
    if (this.files > ARCHIVE_LIMITS.files) stop('many', '');
    if (name.endsWith('/')) return;
    if (name.length > ARCHIVE_LIMITS.name || !isArchiveName(name)) return this.leaveOut('name', name);
    if (this.coming.has(name)) return this.leaveOut('twice', name);
    const coming: Coming = { name, from: this.read - ARCHIVE_STEP, pieces: [], bytes: 0, state: 'coming' };
    this.coming.set(name, coming);
    if (file.compression !== 0 && file.compression !== 8) return;
    file.ondata = (error, piece, last) => this.take(coming, error, piece, last);
    file.start();
  }

  private take(coming: Coming, error: Error | null, piece: Uint8Array | null, last: boolean): void {
    if (error instanceof Stop) throw error;
    if (error !== null) coming.state = 'damaged';
    if (coming.state === 'damaged' || piece === null) return;
    coming.bytes += piece.length;
    this.unpacked += piece.length;
    const { bytes, from, name } = coming;
    const tooSmall = bytes > ARCHIVE_LIMITS.ratioFrom && bytes > ARCHIVE_LIMITS.ratio * (this.read - from);
    if (bytes > ARCHIVE_LIMITS.file || this.unpacked > ARCHIVE_LIMITS.unpacked || tooSmall) stop('bomb', name);
    if (piece.length > 0) coming.pieces.push(piece);
    if (last) coming.state = 'whole';
  }

  private leaveOut(code: 'name' | 'twice' | 'damaged', name: string): void {
    this.problems.set(name, archiveProblem(code, name));
  }
}

/** Ends the reading of a file, through the library that reads it. */
class Stop extends Fault {
  readonly problem: ArchiveProblem;
  constructor(problem: ArchiveProblem) {
    super(problem.code, 'The archive breaks a limit.');
    this.problem = problem;
  }
}
function stop(code: WholeProblemCode, file: string): never {
  throw new Stop(archiveProblem(code, file));
}
