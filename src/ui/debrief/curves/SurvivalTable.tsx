import type { Observation } from '#core/measures/survival.ts';
import { debrief_curve_done, debrief_curve_open, debrief_curve_share, debrief_curve_time } from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { duration } from '#ui/kit/time.ts';
import styles from '../Debrief.module.css';
import { curveRows } from './curveRows.ts';

/** A survival curve as a table: the same steps. */
export function SurvivalTable({ observations, name }: { readonly observations: readonly Observation[]; readonly name: string }) {
  const heads = [debrief_curve_time(), debrief_curve_done(), debrief_curve_open(), debrief_curve_share()];
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead><tr>{heads.map((head) => <th key={head} scope="col" className={styles.number}>{head}</th>)}</tr></thead>
        <tbody>
          {curveRows(observations).map((row) => (
            <tr key={row.time}>
              {[duration(row.time), row.done, row.open, percent(row.survival)].map((cell, place) => <td key={place} className={styles.number}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
