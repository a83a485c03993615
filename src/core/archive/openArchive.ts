import { strFromU8 } from 'fflate';
import { fail, ok, type Result } from '../base/result.ts';
import { textHash } from '../base/textHash.ts';
import { exerciseOf, MANIFEST, REAL_TEXT, scenarioOf } from './archiveNames.ts';
import { archiveProblem, type ArchiveProblem } from './archiveProblem.ts';
import { readManifest, type ListedFile } from './manifest.ts';
import type { Unpacked } from './unpacker.ts';

/** An archive whose list was read; its files are proved as they are asked for. */
export interface OpenedArchive {
  /** Version of the app that wrote it. */
  readonly app: string;
  /** Ids of the exercises and SHA-256 of the scenarios that are listed, in order. */
  readonly exercises: readonly string[];
  readonly scenarios: readonly string[];
  /** Whether a file of real incidents is listed. */
  readonly real: boolean;
  /** Files that are there and were left out. */
  readonly problems: readonly ArchiveProblem[];
  has(name: string): boolean;
  /** The text of a listed file. Refused: not there, or not the bytes that the list says. */
  text(name: string): Result<string, ArchiveProblem>;
}

/** Reads the list of what was unpacked. Refused as a whole: without a list that can be read. Proves nothing against whoever writes archives, only that nothing was changed or lost by accident. */
export function openArchive({ files, problems }: Unpacked): Result<OpenedArchive, ArchiveProblem> {
  const list = files.get(MANIFEST);
  if (list === undefined) return fail(archiveProblem('no-manifest'));
  const manifest = readManifest(textIn(list));
  if (!manifest.ok) return manifest;
  const listed = new Map(manifest.value.files.map((file) => [file.name, file]));
  const unlisted = [...files.keys()].filter((name) => name !== MANIFEST && !listed.has(name)).map((name) => archiveProblem('unlisted', name));
  return ok({
    app: manifest.value.app,
    exercises: foundIn(listed, exerciseOf),
    scenarios: foundIn(listed, scenarioOf),
    real: listed.has(REAL_TEXT),
    // What is listed and damaged is told by whoever asks for it.
    problems: [...problems.filter(({ code, file }) => code !== 'damaged' || !listed.has(file)), ...unlisted],
    has: (name) => listed.has(name),
    text: (name) => proved(name, listed.get(name), files.get(name), problems),
  });
}

const foundIn = (listed: ReadonlyMap<string, ListedFile>, what: (name: string) => string | null): readonly string[] =>
  [...new Set([...listed.keys()].flatMap((name) => what(name) ?? []))].sort();

function proved(name: string, listed: ListedFile | undefined, bytes: Uint8Array | undefined, problems: readonly ArchiveProblem[]): Result<string, ArchiveProblem> {
  if (listed === undefined) return fail(archiveProblem('missing', name));
  if (bytes === undefined) return fail(problems.find(({ file }) => file === name) ?? archiveProblem('missing', name));
  const text = textIn(bytes);
  // The hash of its text as UTF-8 is that of its bytes only if they were UTF-8.
  return bytes.length === listed.bytes && textHash(text) === listed.sha256 ? ok(text) : fail(archiveProblem('damaged', name));
}

/** Its byte order mark included, which the decoder drops. */
function textIn(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (marked ? '\uFEFF' : '') + strFromU8(bytes);
}
