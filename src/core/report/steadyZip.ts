import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ZIP_EPOCH } from '../base/zipEpoch.ts';

/** How parts of a package are rewritten, by path. */
export type PartChanges = Readonly<Record<string, (text: string) => string>>;

/**
 * Packs an Office package again without the instant at which it was written: the same report gives the same bytes, and no file tells when it was
 * saved. `changes` rewrite parts on the way; parts that are not there are left out. Throws on bytes that are no zip.
 */
export function steadyZip(packed: Uint8Array, changes: PartChanges = {}): Uint8Array {
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]) => {
    const change = changes[path];
    return [path, change === undefined ? bytes : strToU8(change(strFromU8(bytes)))] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: ZIP_EPOCH, level: 9 });
}
