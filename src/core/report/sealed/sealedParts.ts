/** What one sealed file holds (issue *the debrief*), each part a text that is sealed by itself, so that damage has a name. */
export const SEALED_PARTS = ['log', 'scenario', 'book', 'feedback', 'report'] as const;
export type SealedPart = (typeof SEALED_PARTS)[number];

/**
 * `log`: JSON Lines (SPEC 4). `scenario`: the MDX text that was played. `book`: the gap book, as JSON. `feedback`: what may be
 * shown of what participants said, as JSON, `null` for none. `report`: the after-action report,
 * as one page of HTML.
 */
export type SealedTexts = Readonly<Record<SealedPart, string>>;

/** What stands over the parts of a sealed file. */
export interface SealedManifest {
  readonly 'hotwash-sealed': 1;
  readonly title: string;
  /** ISO 8601 day on which it was sealed. */
  readonly made: string;
  /** SHA-256 of each part's UTF-8 bytes, hex. */
  readonly parts: Readonly<Record<SealedPart, string>>;
}

/** Where the parts go in the viewer's page. */
export const SEALED_MARK = '<!--hotwash:sealed-->';
/** Ids of the elements that hold the manifest and the parts. */
export const MANIFEST_ID = 'sealed-manifest';
export const partId = (part: SealedPart): string => `sealed-${part}`;
