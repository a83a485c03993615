import type { Prose, ProseNode } from '#core/scenario/prose.ts';

/** What of a prose follows its title, for places where the title stands as a heading; `null` if nothing does. */
export function proseAfterTitle(prose: Prose): Prose | null {
  const [first, ...rest] = prose.nodes;
  const isTitle = first !== undefined && plain(first).trim() === prose.title.trim();
  const nodes = isTitle ? rest : prose.nodes;
  return nodes.length === 0 ? null : { ...prose, nodes };
}

function plain(piece: ProseNode): string {
  if ('value' in piece) return piece.value;
  return 'children' in piece ? piece.children.map(plain).join('') : '';
}
