import type { Ledger, Range } from './ledger.ts';
import { LIMITS } from './limits.ts';
import type { Markdown, Tagged } from './markdown.ts';
import { readTag, type RawTag } from './rawTag.ts';
import type { Block } from './readBody.ts';

/** A piece of Markdown that is prose. `inline`: a run of phrasing from a one-line component, a paragraph of its own. */
export interface ProsePiece {
  readonly kind: 'prose';
  readonly content: Markdown | { readonly type: 'paragraph'; readonly children: readonly Markdown[] };
  readonly range: Range;
  /** What to add to an offset inside `content` to get one of the file. */
  readonly base: number;
}
export interface TagPiece {
  readonly kind: 'tag';
  readonly tag: RawTag;
  /** How it stands where no tag may: "in a sentence", "in a list", "with text beside it". */
  readonly misplaced: string | null;
}
export type Piece = ProsePiece | TagPiece;

const COMMENT = /^\{\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+\}$/;
const CONTAINER_NAMES: Readonly<Record<string, string>> = {
  blockquote: 'in a quote',
  list: 'in a list',
  listItem: 'in a list',
  table: 'in a table',
  tableRow: 'in a table',
  tableCell: 'in a table',
  heading: 'in a heading',
  emphasis: 'in emphasised text',
  strong: 'in bold text',
  delete: 'in struck text',
  link: 'in a link',
};

/** Puts the blocks into one flat sequence of tags and prose; one-line components are unravelled from their paragraph. */
export function flatItems(blocks: readonly Block[], ledger: Ledger): readonly Piece[] {
  const pieces: Piece[] = [];
  let count = 0;
  for (const block of blocks) {
    count += measure(block.content, ledger, block.base, LIMITS.pieces - count);
    if (count >= LIMITS.pieces) return pieces;
    const flattener = new Flattener(block, ledger, pieces);
    for (const content of block.content) flattener.flow(content);
  }
  return pieces;
}

/** Counts the pieces with a stack of its own, and refuses too many or too deep ones before anything recurses. */
function measure(content: readonly Markdown[], ledger: Ledger, base: number, left: number): number {
  const stack: { readonly of: Markdown; readonly depth: number }[] = content.map((of) => ({ of, depth: 1 }));
  let count = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    count += 1;
    if (count > left || top.depth > LIMITS.depth) {
      const start = base + (top.of.position?.start.offset ?? 0);
      const what =
        top.depth > LIMITS.depth
          ? `nesting of Markdown, expected at most ${LIMITS.depth} levels`
          : `amount of Markdown, expected at most ${LIMITS.pieces} pieces`;
      ledger.error('limit', `Unexpected ${what}`, { start, end: start + 1 }, 'Split it up.');
      ledger.broken = true;
      ledger.unread = true;
      return LIMITS.pieces;
    }
    if ('children' in top.of) for (const of of top.of.children) stack.push({ of, depth: top.depth + 1 });
  }
  return count;
}

class Flattener {
  private readonly block: Block;
  private readonly ledger: Ledger;
  private readonly pieces: Piece[];

  constructor(block: Block, ledger: Ledger, pieces: Piece[]) {
    this.block = block;
    this.ledger = ledger;
    this.pieces = pieces;
  }

  flow(content: Markdown): void {
    if (content.type === 'tag') this.tag(content, null);
    else if (content.type === 'expression') this.expression(content);
    else if (content.type === 'paragraph') this.paragraph(content);
    else this.prose(this.without(content), content);
  }

  private paragraph(paragraph: Extract<Markdown, { type: 'paragraph' }>): void {
    const children: readonly Markdown[] = paragraph.children;
    if (!children.some((c) => c.type === 'tag' || c.type === 'expression')) {
      this.prose(this.without(paragraph), paragraph);
      return;
    }
    let run: Markdown[] = [];
    const open: number[] = [];
    const flush = (): boolean => {
      const said = run.some((c) => c.type !== 'text' || c.value.trim() !== '');
      const [first] = run;
      if (said && first) this.prose({ type: 'paragraph', children: trimmed(run) }, first);
      run = [];
      return said;
    };
    for (const child of children) {
      if (child.type === 'expression') this.expression(child);
      else if (child.type !== 'tag') run.push(this.without(child));
      else {
        const said = flush();
        const inSentence = said && open.length === 0 && !this.beginsLine(child);
        const form = this.tag(child, inSentence ? 'in a sentence' : null);
        if (form === 'open') open.push(this.pieces.length - 1);
        else if (form === 'close') open.pop();
      }
    }
    flush();
    for (const left of open) {
      const piece = this.pieces[left];
      if (piece?.kind === 'tag') this.pieces[left] = { ...piece, misplaced: 'with text beside it' };
    }
  }

  /** Only blanks before it in its line: text in the line above is a paragraph of its own. */
  private beginsLine({ position }: Tagged): boolean {
    const { text } = this.block;
    return text.slice(text.lastIndexOf('\n', position.start.offset - 1) + 1, position.start.offset).trim() === '';
  }

  /** The content without tags and expressions inside it, each of which is reported or passed on as misplaced. */
  private without<T extends Markdown>(content: T, container: string | null = null): T {
    if (!('children' in content)) return content;
    const children: readonly Markdown[] = content.children;
    if (!children.some((c) => c.type === 'tag' || c.type === 'expression' || 'children' in c)) return content;
    const where = container ?? CONTAINER_NAMES[content.type] ?? null;
    const kept: Markdown[] = [];
    for (const child of children) {
      if (child.type === 'tag') this.tag(child, where ?? 'in a sentence');
      else if (child.type === 'expression') this.expression(child);
      else kept.push(this.without(child, where));
    }
    return { ...content, children: kept };
  }

  private tag(tagged: Tagged, misplaced: string | null): RawTag['form'] {
    const { start, end } = tagged.position;
    const tag = readTag(this.block.text, start.offset, end.offset, this.block.base);
    this.pieces.push({ kind: 'tag', tag, misplaced });
    return tag.form;
  }

  private prose(content: ProsePiece['content'], at: Markdown): void {
    this.pieces.push({ kind: 'prose', content, range: this.rangeOf(at), base: this.block.base });
  }

  private expression(tagged: Tagged): void {
    const { start, end } = tagged.position;
    if (COMMENT.test(this.block.text.slice(start.offset, end.offset))) return;
    this.ledger.error(
      'expression',
      'Unexpected expression, expected text or a comment `{/* … */}`',
      this.rangeOf(tagged),
      'A scenario is data: nothing in braces is evaluated. Write \\{ for a brace in text.',
    );
  }

  private rangeOf(content: Markdown): Range {
    const { position } = content;
    return { start: this.block.base + (position?.start.offset ?? 0), end: this.block.base + (position?.end.offset ?? 0) };
  }
}

function trimmed(run: readonly Markdown[]): Markdown[] {
  return run.map((content, i) => {
    if (content.type !== 'text') return content;
    const start = i === 0 ? content.value.trimStart() : content.value;
    return { ...content, value: i === run.length - 1 ? start.trimEnd() : start };
  });
}
