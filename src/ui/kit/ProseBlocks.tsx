import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { ProseNode } from '#core/scenario/prose.ts';
import { kit_picture } from '#messages/compiled/messages.js';
import styles from './Prose.module.css';
import { ProseTable } from './ProseTable.tsx';
import { safeLink } from './safeLink.ts';

interface ProseBlocksProps {
  readonly nodes: readonly ProseNode[];
  readonly heading: number;
}

/** Pieces of prose in order. */
export function ProseBlocks({ nodes, heading }: ProseBlocksProps): ReactNode {
  return nodes.map((piece, place) => <Fragment key={place}>{draw(piece, heading)}</Fragment>);
}

function draw(piece: ProseNode, heading: number): ReactNode {
  switch (piece.type) {
    case 'text':
      return piece.value;
    case 'inlineCode':
      return <code>{piece.value}</code>;
    case 'code':
      return <pre><code>{piece.value}</code></pre>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'image':
      return <span className={styles.picture}>{kit_picture({ alt: piece.alt })}</span>;
    case 'table':
      return <ProseTable rows={piece.children} align={piece.align} cell={(nodes) => <ProseBlocks nodes={nodes} heading={heading} />} />;
    default:
      return drawParent(piece, <ProseBlocks nodes={piece.children} heading={heading} />, heading);
  }
}

type ParentPiece = Exclude<ProseNode, { readonly type: 'table' }> & { readonly children: readonly ProseNode[] };

function drawParent(piece: ParentPiece, inside: ReactNode, heading: number): ReactNode {
  switch (piece.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'delete':
      return <del>{inside}</del>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'list':
      return piece.ordered ? <ol start={piece.start ?? 1}>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'heading': {
      const Level = `h${Math.min(6, Math.max(2, heading + piece.depth - 1))}` as 'h2';
      return <Level>{inside}</Level>;
    }
    case 'link': {
      const href = safeLink(piece.url);
      return href === null ? inside : <a href={href} rel="noreferrer" target={href.startsWith('#') ? undefined : '_blank'}>{inside}</a>;
    }
    default:
      return inside;
  }
}
