import type { Block } from '../document.ts';

/** Headings of the chapters that begin a page of their own: the one after the page for those who read no other, and the chart that a board reads. */
export function freshPages(blocks: readonly Block[]): ReadonlySet<Block> {
  const chapters = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 2 ? [{ block, at }] : []));
  const charted = chapters.filter(({ at }, i) => blocks.slice(at, chapters[i + 1]?.at).some(({ kind }) => kind === 'minutes'));
  return new Set([...chapters.slice(1, 2), ...charted].map(({ block }) => block));
}
