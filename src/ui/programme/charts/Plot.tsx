import type { ReactNode } from 'react';
import type { Axis } from './axis.ts';
import styles from './Charts.module.css';
import type { Column } from './columns.ts';

/** What all charts of a set share: their columns, and the one that is chosen. */
export interface Shared {
  readonly columns: readonly Column[];
  readonly chosen: Column;
  readonly onChoose: (run: string) => void;
}
interface PlotProps extends Shared {
  readonly axis?: Axis;
  /** Heights in px: of all, and from which on the axis stands, 0 below and its top above. */
  readonly height: number;
  readonly from?: number;
  /** What the picture is, for a screen reader; the table says the numbers. */
  readonly summary: string;
  /** All that is shown of one run, in words. */
  readonly say: (column: Column) => string;
  /** A row of numbers under the axis, and its name. */
  readonly under?: { readonly name: string; readonly of: (column: Column) => string };
  /** One run. `x`: the middle of its column, in percent; `y`: px of a value. */
  readonly children: (column: Column, x: string, y: (value: number) => number) => ReactNode;
}
/** Room above the axis for what is off it. */
const TOP = 24;
/** More runs than that have no room on a phone for a number each. */
const MANY = 16;

/** One chart: the same columns as its neighbours, its own axis from 0. Widths are in percent, so that words and marks keep their size. */
export function Plot({ columns, chosen, onChoose, axis, height, from = height, summary, say, under, children }: PlotProps) {
  const y = (value: number): number => from - (value / (axis?.top ?? 1)) * (from - TOP);
  const middle = (place: number): string => `${((place + 0.5) * 100) / columns.length}%`;
  return (
    <div className={styles.plot} style={{ maxInlineSize: `max(15rem, ${columns.length * 5 + 4}rem)` }}>
      <svg className={styles.scale} height={height} aria-hidden="true">
        {axis?.ticks.map(({ at, words }) => <text key={at} x="100%" y={y(at) + 4} textAnchor="end">{words}</text>)}
        {under && <text x="100%" y={height - 3} textAnchor="end">{under.name}</text>}
      </svg>
      <svg className={styles.chart} height={height} role="img" aria-label={summary}>
        {columns.map((column, place) => (
          <rect key={column.run.id} className={styles.column} data-chosen={column === chosen} x={`${(place * 100) / columns.length}%`} width={`${100 / columns.length}%`} height={height} onClick={() => onChoose(column.run.id)}>
            <title>{`${column.day}: ${say(column)}`}</title>
          </rect>
        ))}
        {axis?.ticks.map(({ at }) => <line key={at} className={styles.grid} x1="0" x2="100%" y1={y(at)} y2={y(at)} />)}
        {columns.map((column, place) => (
          <g key={column.run.id} className={styles.run}>
            {children(column, middle(place), y)}
            {under && <text className={styles.under} data-many={columns.length > MANY} data-chosen={column === chosen} x={middle(place)} y={height - 3} textAnchor="middle">{under.of(column)}</text>}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The days of the oldest run and of the newest, under a chart. */
export function Days({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div className={`${styles.plot} ${styles.days}`} style={{ maxInlineSize: `max(15rem, ${columns.length * 5 + 4}rem)` }} aria-hidden="true">
      <span />
      <p><span>{columns[0]?.day}</span><span>{columns.at(-1)?.day}</span></p>
    </div>
  );
}
