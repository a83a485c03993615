import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '#core/base/fault.ts';

/** One entry of Vite's `manifest.json`. */
export interface BuiltChunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
export type BuildManifest = Readonly<Record<string, BuiltChunk>>;

const PAGE = 'seat.html';
/** From `public/`: the pages link to them, and no chunk does. */
const PUBLIC: readonly string[] = ['favicon.svg', 'layers.css'];
/** What must never be among them: the facilitator's page and the scenarios. */
const KEPT_BACK = /^index\.html$|virtual:scenarios\//;

/** Paths in the build that the seats' page needs, itself among them: what it imports, at once or later, with styles, fonts and workers. @throws Fault `seat-files` if that leads to the console or a scenario. */
export function seatFiles(manifest: BuildManifest): ReadonlySet<string> {
  const files = new Set([PAGE, ...PUBLIC]);
  const seen = new Set<string>();
  const waiting = [PAGE];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk || KEPT_BACK.test(key)) throw new Fault('seat-files', `Unexpected ${key} among what seat.html loads, expected neither the console nor a scenario.`);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
  }
  return files;
}

/** The same for a build in a folder. */
export const seatFilesOf = (root: string): ReadonlySet<string> => seatFiles(JSON.parse(readFileSync(join(root, '.vite', 'manifest.json'), 'utf8')) as BuildManifest);
