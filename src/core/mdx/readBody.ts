import type { Ledger, Range } from './ledger.ts';
import { LIMITS } from './limits.ts';
import { parseMarkdown, type Markdown, type SyntaxFault } from './markdown.ts';
import type { Scanned } from './scanBody.ts';

/** A stretch of the body that was parsed by itself: offsets in `content` count from `base` of the file, `text` begins there. */
export interface Block {
  readonly text: string;
  readonly base: number;
  readonly content: readonly Markdown[];
}

/**
 * Parses the body block by block: cut where a component begins, so that a mistake in one leaves the others readable and
 * no list of marks grows long. A block that ends inside a tag or braces is tried again together with all that follows.
 * What cannot be read is reported, blanked and left out, at most 20 times. `base`: where the body begins in the file.
 */
export function readBody(scanned: Scanned, base: number, ledger: Ledger): { blocks: readonly Block[]; lost: readonly Lost[] } {
  const reader = new BodyReader(scanned, base, ledger);
  reader.run();
  return { blocks: reader.blocks, lost: reader.lost };
}

/** Text that was blanked because it is no MDX: what it began, so that its closing tag is not a second mistake. */
export interface Lost extends Range {
  readonly text: string;
}

class BodyReader {
  readonly blocks: Block[] = [];
  readonly lost: Lost[] = [];
  private readonly base: number;
  private readonly cuts: readonly number[];
  private readonly ledger: Ledger;
  private body: string;

  constructor(scanned: Scanned, base: number, ledger: Ledger) {
    this.body = scanned.body;
    this.cuts = scanned.cuts;
    this.base = base;
    this.ledger = ledger;
  }

  run(): void {
    let cut = 0;
    for (let start = 0; start < this.body.length;) {
      while ((this.cuts[cut] ?? Infinity) < start + LIMITS.block) cut += 1;
      const end = this.cuts[cut] ?? this.body.length;
      const outcome = this.block(start, end);
      if (outcome === 'read') start = end;
      else if (outcome === 'open' && this.block(start, this.body.length) === 'read') return;
      // Else something was blanked, and the same block is tried again.
      if (this.lost.length > LIMITS.syntaxErrors) {
        this.ledger.unread = true;
        return;
      }
    }
  }

  /** Reads one block. `open`: it ends inside a tag or braces and may go on beyond the cut; `blanked`: a fault was taken out. */
  private block(start: number, end: number): 'read' | 'open' | 'blanked' {
    const text = this.body.slice(start, end);
    const parsed = parseMarkdown(text);
    if ('content' in parsed) {
      if (parsed.content.length > 0) this.blocks.push({ text, base: this.base + start, content: parsed.content });
      return 'read';
    }
    if (parsed.fault.atEnd && end < this.body.length) return 'open';
    this.blank(parsed.fault, text, start);
    return 'blanked';
  }

  private blank(fault: SyntaxFault, text: string, start: number): void {
    const from = openerBefore(text, fault);
    const to = blankEnd(text, from, fault.at);
    const whole = fault.atEnd || !/\s/.test(text.slice(from, fault.at)) || !sameSpot(text, from, fault.at);
    const place = whole ? { start: from, end: to } : { start: fault.at, end: fault.at + 1 };
    const { rule, message, hint } = explain(text, from, fault.message);
    this.ledger.error(rule, message, { start: this.base + start + place.start, end: this.base + start + place.end }, hint);
    this.ledger.broken = true;
    this.lost.push({ text: text.slice(from, to), start: this.base + start + from, end: this.base + start + to });
    const blanks = text.slice(from, to).replace(/[^\n]/g, ' ');
    this.body = this.body.slice(0, start + from) + blanks + this.body.slice(start + to);
  }
}

/** The `<` or `{` that the tokenizer was inside of when it stopped. */
function openerBefore(text: string, { at, message }: SyntaxFault): number {
  const braces = message.includes('in expression');
  let depth = 0;
  for (let i = Math.min(at, text.length - 1); i >= 0; i -= 1) {
    const char = text[i];
    if (char === '}' && i < at) depth += 1;
    else if (char === '{') {
      if (depth === 0) return i;
      depth -= 1;
    } else if (char === '<' && depth === 0 && !braces) return i;
  }
  return Math.max(0, Math.min(at, text.length - 1));
}

/** Blank the tag to its `>` or to the end of the line on which it went wrong; of braces only the first, their text is prose. */
function blankEnd(text: string, from: number, at: number): number {
  if (text[from] === '{') return from + 1;
  const lineEnd = text.indexOf('\n', Math.min(at, text.length - 1));
  const limit = text.indexOf('\n', from);
  const end = at >= text.length ? limit : lineEnd;
  const close = text.indexOf('>', from);
  const stop = end === -1 ? text.length : end;
  return Math.max(from + 1, close === -1 ? stop : Math.min(close + 1, stop));
}

/** A fault on a later line than its tag lies there only if that line reads like attributes; else the tag was left open. */
function sameSpot(text: string, from: number, at: number): boolean {
  const between = text.slice(from, at);
  const newline = between.lastIndexOf('\n');
  return newline === -1 || /^\s*[A-Za-z]+\s*(?:=|$)/.test(text.slice(from + newline + 1, at + 1));
}

/** The fault in an author's words. */
function explain(text: string, from: number, message: string): { rule: string; message: string; hint: string } {
  const rest = text.slice(from, from + 10);
  if (rest.startsWith('<!--'))
    return { rule: 'raw-html', message: 'Unexpected HTML comment, expected `{/* … */}`', hint: 'Write comments as {/* … */}.' };
  if (/^<[!?]/.test(rest)) return { rule: 'raw-html', message: 'Unexpected raw HTML, expected Markdown or a component', hint: 'Delete it.' };
  if (/^<(?:https?|mailto):/.test(rest)) return { rule: 'syntax', message, hint: 'Write a link as [text](https://example.org).' };
  if (rest.startsWith('{')) return { rule: 'syntax', message, hint: 'Write \\{ for a brace in text, {/* … */} for a comment.' };
  return { rule: 'syntax', message, hint: 'Write \\< for the sign in text; a tag looks like <Inject id="call" to="all">.' };
}
