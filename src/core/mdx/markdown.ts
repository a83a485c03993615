import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown, type CompileContext, type Extension, type Token } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdx } from 'micromark-extension-mdx';

/** A tag or an expression as it stands in the text: not yet matched with its counterpart, not yet read. */
export interface Tagged {
  readonly type: 'tag' | 'expression';
  readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}
export type Markdown = RootContent | PhrasingContent | Tagged;

/** A place at which the text is no MDX: the message of the tokenizer and the offset it stopped at. */
export interface SyntaxFault {
  readonly message: string;
  readonly at: number;
  readonly atEnd: boolean;
}

const enterTagged = (type: Tagged['type']) =>
  function (this: CompileContext, token: Token): void {
    this.enter({ type } as unknown as Nodes, token);
  };
function leaveTagged(this: CompileContext, token: Token): void {
  this.exit(token);
}

/** Keeps tags flat and unread: matching them ourselves finds every fault in one pass, the usual builder stops at the first. */
const flatTags: Extension = {
  enter: {
    mdxJsxFlowTag: enterTagged('tag'),
    mdxJsxTextTag: enterTagged('tag'),
    mdxFlowExpression: enterTagged('expression'),
    mdxTextExpression: enterTagged('expression'),
  } as Record<string, (this: CompileContext, token: Token) => void>,
  exit: {
    mdxJsxFlowTag: leaveTagged,
    mdxJsxTextTag: leaveTagged,
    mdxFlowExpression: leaveTagged,
    mdxTextExpression: leaveTagged,
  } as Record<string, (this: CompileContext, token: Token) => void>,
};

const OPTIONS = {
  extensions: [mdx(), gfmTable(), gfmStrikethrough({ singleTilde: false })],
  mdastExtensions: [flatTags, gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
};

/** Parses MDX without reading, let alone evaluating, JavaScript. Positions are offsets in `text`. */
export function parseMarkdown(text: string): { readonly content: readonly Markdown[] } | { readonly fault: SyntaxFault } {
  try {
    const root: Root = fromMarkdown(text, OPTIONS);
    return { content: root.children };
  } catch (thrown) {
    return { fault: faultOf(thrown, text) };
  }
}

function faultOf(thrown: unknown, text: string): SyntaxFault {
  const message = thrown instanceof Error ? thrown.message : 'Unexpected text, expected MDX';
  const place = thrown instanceof Error && 'place' in thrown ? thrown.place : null;
  const at = offsetOf(place) ?? text.length;
  return {
    message: message.replace(/\s*\(note: .*\)$/s, ''),
    at: Math.min(at, text.length),
    atEnd: message.startsWith('Unexpected end of file'),
  };
}

function offsetOf(place: unknown): number | null {
  if (typeof place !== 'object' || place === null) return null;
  const point: unknown = 'start' in place ? place.start : place;
  return typeof point === 'object' && point !== null && 'offset' in point && typeof point.offset === 'number' ? point.offset : null;
}
