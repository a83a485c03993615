import type { Prose } from '#core/scenario/prose.ts';

/** Prose of plain paragraphs, the first of which is its title. */
export function prose(...paragraphs: readonly string[]): Prose {
  return {
    text: paragraphs.join('\n'),
    title: paragraphs[0] ?? '',
    nodes: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}
