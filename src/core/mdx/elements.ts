import { distance } from './distance.ts';
import type { Piece, ProsePiece } from './flatItems.ts';
import type { Ledger, Range } from './ledger.ts';
import { LIMITS } from './limits.ts';
import type { RawTag } from './rawTag.ts';
import type { Lost } from './readBody.ts';
import type { TagName, TagRule } from './tagRules.ts';
import { TAG_NAMES, tagRule } from './tags.ts';

/** A component with what stands in it, in the order of the file. */
export interface Element {
  readonly name: TagName;
  readonly rule: TagRule;
  readonly tag: RawTag;
  readonly parent: Element | null;
  /** Stands where no component may, which has been reported: its text cannot be found. */
  readonly misplaced: boolean;
  readonly children: Element[];
  readonly prose: ProsePiece[];
}

/** The top of the body: its components, and prose that belongs to none. */
export interface Body {
  readonly children: readonly Element[];
  readonly prose: readonly ProsePiece[];
}

/**
 * Matches opening with closing tags and builds the tree. An opening tag without its closing one is reported there and holds
 * what follows, up to the first tag that cannot stand in it. Unknown components and raw HTML are reported and left out; what they hold stays.
 */
export function buildElements(pieces: readonly Piece[], lost: readonly Lost[], ledger: Ledger): Body {
  const matched = matchTags(pieces, lost, ledger);
  const top: { children: Element[]; prose: ProsePiece[] } = { children: [], prose: [] };
  const stack: Element[] = [];
  /** Elements on the stack whose closing tag is missing: they end before the first tag that cannot stand in them. */
  const loose = new Set<Element>();
  pieces.forEach((piece, i) => {
    if (piece.kind === 'prose') {
      (stack.at(-1) ?? top).prose.push(piece);
      return;
    }
    const { tag } = piece;
    if (tag.form === 'close') {
      const at = stack.findLastIndex((e) => e.tag === matched.get(i));
      if (at !== -1) stack.length = at;
      return;
    }
    reportTag(piece, ledger);
    const rule = tagRule(tag.name);
    if (!rule) return;
    for (let last = stack.at(-1); last && loose.has(last) && !last.rule.children.includes(tag.name as TagName); last = stack.at(-1)) stack.pop();
    const current = stack.at(-1) ?? null;
    const element = emptyElement(tag, rule, current, piece.misplaced !== null);
    (current ?? top).children.push(element);
    if (tag.form === 'void') return;
    if (!matched.has(i)) loose.add(element);
    if (stack.length < LIMITS.depth) stack.push(element);
    else
      ledger.error(
        'limit',
        `Unexpected nesting of components, expected at most ${LIMITS.depth} levels`,
        tag,
        'Close the components before.',
      );
  });
  return top;
}

const emptyElement = (tag: RawTag, rule: TagRule, parent: Element | null, misplaced: boolean): Element => ({
  name: tag.name as TagName,
  rule,
  tag,
  parent,
  misplaced,
  children: [],
  prose: [],
});

/** For both indices of every pair of tags: the opening tag. */
function matchTags(pieces: readonly Piece[], lost: readonly Lost[], ledger: Ledger): ReadonlyMap<number, RawTag> {
  const matched = new Map<number, RawTag>();
  const open: { readonly tag: RawTag; readonly index: number }[] = [];
  const forgiven = lost.map((l) => /^<\s*([^\s/>{]+)/.exec(l.text)?.[1] ?? '');
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'tag' || piece.tag.form === 'void') return;
    const { tag } = piece;
    if (tag.form === 'open') {
      open.push({ tag, index });
      return;
    }
    const pair = pairOf(tag, open, ledger);
    const opener = open[pair];
    // Where the opening tag is misplaced as well, that one has been told.
    const first = opener && pieces[opener.index];
    if (piece.misplaced && tagRule(tag.name) && !(first?.kind === 'tag' && first.misplaced))
      ledger.error('nesting', `Unexpected </${tag.name}> ${piece.misplaced}, expected it on a line of its own`, tag);
    if (!opener) {
      strayClose(tag, forgiven, ledger);
      return;
    }
    for (const left of open.splice(pair + 1)) unclosed(left.tag, `</${tag.name}>`, lost, ledger);
    open.pop();
    matched.set(opener.index, opener.tag);
    matched.set(index, opener.tag);
  });
  for (const left of open) unclosed(left.tag, 'end of the file', lost, ledger);
  return matched;
}

