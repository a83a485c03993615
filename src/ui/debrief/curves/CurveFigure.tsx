import { useState } from 'react';
import type { MeanTime } from '#core/measures/measures.ts';
import type { Observation } from '#core/measures/survival.ts';
import {
  debrief_as_chart, debrief_as_table, debrief_curve_mean, debrief_curve_none, debrief_curve_one, debrief_curve_sub, debrief_curve_uncredited,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { duration } from '#ui/kit/time.ts';
import debrief from '../Debrief.module.css';
import { useWays } from '../debriefWays.ts';
import styles from './Curves.module.css';
import { SurvivalChart } from './SurvivalChart.tsx';
import { SurvivalTable } from './SurvivalTable.tsx';

interface CurveFigureProps {
  readonly name: string;
  readonly mean: MeanTime;
  readonly observations: readonly Observation[];
  /** Why the speed is not credited, `null` if it is. */
  readonly guard: string | null;
  /** The finding with the median, and without one. */
  readonly says: readonly [(input: { n: number; median: string }) => string, (input: { n: number }) => string];
}

/** One curve under the sentence that it shows, and the same as a table. */
export function CurveFigure({ name, mean, observations, guard, says }: CurveFigureProps) {
  const { printing } = useWays();
  const [asTable, setAsTable] = useState(false);
  if (mean.n < 2) {
    return (
      <figure className={styles.figure} aria-label={name}>
        <h3>{name}</h3>
        <p className={debrief.quiet}>{mean.n === 0 ? debrief_curve_none() : debrief_curve_one()}</p>
      </figure>
    );
  }
  const finding = mean.median === null ? says[1]({ n: mean.n }) : says[0]({ n: mean.n, median: duration(mean.median) });
  const chart = <SurvivalChart observations={observations} tau={mean.tau} summary={`${name}: ${finding}`} mean={debrief_curve_mean({ time: duration(mean.restrictedMean ?? 0) })} />;
  return (
    <figure className={styles.figure} aria-label={name}>
      <p className={debrief.quiet}>{name}</p>
      <h3>{finding}</h3>
      <p className={debrief.quiet}>{debrief_curve_sub()}{guard !== null && ` ${debrief_curve_uncredited()}`}</p>
      {asTable && !printing ? <SurvivalTable observations={observations} name={name} /> : chart}
      {!printing && <p><Button size="dense" kind="quiet" onClick={() => setAsTable(!asTable)}>{asTable ? debrief_as_chart() : debrief_as_table()}</Button></p>}
    </figure>
  );
}
