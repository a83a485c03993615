import type { Range } from './ledger.ts';

/** A file in its two halves, with the offset at which each begins. `null` matter: the first line is not `---`, or it is never closed. */
export interface Split {
  readonly opening: Range;
  readonly matter: { readonly text: string; readonly base: number } | null;
  readonly fault: 'none' | 'unopened' | 'unclosed';
  readonly body: string;
  readonly bodyBase: number;
}

/** Cuts the front matter, between a first line `---` and the next line `---`, from the body. */
export function splitSource(text: string): Split {
  const top = text.startsWith('\ufeff') ? 1 : 0;
  const first = /^---[ \t]*\r?(?:\n|$)/.exec(text.slice(top, top + 200));
  if (!first) {
    const newline = text.indexOf('\n', top);
    return {
      opening: { start: top, end: newline === -1 ? text.length : newline },
      matter: null,
      fault: 'unopened',
      body: text.slice(top),
      bodyBase: top,
    };
  }
  const opening = { start: top, end: top + 3 };
  const base = top + first[0].length;
  const closing = /^---[ \t]*\r?(?:\n|$)/m;
  const close = closing.exec(text.slice(base));
  if (!close) return { opening, matter: null, fault: 'unclosed', body: '', bodyBase: text.length };
  const bodyBase = base + close.index + close[0].length;
  return { opening, matter: { text: text.slice(base, base + close.index), base }, fault: 'none', body: text.slice(bodyBase), bodyBase };
}
