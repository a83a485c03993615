import type { WorthRow } from '#core/rehearse/worth.ts';
import type { Decision } from '#core/scenario/model.ts';
import {
  debrief_table_of, rehearse_touched, rehearse_worth_fit, rehearse_worth_harm, rehearse_worth_line, rehearse_worth_minutes, rehearse_worth_option, rehearse_worth_same, rehearse_worth_title,
  rehearse_worth_tta, rehearse_worth_ttr,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import debrief from '../Debrief.module.css';
import { gradeWords } from '../decisions/gradeWords.ts';
import { Credited, Guard } from '../Guard.tsx';
import { Moved } from './DifferenceTable.tsx';
import styles from './WhatIf.module.css';
import { worthCells, type WorthColumn, type WorthLine } from './worthCells.ts';
import { WorthFit } from './WorthFit.tsx';

const HEADS: readonly (readonly [WorthColumn, () => string])[] = [
  ['tta', rehearse_worth_tta], ['ttr', rehearse_worth_ttr], ['minutes', rehearse_worth_minutes], ['harm', rehearse_worth_harm],
];

interface WorthTableProps {
  readonly record: ExerciseRecord;
  readonly source: Decision;
  readonly rows: readonly WorthRow[];
}

/** The choice against each other option: where speeds, minutes and harm come to, and by how much they differ from what was played. */
export function WorthTable({ record, source, rows }: WorthTableProps) {
  const cells = rows.map((row) => worthCells(record, row));
  const touched = cells.some((row) => Object.values(row).flat().some((line) => line.touched));
  return (
    <>
      <div className={debrief.wide} tabIndex={0} role="region" aria-label={debrief_table_of({ what: rehearse_worth_title(), of: source.prose.title })}>
        <table className={styles.worth}>
          <thead>
            <tr>{[rehearse_worth_option, ...HEADS.map(([, head]) => head), rehearse_worth_fit].map((head) => <th key={head()} scope="col">{head()}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map((row, place) => {
              const option = source.options.find(({ id }) => id === row.option);
              return (
                <tr key={row.option}>
                  <th scope="row">{option?.prose.title ?? row.option}<span className={debrief.source}>{gradeWords(option?.grade ?? null)}</span></th>
                  {HEADS.map(([column]) => <td key={column}><Lines lines={cells[place]?.[column] ?? []} /></td>)}
                  <td><WorthFit record={record} row={row} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {touched && <p className={debrief.quiet}>{rehearse_touched()}</p>}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly WorthLine[] }) {
  if (lines.length === 0) return <span className={debrief.quiet}>{rehearse_worth_same()}</span>;
  return (
    <ul className={styles.figures}>
      {lines.map(({ what, words, change, guard, touched }) => (
        <li key={`${what} ${words ?? ''}`} className={styles.figure}>
          {words === null ? <span>{what}</span> : <Credited words={rehearse_worth_line({ what, words })} credited={guard === null} />}
          {change !== null && <span><Moved change={change} />{touched && ' †'}</span>}
          {guard !== null && <Guard fails={guard} />}
        </li>
      ))}
    </ul>
  );
}
