import { deflateSync, strToU8, zipSync, type Zippable } from 'fflate';
import { Fault } from '../base/fault.ts';
import { textHash } from '../base/textHash.ts';
import { ZIP_EPOCH } from '../base/zipEpoch.ts';
import { ARCHIVE_LIMITS } from './archiveLimits.ts';
import { isArchiveName, MANIFEST } from './archiveNames.ts';
import { ARCHIVE_VERSION, type ListedFile, type Manifest } from './manifest.ts';
import { steadyJson } from './steadyJson.ts';

/** Puts texts into an archive. Equal texts make equal bytes, in whatever order they were added. */
export class ArchiveWriter {
  private readonly texts = new Map<string, Uint8Array>();
  private readonly listed: ListedFile[] = [];
  private readonly app: string;
  private bytes = 0;

  constructor(app: string) {
    this.app = app;
  }

  /** @throws Fault `archive-large` if the archive could not be opened again, `archive-name` for a name that no file of an archive has, or that is there already */
  add(name: string, text: string): void {
    if (!isArchiveName(name) || name === MANIFEST || this.texts.has(name)) throw new Fault('archive-name', `An archive has no place for ${name}.`);
    const bytes = strToU8(text);
    this.bytes += bytes.length;
    if (bytes.length > ARCHIVE_LIMITS.file || this.bytes > ARCHIVE_LIMITS.unpacked * 0.95 || this.texts.size + 2 > ARCHIVE_LIMITS.files) throw tooLarge();
    this.texts.set(name, bytes);
    this.listed.push({ name, bytes: bytes.length, sha256: textHash(text) });
  }

  /** The ZIP file: its list first, then the rest by name. @throws Fault `archive-large` */
  finish(): Uint8Array {
    const files = this.listed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const manifest = steadyJson({ 'hotwash-archive': ARCHIVE_VERSION, app: this.app, files } satisfies Manifest);
    const rest = files.map(({ name }) => [name, this.texts.get(name) ?? new Uint8Array(0)] as const);
    const zippable: Zippable = { [MANIFEST]: strToU8(manifest) };
    for (const [name, bytes] of rest) zippable[name] = [bytes, { level: levelOf(bytes) }];
    const packed = zipSync(zippable, { mtime: ZIP_EPOCH, level: 6 });
    if (packed.length > ARCHIVE_LIMITS.packed) throw tooLarge();
    return packed;
  }
}

/** What would get too small to be let in again is stored as it is. */
function levelOf(bytes: Uint8Array): 0 | 6 {
  return bytes.length > ARCHIVE_LIMITS.ratioFrom && deflateSync(bytes, { level: 6 }).length * ARCHIVE_LIMITS.ratio < bytes.length * 2 ? 0 : 6;
}

const tooLarge = (): Fault => new Fault('archive-large', 'More than one archive can hold.');
