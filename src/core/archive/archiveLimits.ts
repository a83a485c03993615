/**
 * What an archive may ask of the page that opens it, and what one may hold so that it can be opened again. Sizes in bytes. Each is looked at
 * while the file is read: what goes beyond is not unpacked any further.
 */
export const ARCHIVE_LIMITS = {
  /** The ZIP file. */
  packed: 128 * 2 ** 20,
  /** All that it holds, and one of its files, unpacked: a locked exercise may have 64 MiB. */
  unpacked: 256 * 2 ** 20,
  file: 65 * 2 ** 20,
  /** Files in it: four an exercise. */
  files: 8_192,
  /** Longest name of a file in it. */
  name: 128,
  /** Unpacked bytes a packed one, in a file of more than `ratioFrom`: text does not get that small. */
  ratio: 200,
  ratioFrom: 2 ** 20,
} as const;
/** Fed to the unpacker at once: unpacks to 16 MiB at most. */
export const ARCHIVE_STEP = 16_384;
