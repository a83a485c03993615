import { fieldsOf, jsonOf, textOf } from '../../base/keptFields.ts';
import { textHash } from '../../base/textHash.ts';
import { MANIFEST_ID, partId, SEALED_PARTS, type SealedPart } from './sealedParts.ts';

/** A sealed file as it was opened. */
export interface SealedReading {
  /** What can be read of each part, changed or not; `null`: nothing. */
  readonly texts: Readonly<Record<SealedPart, string | null>>;
  /** Parts whose text is not the one that was sealed, or cannot be read; all of them if the manifest is not readable. */
  readonly damaged: readonly SealedPart[];
  /** False: what stands over the parts cannot be read, so nothing is proved. */
  readonly manifest: boolean;
  readonly title: string;
  /** ISO 8601 day, empty if not readable. */
  readonly made: string;
  /** SHA-256 of the manifest as it stands there, hex. */
  readonly seal: string;
}

/**
 * Reads the parts of a sealed file and checks each against the manifest. Never throws. Proves that nothing was changed by accident;
 * against a forger the seal must be compared with the one that was noted at sealing.
 * @param find text of the element with an id; `null` if there is none
 */
export function readSealed(find: (id: string) => string | null): SealedReading {
  const over = find(MANIFEST_ID) ?? '';
  const manifest = fieldsOf(jsonOf(over));
  const sealed = fieldsOf(manifest['parts']);
  const texts = Object.fromEntries(SEALED_PARTS.map((part) => [part, textOf(jsonOf(find(partId(part)) ?? ''))])) as SealedReading['texts'];
  return {
    texts,
    damaged: SEALED_PARTS.filter((part) => texts[part] === null || textHash(texts[part]) !== sealed[part]),
    manifest: manifest['hotwash-sealed'] === 1,
    title: textOf(manifest['title']) ?? '',
    made: textOf(manifest['made']) ?? '',
    seal: textHash(over),
  };
}
