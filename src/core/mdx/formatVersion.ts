import { isScalar, type YAMLMap } from 'yaml';
import type { Ledger, Range } from './ledger.ts';
import { rangeOf } from './readYaml.ts';

/** The version of the format that this program reads and writes. */
const FORMAT_VERSION = 1;

interface Where {
  /** The first line of the file. */
  readonly opening: Range;
  /** Where the front matter begins in the file. */
  readonly base: number;
  /** Its YAML had no mistake. */
  readonly clean: boolean;
}

/**
 * Whether a file of this format version can be read on. A newer one is refused, an older one would be migrated here
 * (there is none older than 1). Without `hotwash` the mistakes in the rest are still worth telling.
 */
export function acceptVersion(map: YAMLMap, { opening, base, clean }: Where, ledger: Ledger): boolean {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'hotwash');
  if (!pair) {
    ledger.error(
      'version',
      `This file is not a Hotwash scenario: line 1 has no \`hotwash: ${FORMAT_VERSION}\`.`,
      opening,
      `Begin the front matter with \`hotwash: ${FORMAT_VERSION}\`.`,
    );
    return true;
  }
  if (!isScalar(pair.value) && !clean) return true;
  const version: unknown = isScalar(pair.value) ? pair.value.value : null;
  if (version === FORMAT_VERSION) return true;
  const [start, end] = rangeOf(pair.value) ?? rangeOf(pair.key) ?? [0, 1];
  const range = { start: base + start, end: base + end };
  const newer = typeof version === 'number' && version > FORMAT_VERSION;
  const found = isScalar(pair.value) ? `\`${String(pair.value.source ?? version).slice(0, 40)}\`` : 'value';
  ledger.error(
    'version',
    `Unexpected format version ${found}, expected \`${FORMAT_VERSION}\``,
    range,
    newer ? 'The file was made for a newer Hotwash: update Hotwash to open it.' : `Write \`hotwash: ${FORMAT_VERSION}\`.`,
  );
  return !newer;
}
