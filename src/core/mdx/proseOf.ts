import { NO_PROSE, type Prose, type ProseNode } from '../scenario/prose.ts';
import type { ProsePiece } from './flatItems.ts';
import type { Ledger } from './ledger.ts';
import type { Markdown } from './markdown.ts';
import { imageAsset, linkUrl } from './url.ts';

const LINK_HINT = 'Write [text](https://example.org), or the text alone.';

type Content = ProsePiece['content'] | Markdown;

/** Makes prose of Markdown: the kinds of `ProseNode`, links and images screened. What is refused is reported and left out. */
export function proseOf(pieces: readonly ProsePiece[], ledger: Ledger): Prose {
  if (pieces.length === 0) return NO_PROSE;
  const nodes: ProseNode[] = [];
  for (const piece of pieces) nodes.push(...new ProseReader(ledger, piece).read(piece.content));
  if (nodes.length === 0) return NO_PROSE;
  const blocks = nodes.map(plainText);
  const text = blocks.filter((b) => b !== '').join('\n');
  return { text, title: (text.split('\n', 1)[0] ?? '').trim(), nodes };
}

class ProseReader {
  private readonly ledger: Ledger;
  private readonly piece: ProsePiece;

  constructor(ledger: Ledger, piece: ProsePiece) {
    this.ledger = ledger;
    this.piece = piece;
  }

  read(content: Content): readonly ProseNode[] {
    switch (content.type) {
      case 'text':
      case 'inlineCode':
        return [{ type: content.type, value: content.value }];
      case 'code':
        return [{ type: 'code', value: content.value, lang: content.lang ?? null }];
      case 'break':
      case 'thematicBreak':
        return [{ type: content.type }];
      case 'paragraph':
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'blockquote':
      case 'listItem':
      case 'tableRow':
      case 'tableCell':
        return [{ type: content.type, children: this.all(content.children) }];
      case 'heading':
        return [{ type: 'heading', depth: content.depth, children: this.all(content.children) }];
      case 'list':
        return [{ type: 'list', ordered: content.ordered ?? false, start: content.start ?? null, children: this.all(content.children) }];
      case 'table':
        return [
          {
            type: 'table',
            align: content.children[0]?.children.map((_, i) => content.align?.[i] ?? null) ?? [],
            children: this.all(content.children),
          },
        ];
      default:
        return this.screened(content);
    }
  }

  private all(children: readonly Content[]): readonly ProseNode[] {
    return children.flatMap((child) => this.read(child));
  }

  private screened(content: Content): readonly ProseNode[] {
    switch (content.type) {
      case 'link': {
        const url = linkUrl(content.url);
        if (url !== null) return [{ type: 'link', url, children: this.all(content.children) }];
        this.refuse('link', `link to \`${content.url.slice(0, 80)}\``, 'an address with https: without credentials, mailto: or #', LINK_HINT, content);
        return this.all(content.children);
      }
      case 'image': {
        const asset = imageAsset(content.url);
        if (asset !== null) return [{ type: 'image', asset, alt: content.alt ?? '' }];
        this.refuse('image', `image \`${content.url.slice(0, 80)}\``, '`media/NAME` or `asset:NAME`', 'Put the picture into the folder `media` beside the scenario.', content);
        return [];
      }
      case 'linkReference':
        this.refuse('definition', 'link by reference', 'the address in the link itself', LINK_HINT, content);
        return this.all(content.children);
      default:
        this.refuse(
          'markdown',
          content.type === 'definition' ? 'link definition' : `Markdown of kind ${content.type}`,
          'text, lists, tables, quotes, code, links or images',
          'Write it with these.',
          content,
        );
        return [];
    }
  }

  private refuse(rule: string, found: string, expected: string, hint: string, content: Content): void {
    const position = 'position' in content ? content.position : undefined;
    const { base } = this.piece;
    const range = position ? { start: base + (position.start.offset ?? 0), end: base + (position.end.offset ?? 0) } : this.piece.range;
    this.ledger.error(rule, `Unexpected ${found}, expected ${expected}`, range, hint);
  }
}

/** The text of a piece of prose without its marks; blocks inside it end with a newline. */
function plainText(node: ProseNode): string {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const parts = node.children.map(plainText);
  switch (node.type) {
    case 'list':
    case 'blockquote':
    case 'listItem':
    case 'table':
      return parts.filter((p) => p !== '').join('\n');
    case 'tableRow':
      return parts.join(' ');
    default:
      return parts.join('');
  }
}
