import type { Block } from '../document.ts';
import { sideChapters } from '../sideChapters.ts';

/** Chapters that follow each other on pages of one kind. */
export interface Stretch {
  /** Pages on their side, for a table that needs them. */
  readonly side: boolean;
  readonly blocks: readonly Block[];
}

/** Cuts a report where its pages turn: a chapter (heading of the second level) is upright or on its side as a whole. */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const chapters: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2 && chapters.at(-1)?.length !== 0) chapters.push([]);
    chapters.at(-1)?.push(block);
  }
  const stretches: { side: boolean; blocks: Block[] }[] = [];
  const sides = sideChapters(chapters);
  for (const [i, chapter] of chapters.entries()) {
    const side = sides[i] === true;
    const last = stretches.at(-1);
    if (last?.side === side) last.blocks.push(...chapter);
    else stretches.push({ side, blocks: chapter });
  }
  return stretches;
}
