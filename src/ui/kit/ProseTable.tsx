import type { ProseNode } from '#core/scenario/prose.ts';
import { ProseBlocks } from './ProseBlocks.tsx';
import styles from './Prose.module.css';

interface ProseTableProps {
  readonly rows: readonly ProseNode[];
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly heading: number;
}

const childrenOf = (piece: ProseNode): readonly ProseNode[] => ('children' in piece ? piece.children : []);

/** A Markdown table: its first row is the head. */
export function ProseTable({ rows, align, heading }: ProseTableProps) {
  const [head, ...body] = rows;
  const cells = (row: ProseNode, Cell: 'th' | 'td') =>
    childrenOf(row).map((cell, place) => (
      <Cell key={place} data-align={align[place] ?? undefined} scope={Cell === 'th' ? 'col' : undefined}>
        <ProseBlocks nodes={childrenOf(cell)} heading={heading} />
      </Cell>
    ));
  return (
    <div className={styles.table}>
      <table>
        {head !== undefined && <thead><tr>{cells(head, 'th')}</tr></thead>}
        <tbody>
          {body.map((row, place) => (
            <tr key={place}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
