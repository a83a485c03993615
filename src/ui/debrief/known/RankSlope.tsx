import { debrief_rank_thing } from '#messages/compiled/messages.js';
import { teamWord } from '#ui/kit/teamWord.ts';
import debrief from '../Debrief.module.css';
import { cutTo } from '../timeline/labels.ts';
import styles from './Known.module.css';
import type { RankedRow } from './ranking.ts';

const [WIDTH, LINE, TOP] = [420, 24, 30];
const [LEFT, RIGHT] = [165, 255];

/** The business's order and SecOps' order as two columns of one list, joined by lines. `summary`: what it says, for a screen reader. */
export function RankSlope({ rows, summary }: { readonly rows: readonly RankedRow[]; readonly summary: string }) {
  const left = slots(rows.map((row) => row.business));
  const right = slots(rows.map((row) => row.secops));
  const y = (slot: number): number => TOP + slot * LINE;
  return (
    <svg className={styles.slope} role="img" aria-label={summary} viewBox={`0 0 ${WIDTH} ${TOP + rows.length * LINE}`}>
      <text className={styles.head} x={LEFT - 8} y={12} textAnchor="end">{teamWord('business')}</text>
      <text className={styles.head} x={RIGHT + 8} y={12}>{teamWord('secops')}</text>
      {rows.map((row, place) => {
        const [from, to] = [y(left[place] ?? 0), y(right[place] ?? 0)];
        return (
          <g key={row.id}>
            <line className={styles.join} x1={LEFT} x2={RIGHT} y1={from} y2={to} />
            <circle className={styles.end} cx={LEFT} cy={from} r={3} />
            <circle className={styles.end} cx={RIGHT} cy={to} r={3} />
            <text x={LEFT - 8} y={from + 4} textAnchor="end">{cutTo(`${row.business} ${row.title}`, LEFT - 8)}</text>
            <text x={RIGHT + 8} y={to + 4}>{cutTo(`${row.secops} ${row.title}`, LEFT - 8)}</text>
          </g>
        );
      })}
    </svg>
  );
}

/** A line of its own for each, also where places are shared. */
function slots(places: readonly number[]): readonly number[] {
  const order = places.map((_, place) => place).toSorted((p, q) => (places[p] ?? 0) - (places[q] ?? 0) || p - q);
  return places.map((_, place) => order.indexOf(place));
}

/** The same as a table. */
export function RankTable({ rows, name }: { readonly rows: readonly RankedRow[]; readonly name: string }) {
  return (
    <div className={debrief.wide} tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{debrief_rank_thing()}</th>
            {(['business', 'secops'] as const).map((team) => <th key={team} scope="col" className={debrief.number}>{teamWord(team)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              <td className={debrief.number}>{row.business}</td>
              <td className={debrief.number}>{row.secops}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
