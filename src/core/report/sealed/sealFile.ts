import { Fault } from '../../base/fault.ts';
import { textHash } from '../../base/textHash.ts';
import { MANIFEST_ID, partId, SEALED_MARK, SEALED_PARTS, type SealedManifest, type SealedPart, type SealedTexts } from './sealedParts.ts';

export interface SealedFile {
  /** One page that opens without a network: the viewer with the parts in it. */
  readonly html: string;
  /** SHA-256 of the manifest, hex: whoever noted it can tell later that nothing was exchanged. */
  readonly seal: string;
}

/**
 * Puts the parts of an exercise into the viewer's page. Changes nothing of them: they can be read out again byte for byte.
 * @throws Fault `sealed-viewer` if the page has no place for them
 */
export function sealFile(viewer: string, { title, made }: Pick<SealedManifest, 'title' | 'made'>, texts: SealedTexts): SealedFile {
  const [before, after, more] = viewer.split(SEALED_MARK);
  if (before === undefined || after === undefined || more !== undefined) throw new Fault('sealed-viewer', 'The viewer has no place for the parts of a sealed file.');
  const parts = Object.fromEntries(SEALED_PARTS.map((part) => [part, textHash(texts[part])])) as Record<SealedPart, string>;
  const manifest = asScript({ 'hotwash-sealed': 1, title, made, parts } satisfies SealedManifest);
  const elements = [element(MANIFEST_ID, manifest), ...SEALED_PARTS.map((part) => element(partId(part), asScript(texts[part])))];
  return { html: before + elements.join('\n') + after, seal: textHash(manifest) };
}

/** JSON that no parser of HTML mistakes for the end of its element or the begin of a comment; lone surrogates are escaped by JSON itself. */
const asScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** A block of text that browsers keep and never run. */
const element = (id: string, json: string): string => `<script type="application/json" id="${id}">${json}</script>`;
