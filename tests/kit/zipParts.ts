import { strFromU8, unzipSync } from 'fflate';

/** Parts of an Office package in their order, each as lines of one tag, so that a difference names its part and its place. Throws on what is no zip. */
export const zipParts = (bytes: Uint8Array): readonly (readonly [path: string, lines: string])[] =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part).replaceAll('><', '>\n<')]);