/** The opening tag that a closing one belongs to: of its name, or of nearly its name, which is told; -1 if there is none. */
function pairOf(tag: RawTag, open: readonly { readonly tag: RawTag }[], ledger: Ledger): number {
  const same = open.findLastIndex((o) => o.tag.name === tag.name);
  const last = open.at(-1)?.tag;
  if (same !== -1 || !last || tagRule(tag.name) || !tagRule(last.name) || distance(last.name, tag.name) > 2) return same;
  ledger.error('closing-tag', `Unexpected </${tag.name}>, expected </${last.name}>`, tag, `It closes the <${last.name}> before it.`);
  return open.length - 1;
}

function strayClose(tag: RawTag, forgiven: string[], ledger: Ledger): void {
  const excuse = forgiven.indexOf(tag.name);
  if (excuse !== -1) forgiven.splice(excuse, 1);
  else
    ledger.error(
      'closing-tag',
      `Unexpected </${tag.name}>, expected an opening <${tag.name}> before it`,
      tag,
      'Delete it, or add the opening tag.',
    );
}

function unclosed(tag: RawTag, found: string, lost: readonly Lost[], ledger: Ledger): void {
  if (isRawHtml(tag.name) || lost.some((l) => l.text.startsWith(`</${tag.name}`) && l.start > tag.end)) return;
  ledger.error('closing-tag', `Unexpected ${found}, expected </${tag.name}> before it`, tag, `Close <${tag.name}> with </${tag.name}>.`);
}

function reportTag(piece: Extract<Piece, { kind: 'tag' }>, ledger: Ledger): void {
  const { tag, misplaced } = piece;
  for (const spread of tag.spreads) {
    ledger.error(
      'expression',
      'Unexpected expression among the attributes, expected `name="value"`',
      spread,
      'A scenario is data: nothing in braces is evaluated.',
    );
  }
  if (tagRule(tag.name)) {
    if (misplaced)
      ledger.error(
        'nesting',
        `Unexpected <${tag.name}> ${misplaced}, expected it to begin its line`,
        tag,
        'Write the component on one line, or its tags on lines of their own.',
      );
    return;
  }
  reportUnknown(tag, ledger);
}

function reportUnknown(tag: RawTag, ledger: Ledger): void {
  if (tag.name === '') {
    ledger.error('raw-html', 'Unexpected fragment <>, expected a component', tag, 'Delete it and its closing tag.');
  } else if (isRawHtml(tag.name)) {
    ledger.error(
      'raw-html',
      `Unexpected raw HTML <${tag.name}>, expected Markdown or a component`,
      tag,
      'Write Markdown: **bold**, *emphasis*, lists and tables.',
    );
  } else {
    const near = guess(tag.name, 2);
    const hint = near ? `Did you mean <${near}>?` : `Components are ${TAG_NAMES.join(', ')}.`;
    ledger.error('unknown-component', `Unexpected component <${tag.name}>, expected one of the ${TAG_NAMES.length} components`, tag, hint);
  }
}

/** Also without its closing tag one mistake, as in `<br>`. */
const isRawHtml = (name: string): boolean => /^[a-z]/.test(name) && !/[.:]/.test(name) && !guess(name, 0);

const guess = (name: string, most: number): TagName | null =>
  TAG_NAMES.find((known) => distance(known.toLowerCase(), name.toLowerCase()) <= most) ?? null;

/** Where a missing attribute or child is reported: the opening tag. */
export const openingOf = (element: Element): Range => ({ start: element.tag.start, end: element.tag.end });
