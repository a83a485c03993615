import { ArrowDownIcon, ArrowUpIcon } from 'lucide-react';
import { debrief_table_of, rehearse_after, rehearse_before, rehearse_difference, rehearse_measure, rehearse_table, rehearse_talk, rehearse_touched } from '#messages/compiled/messages.js';
import debrief from '../Debrief.module.css';
import { Credited, Guard } from '../Guard.tsx';
import type { ChangeWords } from './changeWords.ts';
import type { DifferenceRow, Figure } from './differenceRows.ts';
import styles from './WhatIf.module.css';

export interface DifferenceTableProps {
  /** What the decision is called. */
  readonly of: string;
  readonly rows: readonly DifferenceRow[];
  readonly talkNotCounted: boolean;
}

/** What differs between two runs, each figure with its guard and † beside it. */
export function DifferenceTable({ of, rows, talkNotCounted }: DifferenceTableProps) {
  const heads = [rehearse_before(), rehearse_after(), rehearse_difference()];
  const touched = rows.some(({ before, after }) => before.touched || after.touched);
  return (
    <>
      <div className={debrief.wide} tabIndex={0} role="region" aria-label={debrief_table_of({ what: rehearse_table(), of })}>
        <table className={styles.differences}>
          <thead>
            <tr>
              <th scope="col">{rehearse_measure()}</th>
              {heads.map((head) => <th key={head} scope="col">{head}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, what, before, after, change }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <td data-head={heads[0]}><FigureCell figure={before} /></td>
                <td data-head={heads[1]}><FigureCell figure={after} /></td>
                <td data-head={heads[2]}><Moved change={change} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {touched && <p className={debrief.quiet}>{rehearse_touched()}</p>}
      {talkNotCounted && <p className={debrief.quiet}>{rehearse_talk()}</p>}
    </>
  );
}

function FigureCell({ figure: { words, note, guard, touched } }: { readonly figure: Figure }) {
  return (
    <div className={styles.figure}>
      <span><Credited words={words} credited={guard === null} />{touched && ' †'}</span>
      {note !== null && <span className={debrief.quiet}>{note}</span>}
      {guard !== null && <Guard fails={guard} />}
    </div>
  );
}

/** An arrow and the words for it; which way is good depends on the figure, so it has no colour. */
export function Moved({ change: { words, way } }: { readonly change: ChangeWords }) {
  const Arrow = way === 'up' ? ArrowUpIcon : ArrowDownIcon;
  return <span className={styles.moved}>{way !== null && <Arrow size={16} aria-hidden />}<span>{words}</span></span>;
}
