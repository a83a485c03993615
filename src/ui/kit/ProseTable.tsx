import type { ReactNode } from 'react';
import type { ProseNode } from '#core/scenario/prose.ts';
import styles from './Prose.module.css';

interface ProseTableProps {
  readonly rows: readonly ProseNode[];
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  /** Renders what stands in a cell. */
  readonly cell: (nodes: readonly ProseNode[]) => ReactNode;
}

const childrenOf = (piece: ProseNode): readonly ProseNode[] => ('children' in piece ? piece.children : []);

/** A Markdown table: its first row is the head. */
export function ProseTable({ rows, align, cell }: ProseTableProps) {
  const [head, ...body] = rows;
  const cells = (row: ProseNode, Cell: 'th' | 'td') =>
    childrenOf(row).map((entry, place) => (
      <Cell key={place} data-align={align[place] ?? undefined} scope={Cell === 'th' ? 'col' : undefined}>
        {cell(childrenOf(entry))}
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
