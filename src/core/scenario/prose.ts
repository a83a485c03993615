/** Author's Markdown as data: a small subset of mdast without positions. Links are screened (https, mailto, #) when parsed. */
export type ProseNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'inlineCode'; readonly value: string }
  | { readonly type: 'code'; readonly value: string; readonly lang: string | null }
  | { readonly type: 'break' | 'thematicBreak' }
  | { readonly type: 'paragraph' | 'emphasis' | 'strong' | 'delete' | 'blockquote' | 'listItem'; readonly children: readonly ProseNode[] }
  | { readonly type: 'heading'; readonly depth: number; readonly children: readonly ProseNode[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly start: number | null; readonly children: readonly ProseNode[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly ProseNode[] }
  | { readonly type: 'image'; readonly asset: string; readonly alt: string }
  | { readonly type: 'table'; readonly align: readonly ('left' | 'right' | 'center' | null)[]; readonly children: readonly ProseNode[] }
  | { readonly type: 'tableRow' | 'tableCell'; readonly children: readonly ProseNode[] };

/**
 * A piece of prose. `text` is the plain text (blocks joined by a newline), `title` the plain text of the first block
 * cut at its first line: what lists and cards call the thing.
 */
export interface Prose {
  readonly text: string;
  readonly title: string;
  readonly nodes: readonly ProseNode[];
}

export const NO_PROSE: Prose = { text: '', title: '', nodes: [] };
