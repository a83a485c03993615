import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Markdown as GitHub reads its tables and struck texts. */
export const markdownTree = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfmTable(), gfmStrikethrough()], mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()] });

/** All parts of a kind, in order. */
export function partsOfKind<K extends Nodes['type']>(of: Nodes, kind: K): readonly Extract<Nodes, { type: K }>[] {
  const own = of.type === kind ? [of as Extract<Nodes, { type: K }>] : [];
  return 'children' in of ? [...own, ...of.children.flatMap((child) => partsOfKind(child, kind))] : own;
}

/** Its letters. */
export const textIn = (of: Nodes): string => ('value' in of ? of.value : 'children' in of ? of.children.map(textIn).join('') : '');
